// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sparkline.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kLine = 1.5;
constexpr double kEndDot = 2.2;
constexpr double kLonePoint = 1.3;

bool known(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

/// Turns values into points inside a rectangle.
class Scale {
public:
    Scale(SparkRange range, std::size_t size, const QRectF& where)
        : m_where(where),
          m_range(range),
          m_step(size > 1 ? where.width() / static_cast<double>(size - 1) : 0) {}

    [[nodiscard]] QPointF point(std::size_t index, double value) const {
        // Halves first, so that the largest and the smallest double still have a difference.
        const auto range = m_range.high / 2 - m_range.low / 2;
        const auto part = range > 0 ? (value / 2 - m_range.low / 2) / range : 0.5;
        return {m_where.left() + m_step * static_cast<double>(index),
                m_where.bottom() - part * m_where.height()};
    }

private:
    QRectF m_where;
    SparkRange m_range;
    double m_step = 0;
};

} // namespace

std::optional<SparkRange> sparkRange(const std::vector<std::vector<std::optional<double>>>& lines) {
    std::optional<SparkRange> range;
    for (const auto& line : lines)
        for (const auto& value : line) {
            if (!known(value)) continue;
            if (!range) range = SparkRange{*value, *value};
            range->low = std::min(range->low, *value);
            range->high = std::max(range->high, *value);
        }
    return range;
}

void drawSparkline(QPainter& painter, const QRectF& where, const std::vector<std::optional<double>>& values,
                   const QColor& colour, double unit, const std::optional<SparkRange>& range) {
    const auto margin = (kEndDot + 0.5) * unit;
    const auto inner = where.adjusted(margin, margin, -margin, -margin);
    if (inner.width() <= 0 || inner.height() <= 0) return;
    const Scale scale(range ? *range : sparkRange({values}).value_or(SparkRange{}), values.size(), inner);
    QPainterPath line;
    QPainterPath dots;
    QPointF last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!known(values[i])) continue;
        last = scale.point(i, *values[i]);
        const auto before = i > 0 && known(values[i - 1]);
        before ? line.lineTo(last) : line.moveTo(last);
        if (!before && (i + 1 == values.size() || !known(values[i + 1])))
            dots.addEllipse(last, kLonePoint * unit, kLonePoint * unit);
    }
    if (last.isNull()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(line, QPen(colour, kLine * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    dots.addEllipse(last, kEndDot * unit, kEndDot * unit);
    dots.setFillRule(Qt::WindingFill);
    painter.fillPath(dots, colour);
    painter.restore();
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sparkline"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<std::optional<double>> values) {
    m_values = std::move(values);
    update();
}

void Sparkline::setRole(report::ColourRole role) {
    m_role = role;
    update();
}

QSize Sparkline::sizeHint() const {
    return {theme::scaled(this, 72), theme::scaled(this, 24)};
}

QSize Sparkline::minimumSizeHint() const {
    return {theme::scaled(this, 32), theme::scaled(this, 16)};
}

void Sparkline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    drawSparkline(painter, rect(), m_values, theme::coloursFor(palette()).role(m_role),
                  theme::scaled(this, 100) / 100.0);
}

} // namespace weft::charts
