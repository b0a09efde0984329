// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "charts/stacked_bars_widget.h"
#include "panels/overview_screen.h"
#include "window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 10; day < 30; ++day)
        file << R"({"id":"r)" << day << R"(","author":"acme","text":"post","timestamp":"2026-09-)" << day
             << R"(T09:00:00Z","parent_id":null,"root_id":null})" << '\n';
}

base::Instant at(const char* day) {
    return base::parseInstant(day).value();
}

class PeriodTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 20));
        showWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window->hosts().workspace.snapshot() && m_window->screens().settled(); },
            10'000));
        ASSERT_EQ(m_window->hosts().filter.zone().name(), "UTC");
    }

    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    }

    [[nodiscard]] charts::StackedBarsWidget& weave() const {
        return *m_window->screens().overview()->findChild<charts::StackedBarsWidget*>();
    }

    void drag(int from, int to) {
        const auto middle = [this](int day) { return weave().intervalRect(day).center().toPoint(); };
        QTest::mousePress(&weave(), Qt::LeftButton, {}, middle(from));
        QTest::mouseMove(&weave(), middle(to));
        QTest::mouseRelease(&weave(), Qt::LeftButton, {}, middle(to));
    }

    [[nodiscard]] const base::TimeRange& range() const { return m_window->hosts().filter.state().range; }

    void trigger(const char* name) { m_window->findChild<QAction*>(QLatin1String(name))->trigger(); }
};

TEST_F(PeriodTest, DraggingOnTheWeaveSetsThePeriodAndUndoTakesItBack) {
    const auto before = m_window->hosts().filter.state();
    ASSERT_EQ(weave().points(), 29) << "28 days and today";
    drag(10, 16);
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-12"), at("2026-09-19")}));
    EXPECT_EQ(m_window->hosts().filter.state().preset, app::PeriodPreset::Custom);
    EXPECT_FALSE(m_window->screens().overview()->behind()->isVisible()) << "no bar was opened";
    settle();
    EXPECT_EQ(m_window->screens().overview()->snapshot()->weave.total.woven(), 7);
    EXPECT_EQ(weave().points(), 7);
    trigger("actionUndo");
    EXPECT_EQ(m_window->hosts().filter.state(), before);
}

TEST_F(PeriodTest, TodayIsInItToItsEnd) {
    drag(20, 28);
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-22"), at("2026-10-01")}));
}

TEST_F(PeriodTest, AWeekThatIsNotOverEndsToday) {
    m_window->hosts().filter.setRange({at("2026-05-01"), at("2026-10-01")});
    settle();
    const int weeks = weave().points();
    ASSERT_LT(weeks, 30);
    drag(weeks - 2, weeks - 1);
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-21"), at("2026-10-01")}));
}

TEST_F(PeriodTest, TheMenuZoomsAroundTheMiddle) {
    ASSERT_EQ(range(), (base::TimeRange{at("2026-09-02"), at("2026-09-30")}));
    trigger("actionZoomIn");
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-09"), at("2026-09-23")}));
    trigger("actionZoomOut");
    EXPECT_EQ(range().length(), std::chrono::days(28));
    trigger("actionZoomOut");
    EXPECT_EQ(range(), (base::TimeRange{at("2026-08-05"), at("2026-09-30")})) << "today does not come in";
}

TEST_F(PeriodTest, TheWheelZoomsAroundTheDayUnderItAndAsksOnce) {
    QSignalSpy changed(&m_window->hosts().filter, &bridge::FilterStack::filterChanged);
    const QPointF place = weave().intervalRect(0).center();
    for (int notch = 0; notch < 2; ++notch) {
        QWheelEvent event(place, weave().mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&weave(), &event);
    }
    ASSERT_TRUE(changed.wait(2'000));
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-02"), at("2026-09-09")}));
    EXPECT_EQ(changed.count(), 1);
    trigger("actionUndo");
    EXPECT_EQ(range(), (base::TimeRange{at("2026-09-02"), at("2026-09-30")}));
}

TEST_F(PeriodTest, AnEmptyStretchHasAWayBack) {
    const auto before = range();
    auto& filter = m_window->hosts().filter;
    // On the first days of September nobody wrote anything.
    drag(0, 3);
    ASSERT_EQ(range(), (base::TimeRange{at("2026-09-02"), at("2026-09-06")}));
    for (const auto screen :
         {Screen::Overview, Screen::Engagement, Screen::Conversations, Screen::Voice, Screen::Posts}) {
        m_window->choose(screen);
        settle();
        QPushButton* back = nullptr;
        const auto find = [&] {
            for (auto* button : m_window->screens().findChildren<QPushButton*>(QStringLiteral("stateButton")))
                if (button->isVisible() && button->text() == QStringLiteral("Back to 2–29 Sep 2026"))
                    back = button;
            return back != nullptr;
        };
        QStringList seen;
        for (auto* button : m_window->screens().findChildren<QPushButton*>(QStringLiteral("stateButton")))
            if (button->isVisible()) seen += button->text();
        ASSERT_TRUE(QTest::qWaitFor(find, 5'000)) << qPrintable(seen.join(u'|'));
        back->click();
        EXPECT_EQ(range(), before);
        settle();
        filter.redo();
        settle();
    }
    trigger("actionZoomOut");
    trigger("actionZoomOut");
    EXPECT_GT(range().length(), std::chrono::days(15)) << "zooming out leads away, too";
    EXPECT_FALSE(periodBefore(filter)) << "what lies within is no way back";
}

TEST_F(PeriodTest, TheTwelveMonthsSayThatTheyAreWhole) {
    auto& filter = m_window->hosts().filter;
    filter.setPreset(app::PeriodPreset::Last12Months);
    auto* button = m_window->findChild<QPushButton*>(QStringLiteral("periodButton"));
    EXPECT_TRUE(button->toolTip().startsWith(QStringLiteral("Twelve whole months")))
        << qPrintable(button->toolTip());
    Q_EMIT button->menu()->aboutToShow();
    int told = 0;
    for (const QAction* action : button->menu()->actions())
        told += action->toolTip() == presetAbout(app::PeriodPreset::Last12Months) ? 1 : 0;
    EXPECT_EQ(told, 1);
    EXPECT_EQ(range().until, at("2026-09-01"));
}

TEST_F(PeriodTest, TheShortcutSheetListsTheKeys) {
    trigger("actionHelp");
    QStringList rows;
    for (const auto* label :
         m_window->findChild<QDialog*>(QStringLiteral("shortcutSheet"))->findChildren<QLabel*>())
        rows += label->text();
    for (const char* row : {"Zoom in on the period", "Zoom out", "Select days on a chart"})
        EXPECT_TRUE(rows.contains(QLatin1String(row))) << row;
    EXPECT_TRUE(rows.contains(QStringLiteral("Ctrl++"))) << rows.join(u'|').toStdString();
}

} // namespace
} // namespace weft::window
