// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copied_posts.h"

#include "metrics/hygiene.h"
#include "model/handle.h"
#include "store/posts_reading.h"
#include "text/signature.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace weft::app {

namespace {

/// Which of the table's people are the brand's accounts.
std::vector<bool> findBrand(const model::PostTable& table, const std::vector<std::string>& brandHandles) {
    std::unordered_set<std::string> brand;
    for (const auto& handle : brandHandles)
        brand.insert(model::foldHandle(handle));
    std::vector<bool> isBrand;
    isBrand.reserve(table.people.size());
    for (const auto& handle : table.people)
        isBrand.push_back(brand.contains(model::foldHandle(handle)));
    return isBrand;
}

/// One for each row; empty for those that have none.
base::Result<std::vector<std::string>> signaturesOf(store::Database& database, const model::PostTable& table,
                                                    base::Instant asOf) {
    std::unordered_map<std::string_view, std::size_t> rowOf;
    rowOf.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rowOf.emplace(table.rows[i].id, i);
    std::vector<std::string> signatures(table.rows.size());
    auto read = store::forEachText(database, asOf, [&](std::string_view id, std::string_view text) {
        if (const auto row = rowOf.find(id); row != rowOf.end())
            signatures[row->second] = text::signatureOf(text);
    });
    if (!read) return base::fail(std::move(read.error()));
    return signatures;
}

} // namespace

base::Result<CopiedPosts> dropCopies(store::Database& database, model::PostTable& table,
                                     const std::vector<std::string>& brandHandles, base::Instant asOf) {
    const auto signatures = signaturesOf(database, table, asOf);
    if (!signatures) return base::fail(signatures.error());
    const auto isBrand = findBrand(table, brandHandles);
    std::vector<metrics::SignedPost> posts;
    posts.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto author = table.rows[i].author;
        const bool byBrand = author >= 0 && isBrand[static_cast<std::size_t>(author)];
        posts.push_back({table.rows[i].createdAt, !byBrand, (*signatures)[i]});
    }
    const auto copies = metrics::findCopies(posts);
    CopiedPosts dropped{.posts = static_cast<std::int64_t>(copies.size())};
    std::vector<bool> drop(table.rows.size());
    for (const auto copy : copies) {
        drop[copy] = true;
        if (const auto author = table.rows[copy].author; author >= 0)
            dropped.authors.insert(table.people[static_cast<std::size_t>(author)]);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (drop[i]) continue;
        if (kept != i) table.rows[kept] = std::move(table.rows[i]);
        ++kept;
    }
    table.rows.resize(kept);
    return dropped;
}

} // namespace weft::app
