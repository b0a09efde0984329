// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_scope.h"

#include "store/brands.h"

#include <algorithm>

namespace weft::app {

base::Result<BrandScope> findBrandScope(store::Database& database, std::int64_t brandId,
                                        const std::vector<std::string>& handles) {
    if (!handles.empty()) return BrandScope{handles.front(), handles};
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    const auto brand =
        brandId == 0 ? brands->begin() : std::ranges::find(*brands, brandId, &model::Brand::id);
    if (brand != brands->end()) return BrandScope{brand->name, brand->handles(), brand->id};
    if (brandId == 0) return BrandScope{};
    return base::fail(base::ErrorCode::BadArgument, "brand", "the workspace has no such brand");
}

} // namespace weft::app
