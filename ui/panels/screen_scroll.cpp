// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/screen_scroll.h"

#include "panels/thin_scroll_bar.h"

namespace weft::panels {

ScreenScroll::ScreenScroll(const QString& name, QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setObjectName(name);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new ThinScrollBar(this, ThinScrollBar::Ground::Canvas));
    setFocusPolicy(Qt::NoFocus);
}

} // namespace weft::panels
