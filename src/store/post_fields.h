// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "store/database.h"

namespace weft::store {

/// A post as its row and its poll hold it.
struct PostRecord {
    std::int64_t seq = 0;
    std::optional<std::int64_t> authorSeq;
    model::Post post;
    /// Kept apart from the text, because a tombstone has none.
    bool hasQuestion = false;
    /// Since when it is a tombstone.
    std::optional<base::Instant> goneAt;
    /// The tombstone of somebody who is to be forgotten.
    bool forgotten = false;
    /// When the API last gave it.
    std::optional<base::Instant> lastSeenAt;
};

[[nodiscard]] base::Result<std::optional<PostRecord>> findRecord(Database& database, const std::string& id);

[[nodiscard]] base::Result<bool> isHeld(Database& database, const std::string& id);

/// Inserts the row, or replaces every field of an existing one when record.seq is not 0; the poll is written
/// by writePoll(). Returns the row's seq. `newSeq` is a free number for a new one, if the caller knows it.
[[nodiscard]] base::Result<std::int64_t> writeRecord(Database& database, const PostRecord& record,
                                                     std::int64_t newSeq = 0);

} // namespace weft::store
