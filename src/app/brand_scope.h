// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::app {

/// Whose posts are the brand's.
struct BrandScope {
    /// Empty in a workspace without a brand.
    std::string name;
    std::vector<std::string> handles;
    /// 0 for accounts that were named by hand.
    std::int64_t id = 0;
};

/// Accounts named by hand take the place of the brand; 0 stands for the first one.
[[nodiscard]] base::Result<BrandScope> findBrandScope(store::Database& database, std::int64_t brandId,
                                                      const std::vector<std::string>& handles);

} // namespace weft::app
