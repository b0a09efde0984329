// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/forgotten_people.h"
#include "store/full_text.h"
#include "store/post_fields.h"
#include "store/posts_writing.h"
#include "store/rollup/rollup_update.h"

namespace weft::store {

/// A new version of a post.
struct PostChange {
    /// Null for a new one.
    const PostRecord* held = nullptr;
    const PostRecord& next;
    /// What names people with @; a tombstone does not keep it.
    const std::optional<std::string>& text;
    /// What was found out of the text of a new one ahead of time.
    const PreparedPost* prepared = nullptr;
    /// A free number for a new one, if the caller knows it.
    std::int64_t newSeq = 0;
    /// Takes what full text is to learn, to be written later; without it that is written at once.
    FullTextChanges* fullText = nullptr;
};

/// Writes a version and all that hangs on it: mentions, full text, poll. Returns the row's seq.
[[nodiscard]] base::Result<std::int64_t> writeChange(Database& database, ForgottenPeople& forgotten,
                                                     RollupUpdate& rollups, const PostChange& change);

/// Whether model::PostRow differs; also when the text does, which names people.
[[nodiscard]] bool changesPostRow(const PostChange& change);

/// Erases what a post says, and keeps that it was.
[[nodiscard]] base::Status writeTombstone(Database& database, ForgottenPeople& forgotten,
                                          RollupUpdate& rollups, const PostRecord& held,
                                          base::Instant goneAt);

/// Whether a text asks something.
[[nodiscard]] bool asks(const std::optional<std::string>& text);

[[nodiscard]] base::Status addSighting(Database& database, std::int64_t postSeq, Source source,
                                       base::Instant seenAt);
/// The API gave a held post once more.
[[nodiscard]] base::Status noteSeen(Database& database, std::int64_t postSeq, base::Instant seenAt);

} // namespace weft::store
