// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_accessible.h"
#include "looks/demo_window.h"
#include "looks/tab_order.h"
#include "panels/fact_list.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace weft::looks {
namespace {

std::string nameOf(const QWidget* widget) {
    if (widget == nullptr) return "nothing";
    QString path;
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        path.prepend(u'/' + (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                        : at->objectName()));
    }
    return path.toStdString();
}

class Focus : public DemoWindowTest {
protected:
    void SetUp() override {
        DemoWindowTest::SetUp();
        open({1440, 900});
        QApplication::setActiveWindow(&window());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
};

TEST_F(Focus, TabReachesEveryControlOnceAndComesBack) {
    eachScreen([this](const window::ScreenEntry&) {
        const QList<QWidget*> stops = tabStops(window());
        ASSERT_FALSE(stops.isEmpty());
        const QList<QWidget*> visited = tabThrough(*stops.first());
        EXPECT_EQ(QApplication::focusWidget(), visited.first())
            << "Tab is caught at " << nameOf(QApplication::focusWidget());
        for (const QWidget* stop : stops)
            EXPECT_TRUE(visited.contains(stop)) << "Tab never reaches " << nameOf(stop);
        for (const QWidget* stop : visited)
            EXPECT_TRUE(stops.contains(stop)) << "Tab reaches " << nameOf(stop);
    });
}

TEST_F(Focus, EveryControlSaysWhatItIs) {
    eachScreen([this](const window::ScreenEntry&) {
        for (QWidget* stop : tabStops(window())) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
            ASSERT_NE(spoken, nullptr) << nameOf(stop);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << "no name: " << nameOf(stop);
            EXPECT_NE(spoken->role(), QAccessible::NoRole) << nameOf(stop);
            EXPECT_NE(spoken->role(), QAccessible::Client) << "no role: " << nameOf(stop);
        }
    });
}

TEST_F(Focus, EveryChartIsOneStopThatSpeaksItsValues) {
    int charts = 0;
    eachScreen([&](const window::ScreenEntry&) {
        for (QWidget* widget : window().screens().findChildren<QWidget*>()) {
            if (!widget->isVisible() || dynamic_cast<charts::SpokenChart*>(widget) == nullptr) continue;
            const bool facts = qobject_cast<panels::FactList*>(widget) != nullptr;
            // Facts of which none opens are text.
            if (facts && widget->focusPolicy() == Qt::NoFocus) continue;
            ++charts;
            EXPECT_TRUE((widget->focusPolicy() & Qt::TabFocus) != 0) << nameOf(widget);
            EXPECT_TRUE(tabStops(*widget).isEmpty()) << "another stop in " << nameOf(widget);
            widget->setFocus(Qt::TabFocusReason);
            QTest::keyClick(widget, Qt::Key_Home);
            QTest::keyClick(widget, Qt::Key_Right);
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            EXPECT_EQ(spoken->role(), facts ? QAccessible::List : QAccessible::Chart) << nameOf(widget);
            EXPECT_FALSE(spoken->text(QAccessible::Value).isEmpty()) << "no value: " << nameOf(widget);
        }
    });
    EXPECT_GE(charts, 8);
}

} // namespace
} // namespace weft::looks
