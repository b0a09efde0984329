// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/post_fields.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// What search finds a post by: its text and the long text behind it. Nothing of a tombstone or a hidden
/// post.
[[nodiscard]] std::optional<std::string> searchableText(const PostRecord& record);

/// What full text is to learn of the posts of one transaction. Written in the order of the posts, because a
/// step back makes SQLite close what it was gathering.
class FullTextChanges {
public:
    /// `words` as text::searchText() gives them; those to forget must be exactly those that are held.
    void add(std::int64_t postSeq, std::string words);
    void forget(std::int64_t postSeq, std::string words);

    [[nodiscard]] base::Status write(Database& database);

private:
    struct Change {
        std::int64_t seq = 0;
        bool forget = false;
        std::string words;
    };

    std::vector<Change> m_changes;
};

/// Builds the whole index anew when it was made with another version of the folding.
[[nodiscard]] base::Status refreshFullText(Database& database);

} // namespace weft::store
