// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_posts.h"

#include "store/brands.h"
#include "store/rollup/rollup_reading.h"

#include <algorithm>

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

} // namespace weft::app
