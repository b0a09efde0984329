// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posts_table.h"

namespace weft::app {

namespace {

using report::Cell;

Cell textOr(const std::optional<std::string>& text) {
    return text ? Cell(*text) : Cell();
}

Cell counterOf(const PostRowView& row, model::Metric metric) {
    const auto& measured = row.stored.counters[metric];
    return measured.known() ? Cell(*measured.value()) : Cell();
}

bool shown(const store::StoredPost& post) {
    return !post.hidden && !post.goneAt;
}

} // namespace

report::Table postsTable(std::span<const PostRowView> posts) {
    report::Table table{"posts",
                        {"time", "person", "text", "kind", "answering", "language", "tag", "replies_held",
                         "views", "likes", "replies", "reposts", "quotes", "shares", "favourite", "note",
                         "id", "parent_id", "permalink"},
                        {}};
    addPosts(table, posts);
    return table;
}

void addPosts(report::Table& table, std::span<const PostRowView> posts) {
    using model::Metric;
    for (const PostRowView& row : posts) {
        const store::StoredPost& stored = row.stored;
        const model::Post& post = stored.post;
        table.rows.push_back(
            {base::formatInstant(post.createdAt), textOr(post.author),
             shown(stored) ? textOr(post.text) : Cell(), std::string(model::kindName(row.kind)),
             textOr(stored.parentAuthor), textOr(post.language), textOr(post.topicTag), stored.repliesHeld,
             counterOf(row, Metric::Views), counterOf(row, Metric::Likes), counterOf(row, Metric::Replies),
             counterOf(row, Metric::Reposts), counterOf(row, Metric::Quotes), counterOf(row, Metric::Shares),
             std::int64_t{stored.favourite ? 1 : 0}, textOr(stored.note), post.id, textOr(post.parentId),
             textOr(post.permalink)});
    }
}

} // namespace weft::app
