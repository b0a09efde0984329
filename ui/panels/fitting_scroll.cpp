// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fitting_scroll.h"

#include "panels/thin_scroll_bar.h"
#include "theme/theme.h"

#include <QEvent>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr double kLeastHeight = 80;

} // namespace

FittingScroll::FittingScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new ThinScrollBar(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FittingScroll::sizeHint() const {
    return widget()->sizeHint();
}

QSize FittingScroll::minimumSizeHint() const {
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), std::min(least.height(), theme::scaled(this, kLeastHeight))};
}

bool FittingScroll::hasHeightForWidth() const {
    return widget()->hasHeightForWidth();
}

int FittingScroll::heightForWidth(int width) const {
    return widget()->heightForWidth(width);
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    // Other words may need another height.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return done;
}

} // namespace weft::panels
