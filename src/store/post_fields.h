// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "store/database.h"

namespace weft::store {

/// A post as its row holds it.
struct PostRecord {
    std::int64_t seq = 0;
    std::optional<std::int64_t> authorSeq;
    model::Post post;
};

/// SELECT … FROM post LEFT JOIN person, to be followed by a WHERE; rows are read with readRecord().
inline constexpr std::string_view kSelectPost = "SELECT post.seq, post.author, post.id, person.handle, "
                                                "post.text, created_ms, parent_id, root_id, quoted_id, "
                                                "reposted_id, media_type, permalink, topic_tag, language, "
                                                "alt_text, link_url, hide_status, is_reply, is_quote, "
                                                "has_replies, person.verified, person.picture_url FROM post "
                                                "LEFT JOIN person ON person.seq = post.author ";

[[nodiscard]] PostRecord readRecord(const Statement& row);

/// Inserts the row, or replaces every field of an existing one when record.seq is not 0. Returns the row's
/// seq.
[[nodiscard]] base::Result<std::int64_t> writeRecord(Database& database, const PostRecord& record);

} // namespace weft::store
