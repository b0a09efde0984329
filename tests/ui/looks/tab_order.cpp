// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/tab_order.h"

#include <QApplication>
#include <QTest>

namespace weft::looks {

QList<QWidget*> tabStops(const QWidget& window) {
    QList<QWidget*> stops;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && !widget->isWindow() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
            stops += widget;
    return stops;
}

QList<QWidget*> tabThrough(QWidget& first) {
    first.setFocus(Qt::TabFocusReason);
    QList<QWidget*> visited;
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && !visited.contains(at);
         at = QApplication::focusWidget()) {
        visited += at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return visited;
}

} // namespace weft::looks
