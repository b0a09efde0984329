// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/post_fields.h"

#include <cstdint>
#include <optional>
#include <string>

namespace weft::store {

/// What the rollups need of a post.
struct RollupPost {
    std::int64_t seq = 0;
    std::string id;
    /// The person's seq; 0 when nobody is named.
    std::int64_t author = 0;
    /// Empty for none, like the others.
    std::string parentId;
    std::string rootId;
    std::string tag;
    std::string language;
    model::MediaType media = model::MediaType::Text;
    bool question = false;
    /// Of tombstones: since when they are one.
    std::optional<base::Instant> goneAt = std::nullopt;

    friend bool operator==(const RollupPost&, const RollupPost&) = default;
};

[[nodiscard]] RollupPost rollupPost(const PostRecord& record, std::int64_t seq);
[[nodiscard]] base::Result<std::optional<RollupPost>> readRollupPost(Database& database, std::int64_t seq);

/// The columns of readRollupColumns(), for a SELECT from `post`.
inline constexpr std::string_view kRollupColumns =
    "post.seq, post.id, post.author, post.parent_id, post.root_id, post.topic_tag, post.language, "
    "post.media_type, post.has_question, post.gone_ms";
[[nodiscard]] RollupPost readRollupColumns(const Statement& row);

} // namespace weft::store
