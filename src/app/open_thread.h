// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"
#include "app/scoped_posts.h"

namespace weft::app {

/// Reads the conversation of a post. A post that is not held is BadArgument. `brandHandles` say who speaks
/// for the brand.
[[nodiscard]] base::Result<ThreadSnapshot> openThread(store::Database& database, const ScopedPosts& posts,
                                                      const std::vector<std::string>& brandHandles,
                                                      const ThreadQuestion& question, base::Instant asOf);

} // namespace weft::app
