// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/scoped_posts.h"
#include "app/snapshots.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// A brand with the posts in its scope, from wherever they are read fastest.
struct BrandPosts {
    std::string name;
    std::vector<std::string> handles;
    /// Set when the posts come from the rollups of this brand.
    std::optional<std::int64_t> rolledUpBrand;
    /// Set when they come from all posts in memory.
    std::shared_ptr<const Analysis> analysis;
    std::unique_ptr<ScopedPosts> posts;
};

/// The posts of the brand that a question is about: from the rollups when these can answer it, else from the
/// analysis in the cache. Brand 0 is the first one; handles take the place of the brand.
[[nodiscard]] base::Result<BrandPosts> findBrandPosts(store::Database& database, AnalysisCache& cache,
                                                      std::int64_t brandId,
                                                      const std::vector<std::string>& handles,
                                                      base::Instant asOf);

/// Posts as rows, with how the brand sees each.
[[nodiscard]] base::Result<std::vector<PostRowView>>
seePosts(store::Database& database, const BrandPosts& brand, std::vector<store::StoredPost> posts);

} // namespace weft::app
