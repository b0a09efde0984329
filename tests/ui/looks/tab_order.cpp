// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QTest>

namespace weft::looks {

namespace {

/// Of buttons of which one is on, Tab reaches that one; arrow keys go to the others.
bool reachedByArrow(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !button->isCheckable() || button->isChecked()) return false;
    return button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
}

/// A field for a date or a time goes through its parts first.
int stepsIn(const QWidget& widget) {
    const auto* parts = qobject_cast<const QDateTimeEdit*>(&widget);
    return parts == nullptr ? 1 : parts->sectionCount();
}

} // namespace

QList<QWidget*> tabStops(const QWidget& window) {
    QList<QWidget*> stops;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && !widget->isWindow() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            !reachedByArrow(*widget))
            stops += widget;
    return stops;
}

QList<QWidget*> tabThrough(QWidget& first) {
    first.setFocus(Qt::TabFocusReason);
    QList<QWidget*> visited;
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && !visited.contains(at);
         at = QApplication::focusWidget()) {
        visited += at;
        for (int press = 0; press < stepsIn(*at) && QApplication::focusWidget() == at; ++press)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    return visited;
}

} // namespace weft::looks
