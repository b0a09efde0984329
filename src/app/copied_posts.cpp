// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copied_posts.h"

#include "model/handle.h"
#include "store/posts_reading.h"
#include "text/signature.h"

#include <functional>
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

/// Where the texts of posts come from: all of those that there are, in any order.
using Texts = std::function<base::Status(const std::function<void(std::string_view, std::string_view)>&)>;

/// One for each row; empty for those that have none.
base::Result<std::vector<std::string>> signaturesOf(const model::PostTable& table, const Texts& texts) {
    std::unordered_map<std::string_view, std::size_t> rowOf;
    rowOf.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rowOf.emplace(table.rows[i].id, i);
    std::vector<std::string> signatures(table.rows.size());
    auto read = texts([&](std::string_view id, std::string_view text) {
        if (const auto row = rowOf.find(id); row != rowOf.end())
            signatures[row->second] = text::signatureOf(text);
    });
    if (!read) return base::fail(std::move(read.error()));
    return signatures;
}

/// Whether something that was known before is no longer right.
base::Result<bool> show(const model::PostTable& table, const std::vector<std::string>& brandHandles,
                        const Texts& texts, metrics::CopyWatch& watch) {
    const auto signatures = signaturesOf(table, texts);
    if (!signatures) return base::fail(signatures.error());
    const auto isBrand = findBrand(table, brandHandles);
    bool disturbed = false;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        const bool byBrand = row.author >= 0 && isBrand[static_cast<std::size_t>(row.author)];
        disturbed = watch.take(row.id, {row.createdAt, !byBrand, (*signatures)[i]}) || disturbed;
    }
    return disturbed;
}

CopiedPosts removeCopies(model::PostTable& table, const metrics::CopyWatch& watch) {
    CopiedPosts dropped;
    std::erase_if(table.rows, [&](const model::PostRow& row) {
        if (!watch.isCopy(row.id)) return false;
        dropped.posts += 1;
        if (row.author >= 0) dropped.authors.insert(table.people[static_cast<std::size_t>(row.author)]);
        return true;
    });
    return dropped;
}

} // namespace

base::Result<CopiedPosts> dropCopies(store::Database& database, model::PostTable& table,
                                     const std::vector<std::string>& brandHandles, base::Instant asOf,
                                     metrics::CopyWatch& watch) {
    const auto shown = show(
        table, brandHandles, [&](const auto& use) { return store::forEachText(database, asOf, use); }, watch);
    if (!shown) return base::fail(shown.error());
    return removeCopies(table, watch);
}

base::Result<bool> dropCopiesOfPage(store::Database& database, model::PostTable& page,
                                    const std::vector<std::string>& brandHandles, metrics::CopyWatch& watch) {
    std::vector<std::string> ids;
    for (const auto& row : page.rows)
        ids.push_back(row.id);
    const auto disturbed = show(
        page, brandHandles, [&](const auto& use) { return store::forEachText(database, ids, use); }, watch);
    if (!disturbed) return disturbed;
    removeCopies(page, watch);
    return !*disturbed;
}

} // namespace weft::app
