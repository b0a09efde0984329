// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/post_fields.h"

#include <optional>
#include <string>

namespace weft::store {

/// What search finds a post by: its text and the long text behind it. Nothing of a tombstone or a hidden
/// post.
[[nodiscard]] std::optional<std::string> searchableText(const PostRecord& record);

/// Replaces what the index holds of a post. The index keeps no texts, so the old one must be named exactly.
[[nodiscard]] base::Status updateFullText(Database& database, std::int64_t postSeq,
                                          const std::optional<std::string>& oldText,
                                          const std::optional<std::string>& newText);

/// Builds the whole index anew when it was made with another version of the folding.
[[nodiscard]] base::Status refreshFullText(Database& database);

} // namespace weft::store
