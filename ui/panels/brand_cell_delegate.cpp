// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_cell_delegate.h"

#include "base/index.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace weft::panels {

namespace {

/// In pixels of the drawings.
constexpr int kTrendWidth = 64;
constexpr int kTrendHeight = 20;
constexpr int kGap = 10;
/// Before the next brand.
constexpr int kEnd = 14;
/// A line of fewer points says nothing.
constexpr std::ptrdiff_t kFewestPoints = 4;

} // namespace

void BrandCellDelegate::setTrends(std::vector<BrandTrends> trends) {
    m_trends = std::move(trends);
    m_ranges.clear();
    for (const BrandTrends& row : m_trends)
        m_ranges.push_back(charts::sparkRange(row.lines));
}

std::optional<charts::SparkRange> BrandCellDelegate::range(int row) const {
    return base::at(row) < m_ranges.size() ? m_ranges[base::at(row)] : std::nullopt;
}

const std::vector<std::optional<double>>* BrandCellDelegate::lineOf(const QModelIndex& index) const {
    if (index.column() == 0 || base::at(index.row()) >= m_trends.size()) return nullptr;
    const auto& lines = m_trends[base::at(index.row())].lines;
    const auto brand = base::at(index.column()) - 1;
    if (brand >= lines.size()) return nullptr;
    const auto points =
        std::ranges::count_if(lines[brand], [](const auto& value) { return value.has_value(); });
    return points < kFewestPoints ? nullptr : &lines[brand];
}

QRect BrandCellDelegate::trendRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (lineOf(index) == nullptr) return {};
    const QRect cell = CellDelegate::contentBox(option, index);
    const QRect box = cell.adjusted(0, 0, -theme::scaled(option.widget, kEnd), 0);
    const int width = theme::scaled(option.widget, kTrendWidth);
    const int height = std::min(box.height(), theme::scaled(option.widget, kTrendHeight));
    const QFontMetrics figure(theme::font(theme::TextStyle::BodyStrong));
    const int needed = figure.horizontalAdvance(index.data().toString()) + theme::scaled(option.widget, kGap);
    if (box.width() - width < needed) return {};
    const QRect place(box.right() + 1 - width, box.top() + (box.height() - height) / 2, width, height);
    return QStyle::visualRect(option.direction, cell, place);
}

QRect BrandCellDelegate::contentBox(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect box = CellDelegate::contentBox(option, index);
    const QRect trend = trendRect(option, index);
    if (trend.isEmpty()) return box;
    const QRect rest = box.adjusted(0, 0, -trend.width() - theme::scaled(option.widget, kGap + kEnd), 0);
    return QStyle::visualRect(option.direction, box, rest);
}

void BrandCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    const QRect place = trendRect(option, index);
    if (place.isEmpty()) return;
    const report::ColourRole role = m_trends[base::at(index.row())].role;
    charts::drawSparkline(*painter, place, *lineOf(index), theme::coloursFor(option.palette).role(role),
                          theme::scaled(option.widget, 100) / 100.0, range(index.row()));
}

} // namespace weft::panels
