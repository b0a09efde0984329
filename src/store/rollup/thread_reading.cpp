// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/thread_reading.h"

#include "store/query_rows.h"
#include "store/rollup/thread_view.h"

#include <algorithm>

namespace weft::store {

using conversation::ParentKind;
using conversation::ThreadMember;
using conversation::ThreadPlace;

base::Result<ThreadReading> ThreadReading::begin(Database& database, std::int64_t brandId) {
    auto brands = readBrandViews(database);
    if (!brands) return base::fail(std::move(brands.error()));
    const auto brand = std::ranges::find(*brands, brandId, &BrandView::id);
    return ThreadReading(database, brand == brands->end() ? BrandView{} : std::move(*brand));
}

base::Result<ThreadPlace> ThreadReading::placeOfThread(std::int64_t thread) {
    LinkTable links(*m_database);
    const auto root = links.find(thread);
    if (!root) return base::fail(root.error());
    const auto key = links.ghostKeyOf(thread);
    if (!key) return base::fail(key.error());
    return placeOf(m_brand, *root ? std::optional((*root)->author) : std::nullopt, *key);
}

base::Result<std::vector<ThreadMember>> ThreadReading::members(std::int64_t thread) {
    const auto place = placeOfThread(thread);
    if (!place) return base::fail(place.error());
    const auto statement = m_database->prepare(
        "SELECT link.seq, link.thread, link.parent, link.parent_kind, link.author, link.depth, parent.author "
        "FROM link LEFT JOIN link AS parent ON parent.seq = link.parent WHERE link.thread = ?1 "
        "ORDER BY link.seq");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, thread);
    std::vector<ThreadMember> members;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        const ThreadPost post{.link = {row.integer(0), row.integer(1), row.integer(2),
                                       static_cast<ParentKind>(row.integer(3)), row.integer(4),
                                       row.integer(5)}};
        const LinkRow parent{.seq = post.link.parent, .author = row.integer(6)};
        const bool held = post.link.parentKind == ParentKind::Held;
        members.push_back({sheetRow(post, held ? &parent : nullptr, m_brand, *place),
                           post.link.parent != 0 ? post.link.parent : ThreadMember::kNoParent});
    });
    if (!read) return base::fail(std::move(read.error()));
    return members;
}

base::Result<std::optional<std::int64_t>> threadOf(Database& database, const std::string& postId) {
    const auto link = LinkTable(database).findById(postId);
    if (!link) return base::fail(link.error());
    return *link ? std::optional((*link)->thread) : std::nullopt;
}

base::Result<std::optional<std::int64_t>> declaredReplies(Database& database, std::int64_t brandId,
                                                          std::int64_t root) {
    const auto thread = BrandThreads(database).find(brandId, root);
    if (!thread) return base::fail(thread.error());
    if (!*thread) return std::nullopt;
    const auto replies = std::ranges::find(model::kMetrics, model::Metric::Replies);
    return (*thread)->counters[static_cast<std::size_t>(replies - model::kMetrics.begin())];
}

} // namespace weft::store
