// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thin_scroll_bar.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace weft::panels {

ThinScrollBar::ThinScrollBar(QWidget* parent, Ground ground)
    : QScrollBar(Qt::Vertical, parent), m_ground(ground) {
    setAttribute(Qt::WA_Hover);
}

QSize ThinScrollBar::sizeHint() const {
    return {theme::scaled(this, 10), QScrollBar::sizeHint().height()};
}

void ThinScrollBar::paintEvent(QPaintEvent*) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    // The style's own place for the handle, so that clicks and paint agree.
    const QRect handle =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), m_ground == Ground::Surface ? colours.surface : colours.canvas);
    if (maximum() <= minimum()) return;
    const double wide = theme::scaled(this, 6);
    const QRectF box(width() - wide - 1.0, handle.top(), wide, handle.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isSliderDown() ? colours.muted : colours.line);
    painter.drawRoundedRect(box, wide / 2, wide / 2);
}

} // namespace weft::panels
