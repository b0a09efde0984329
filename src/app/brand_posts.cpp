// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_posts.h"

#include "base/index.h"
#include "store/brands.h"
#include "store/rollup/rollup_reading.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

/// The brand, when the rollups can answer for it.
base::Result<std::optional<model::Brand>> findRolledUp(store::Database& database, std::int64_t brandId,
                                                       const std::vector<std::string>& handles,
                                                       base::Instant asOf) {
    if (!handles.empty()) return std::nullopt;
    const auto covered = store::rollupsCover(database, asOf);
    if (!covered) return base::fail(covered.error());
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    const auto brand =
        brandId == 0 ? brands->begin() : std::ranges::find(*brands, brandId, &model::Brand::id);
    if (!*covered || brand == brands->end()) return std::nullopt;
    return *brand;
}

std::optional<store::SeenPost> seeIn(const Analysis& analysis, const std::string& id) {
    const auto row = analysis.rowOf.find(id);
    if (row == analysis.rowOf.end()) return std::nullopt;
    const auto& post = analysis.forest.posts()[base::at(row->second)];
    return store::SeenPost{post.kind, post.byBrand};
}

/// How the brand sees posts, in their order; nothing for those that it does not know.
base::Result<std::vector<std::optional<store::SeenPost>>>
seeAll(store::Database& database, const BrandPosts& brand, const std::vector<std::string>& ids) {
    if (brand.rolledUpBrand) return store::seePosts(database, *brand.rolledUpBrand, ids);
    std::vector<std::optional<store::SeenPost>> seen;
    for (const auto& id : ids)
        seen.push_back(seeIn(*brand.analysis, id));
    return seen;
}

} // namespace

base::Result<BrandPosts> findBrandPosts(store::Database& database, AnalysisCache& cache, std::int64_t brandId,
                                        const std::vector<std::string>& handles, base::Instant asOf) {
    const auto brand = findRolledUp(database, brandId, handles, asOf);
    if (!brand) return base::fail(brand.error());
    BrandPosts found;
    if (*brand) {
        found.name = (*brand)->name;
        found.handles = (*brand)->handles();
        found.rolledUpBrand = (*brand)->id;
        found.posts = std::make_unique<SheetPosts>(database, (*brand)->id);
        return found;
    }
    const auto analysis = cache.get(database, brandId, handles, asOf);
    if (!analysis) return base::fail(analysis.error());
    found.name = (*analysis)->brandName;
    found.handles = (*analysis)->brandHandles;
    found.analysis = *analysis;
    found.posts = std::make_unique<ForestPosts>(**analysis);
    return found;
}

base::Result<std::vector<PostRowView>> seePosts(store::Database& database, const BrandPosts& brand,
                                                std::vector<store::StoredPost> posts) {
    std::vector<std::string> ids;
    for (const auto& stored : posts)
        ids.push_back(stored.post.id);
    const auto seen = seeAll(database, brand, ids);
    if (!seen) return base::fail(seen.error());
    std::vector<PostRowView> rows;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        auto& row = rows.emplace_back();
        row.stored = std::move(posts[i]);
        if (!(*seen)[i]) continue;
        row.kind = (*seen)[i]->kind;
        row.byBrand = (*seen)[i]->byBrand;
    }
    return rows;
}

} // namespace weft::app
