// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/behind.h"
#include "charts/chart_sheet.h"
#include "models/rows_model.h"
#include "panels/help_popup.h"

#include <QTimeZone>

#include <memory>
#include <vector>

namespace weft::panels {

/// The Overview of each brand that is seen, the one of the filter bar first.
using BrandOverviews = std::vector<std::shared_ptr<const app::OverviewSnapshot>>;

/// A column for each brand and a row for each figure, written as the brand's own Overview writes it.
[[nodiscard]] models::Rows brandRows(const BrandOverviews& brands);

/// The posts behind the figure of each row.
[[nodiscard]] app::Behind behindOfRow(int row);

/// What the figure of each row means, with a brand's figures.
[[nodiscard]] Help helpOfRow(int row, const app::OverviewSnapshot& brand);

/// The rows as they leave the window, as "brands".
[[nodiscard]] charts::ChartSheet brandSheet(const BrandOverviews& brands, const QTimeZone& zone);

} // namespace weft::panels
