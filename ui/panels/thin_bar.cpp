// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thin_bar.h"

#include "format/numbers.h"
#include "theme/theme.h"

#include <QPainter>

namespace weft::panels {

ThinBar::ThinBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setPart(double part) {
    m_part = std::min(part, 1.0);
    setAccessibleName(part < 0 ? tr("In progress") : format::percent(m_part));
    update();
}

QSize ThinBar::sizeHint() const {
    return {theme::scaled(this, 100), theme::scaled(this, 9)};
}

void ThinBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    const double radius = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.grid);
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_part == 0) return;
    painter.setBrush(colours.brand);
    const double from = m_part < 0 ? width() * 0.3 : 0.0;
    const double length = m_part < 0 ? width() * 0.4 : std::max<double>(height(), width() * m_part);
    painter.drawRoundedRect(QRectF(from, 0, length, height()), radius, radius);
}

} // namespace weft::panels
