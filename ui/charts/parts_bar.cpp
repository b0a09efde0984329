// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parts_bar.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace weft::charts {

PartsBar::PartsBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartsBar::setParts(std::vector<BarPart> parts, const QString& words) {
    m_parts = std::move(parts);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize PartsBar::sizeHint() const {
    return {theme::scaled(this, 220), theme::scaled(this, 12)};
}

QSize PartsBar::minimumSizeHint() const {
    return {theme::scaled(this, 60), theme::scaled(this, 12)};
}

void PartsBar::paintEvent(QPaintEvent* /*event*/) {
    const theme::Colours& colours = theme::coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme::scaled(this, 3);
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius, radius);
    painter.fillPath(outline, colours.grid);
    painter.setClipPath(outline);
    const double gap = theme::scaled(this, 100) * 0.01;
    double left = 0;
    for (const BarPart& part : m_parts) {
        const double width = part.share * this->width();
        const QColor fill = part.role == report::ColourRole::Muted ? colours.line : colours.role(part.role);
        painter.fillRect(QRectF(left, 0, std::max(0.0, width - gap), height()), fill);
        left += width;
    }
}

} // namespace weft::charts
