// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "store/database.h"

namespace weft::store {

/// Adds the options that are held, if any; `poll` may be absent before.
[[nodiscard]] base::Status readPollOptions(Database& database, std::int64_t postSeq,
                                           std::optional<model::Poll>& poll);

/// Replaces a poll as a whole; without one, erases it.
[[nodiscard]] base::Status writePoll(Database& database, std::int64_t postSeq,
                                     const std::optional<model::Poll>& poll);

} // namespace weft::store
