// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/sparkline.h"
#include "panels/cell_delegate.h"
#include "report/chart.h"

#include <optional>
#include <vector>

namespace weft::panels {

/// The courses of one figure of several brands, drawn on one scale.
struct BrandTrends {
    /// One line for each brand; empty where none is known.
    std::vector<std::vector<std::optional<double>>> lines;
    report::ColourRole role = report::ColourRole::Brand;
};

/// Paints brands side by side: in each cell the figure, and at its end, where there is room, its course.
class BrandCellDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// One for each row of the table; the first column has none.
    void setTrends(std::vector<BrandTrends> trends);

    /// Where the course in a cell is drawn; empty where there is none, or no room.
    [[nodiscard]] QRect trendRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The values at the bottom and at the top of all courses of a row.
    [[nodiscard]] std::optional<charts::SparkRange> range(int row) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    [[nodiscard]] QRect contentBox(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;

private:
    /// Null where a cell has no course to draw.
    [[nodiscard]] const std::vector<std::optional<double>>* lineOf(const QModelIndex& index) const;

    std::vector<BrandTrends> m_trends;
    std::vector<std::optional<charts::SparkRange>> m_ranges;
};

} // namespace weft::panels
