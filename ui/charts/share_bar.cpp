// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_bar.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kThickness = 8;
constexpr int kLightAlpha = 115;

} // namespace

void drawShareBar(QPainter& painter, const QRectF& where, std::optional<double> share, const QColor& fill,
                  const QColor& track, double unit) {
    const auto height = std::min(kThickness * unit, where.height());
    const QRectF bar(where.left(), where.center().y() - height / 2, where.width(), height);
    if (bar.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar, height / 2, height / 2);
    if (!share || !std::isfinite(*share)) {
        painter.setPen(QPen(fill, 0.8 * unit, Qt::DashLine));
        painter.setBrush(track);
        painter.drawPath(outline);
    } else {
        painter.fillPath(outline, track);
        // The filled part keeps the round end of the track however short it is.
        QPainterPath part;
        const auto width = bar.width() * std::clamp(*share, 0.0, 1.0);
        part.addRoundedRect(
            QRectF(bar.left() + std::min(0.0, width - height), bar.top(), std::max(width, height), height),
            height / 2, height / 2);
        if (width > 0) painter.fillPath(part.intersected(outline), fill);
    }
    painter.restore();
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("shareBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<double> share) {
    m_share = share;
    update();
}

void ShareBar::setExtent(double extent) {
    m_extent = std::isfinite(extent) ? std::clamp(extent, 0.0, 1.0) : 1;
    update();
}

void ShareBar::setRole(report::ColourRole role) {
    m_role = role;
    update();
}

void ShareBar::setLight(bool light) {
    m_light = light;
    update();
}

QSize ShareBar::sizeHint() const {
    return {theme::scaled(this, 220), theme::scaled(this, 12)};
}

QSize ShareBar::minimumSizeHint() const {
    return {theme::scaled(this, 40), theme::scaled(this, 10)};
}

void ShareBar::paintEvent(QPaintEvent* /*event*/) {
    const auto& colours = theme::coloursFor(palette());
    QPainter painter(this);
    QRectF where(rect());
    where.setWidth(where.width() * m_extent);
    if (layoutDirection() == Qt::RightToLeft) where.moveRight(width());
    QColor fill = colours.role(m_role);
    if (m_light) fill.setAlpha(kLightAlpha);
    drawShareBar(painter, where, m_share, fill, colours.grid, theme::scaled(this, 100) / 100.0);
}

} // namespace weft::charts
