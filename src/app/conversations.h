// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"
#include "app/scoped_posts.h"
#include "zone/time_zone.h"

namespace weft::app {

/// Computes a list of conversations. The texts are read from the database.
[[nodiscard]] base::Result<ConversationsSnapshot>
computeConversations(store::Database& database, const ScopedPosts& posts,
                     const ConversationsQuestion& question, const zone::TimeZone& zone, base::Instant asOf);

} // namespace weft::app
