// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/behind.h"
#include "app/brand_followers.h"
#include "charts/chart_sheet.h"
#include "models/rows_model.h"
#include "panels/brand_cell_delegate.h"

#include <QTimeZone>

#include <string_view>

#include <memory>
#include <optional>
#include <vector>

namespace weft::panels {

/// The Overview of each brand that is seen, the one of the filter bar first.
using BrandOverviews = std::vector<std::shared_ptr<const app::OverviewSnapshot>>;

/// One figure of every brand: what it is called, then a cell for each, written as the brand's own Overview
/// writes it.
struct BrandRow {
    models::Row row;
    BrandTrends trends = {};
    /// Nothing where a figure is of no posts.
    std::optional<app::Behind> behind = std::nullopt;
    /// What it means, in the catalogue.
    std::string_view metric = {};
};

/// The figures of the Overviews, and the followers of as many brands in the same order.
[[nodiscard]] std::vector<BrandRow> brandRows(const BrandOverviews& brands,
                                              const app::FollowersSnapshot& followers, const QTimeZone& zone);

/// The names of the brands.
[[nodiscard]] QStringList brandNames(const BrandOverviews& brands);

/// The rows as they leave the window, as "brands".
[[nodiscard]] charts::ChartSheet brandSheet(const BrandOverviews& brands,
                                            const app::FollowersSnapshot& followers, const QTimeZone& zone);

} // namespace weft::panels
