// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

namespace {

constexpr double kDotRadius = 4.2;
constexpr double kDotToText = 4.5;
constexpr double kBetween = 13;
constexpr double kLineHeight = 18;

} // namespace

Legend::Legend(const report::StackedBarsSpec& chart, const ChartStyle& style)
    : m_font(style.font(11.5)), m_textColour(style.colours.ink2), m_unit(style.unit) {
    for (const auto& series : chart.series)
        m_entries.push_back(
            {QString::fromStdString(series.label).simplified(), style.colours.role(series.role)});
    if (chart.completeIntervals < chart.grid.size())
        m_entries.push_back(
            {QCoreApplication::translate("weft::charts", "not over yet"), style.colours.muted, true});
}

std::vector<Legend::Place> Legend::places(double width) const {
    const QFontMetricsF metrics(m_font);
    const auto dot = (2 * kDotRadius + kDotToText) * m_unit;
    std::vector<Place> result;
    QPointF at(0, 0);
    for (const auto& entry : m_entries) {
        const auto text = std::min(metrics.horizontalAdvance(entry.label), std::max(1.0, width - dot));
        if (at.x() > 0 && at.x() + dot + text > width) at = QPointF(0, at.y() + kLineHeight * m_unit);
        result.push_back({at, text});
        at.rx() += dot + text + kBetween * m_unit;
    }
    return result;
}

double Legend::height(double width) const {
    const auto all = places(width);
    return all.empty() ? 0 : all.back().at.y() + kLineHeight * m_unit;
}

void Legend::paintDot(QPainter& painter, const QPointF& centre, const Entry& entry) const {
    const auto width = entry.hollow ? 1.2 * m_unit : 0;
    const auto radius = kDotRadius * m_unit - width / 2;
    painter.setPen(entry.hollow ? QPen(entry.colour, width) : QPen(Qt::NoPen));
    painter.setBrush(entry.hollow ? QBrush(Qt::NoBrush) : QBrush(entry.colour));
    painter.drawEllipse(centre, radius, radius);
}

void Legend::paint(QPainter& painter, const QRectF& where) const {
    const QFontMetricsF metrics(m_font);
    const auto all = places(where.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto left = where.left() + all[i].at.x();
        const auto middle = where.top() + all[i].at.y() + kLineHeight * m_unit / 2;
        paintDot(painter, QPointF(left + kDotRadius * m_unit, middle), m_entries[i]);
        painter.setPen(m_textColour);
        const auto baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(left + (2 * kDotRadius + kDotToText) * m_unit, baseline),
                         metrics.elidedText(m_entries[i].label, Qt::ElideRight, all[i].textWidth + 0.5));
    }
    painter.restore();
}

} // namespace weft::charts
