// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cohort_map.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kTextPixels = 11;
constexpr double kHeadHeight = 19;
constexpr double kMostRowHeight = 38;
constexpr double kGap = 2;
constexpr double kFaded = 0.45;

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

Place placeOf(const CohortMapSpec& chart, int point) {
    auto left = static_cast<std::size_t>(point);
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        if (left < chart.rows[row].cells.size()) return {row, left};
        left -= chart.rows[row].cells.size();
    }
    return {};
}

double nameWidth(const CohortMapSpec& chart, const ChartStyle& style) {
    const QFontMetricsF name(style.font(kTextPixels));
    const QFontMetricsF size(style.font(kTextPixels, QFont::DemiBold));
    double widest = 0;
    for (const auto& row : chart.rows)
        widest = std::max(widest, name.horizontalAdvance(row.name) + size.horizontalAdvance(row.size));
    return widest + 14 * style.unit;
}

double rowHeight(const CohortMapSpec& chart, const QRectF& where, const ChartStyle& style) {
    const auto rows = static_cast<double>(std::max<std::size_t>(chart.rows.size(), 1));
    return std::min((where.height() - kHeadHeight * style.unit) / rows, kMostRowHeight * style.unit);
}

QRectF cellRect(const CohortMapSpec& chart, const Place& place, const QRectF& where,
                const ChartStyle& style) {
    const double left = nameWidth(chart, style);
    const auto columns = static_cast<double>(std::max<qsizetype>(chart.columns.size(), 1));
    const double width = std::min((where.width() - left) / columns, 90 * style.unit);
    const double height = rowHeight(chart, where, style);
    const double gap = kGap * style.unit;
    return {where.left() + left + width * static_cast<double>(place.column),
            where.top() + kHeadHeight * style.unit + height * static_cast<double>(place.row), width - gap,
            height - gap};
}

QColor blend(const QColor& under, const QColor& over, double part) {
    const auto mix = [part](int one, int other) { return static_cast<int>(one + (other - one) * part); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// Ink or surface, whichever stands out more (WCAG's contrast).
QColor readableOn(const QColor& ground, const ChartStyle& style) {
    const auto contrast = [under = luminance(ground)](const QColor& colour) {
        const double over = luminance(colour);
        return (std::max(under, over) + 0.05) / (std::min(under, over) + 0.05);
    };
    const bool ink = contrast(style.colours.ink) >= contrast(style.colours.surface);
    return ink ? style.colours.ink : style.colours.surface;
}

void drawCell(QPainter& painter, const CohortRow& row, const CohortCell& cell, const QRectF& where,
              const ChartStyle& style) {
    const double strength = (row.thin ? kFaded : 1.0) * (0.1 + 0.9 * cell.share);
    const QColor fill = blend(style.colours.surface, style.colours.horizontal, strength);
    const double radius = 3 * style.unit;
    painter.setPen(cell.open ? QPen(fill, 1.2 * style.unit, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(cell.open ? QBrush(Qt::NoBrush) : QBrush(fill));
    const double inset = cell.open ? 0.6 * style.unit : 0;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (row.hatched && !cell.open) {
        painter.setPen(Qt::NoPen);
        QColor line = style.colours.surface;
        line.setAlphaF(0.3F);
        painter.setBrush(QBrush(line, Qt::BDiagPattern));
        painter.drawRoundedRect(where, radius, radius);
    }
    painter.setPen(cell.open ? style.colours.ink2 : readableOn(fill, style));
    painter.setFont(style.font(kTextPixels));
    if (QFontMetricsF(painter.font()).horizontalAdvance(cell.text) <= where.width())
        painter.drawText(where, Qt::AlignCenter, cell.text);
}

void drawName(QPainter& painter, const CohortRow& row, const QRectF& where, const ChartStyle& style) {
    painter.setFont(style.font(kTextPixels));
    painter.setPen(style.colours.muted);
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.setFont(style.font(kTextPixels, QFont::DemiBold));
    painter.setPen(row.thin ? style.colours.muted : style.colours.ink);
    painter.drawText(where.adjusted(0, 0, -8 * style.unit, 0), Qt::AlignRight | Qt::AlignVCenter, row.size);
}

} // namespace

void drawChart(QPainter& painter, const CohortMapSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font(kTextPixels));
    painter.setPen(style.colours.muted);
    for (qsizetype column = 0; column < chart.columns.size(); ++column) {
        const QRectF cell = cellRect(chart, {0, static_cast<std::size_t>(column)}, where, style);
        painter.drawText(QRectF(cell.left(), where.top(), cell.width(), kHeadHeight * style.unit),
                         Qt::AlignHCenter | Qt::AlignTop, chart.columns[column]);
    }
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        const QRectF first = cellRect(chart, {row, 0}, where, style);
        drawName(painter, chart.rows[row],
                 {where.left(), first.top(), first.left() - where.left(), first.height()}, style);
        for (std::size_t column = 0; column < chart.rows[row].cells.size(); ++column)
            drawCell(painter, chart.rows[row], chart.rows[row].cells[column],
                     cellRect(chart, {row, column}, where, style), style);
    }
    if (marked >= 0) {
        painter.setPen(QPen(style.colours.ink, 1.5 * style.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pointRect(chart, marked, where, style), 3 * style.unit, 3 * style.unit);
    }
    painter.restore();
}

int pointCount(const CohortMapSpec& chart) {
    std::size_t cells = 0;
    for (const auto& row : chart.rows)
        cells += row.cells.size();
    return static_cast<int>(cells);
}

QRectF pointRect(const CohortMapSpec& chart, int point, const QRectF& where, const ChartStyle& style) {
    return cellRect(chart, placeOf(chart, point), where, style);
}

QString pointWords(const CohortMapSpec& chart, int point) {
    const auto [row, column] = placeOf(chart, point);
    return chart.rows[row].cells[column].words;
}

} // namespace weft::charts
