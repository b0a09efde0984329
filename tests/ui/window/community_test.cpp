// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "charts/network_chart.h"
#include "panels/behind_panel.h"
#include "panels/community_numbers.h"
#include "panels/community_screen.h"
#include "panels/community_words.h"
#include "panels/depth_bars.h"
#include "panels/fact_list.h"
#include "panels/overview_screen.h"
#include "panels/posts_screen.h"
#include "panels/table.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

void write(std::ofstream& file, const std::string& id, const std::string& author, int day,
           const std::string& parent) {
    const auto date = "2026-09-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
    file << R"({"id":")" << id << R"(","author":")" << author << R"(","text":"post )" << id
         << R"(","timestamp":")" << date
         << "T10:00:00Z\",\"parent_id\":" << (parent.empty() ? "null" : '"' + parent + '"') << "}\n";
}

/// Every day a thread in which ana answers bob and cyd answers bob: bob is between the two.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 3; day < 29; ++day) {
        const auto name = std::to_string(day);
        write(file, "r" + name, "acme", day, "");
        write(file, "b" + name, "bob", day, "r" + name);
        write(file, "a" + name, day % 2 == 0 ? "ana" : "cyd", day, "b" + name);
    }
}

class CommunityWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 78)); }

    void openCommunity() {
        showWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window->hosts().workspace.snapshot() && m_window->screens().settled(); },
            10'000));
        m_window->screens().choose(Screen::Community);
        settle();
    }

    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    }

    [[nodiscard]] panels::BehindPanel* behind() const {
        return m_window->findChild<panels::CommunityScreen*>()->behind();
    }

    [[nodiscard]] panels::Table* table() const {
        return behind()->findChild<panels::Table*>(QStringLiteral("behindTable"));
    }

    /// How many posts the panel says there are.
    [[nodiscard]] QString caption() const {
        const auto* below = behind()->findChild<QLabel*>(QStringLiteral("behindPanelCaptionBelow"));
        const auto* beside = behind()->findChild<QLabel*>(QStringLiteral("behindPanelCaption"));
        return below->isVisible() ? below->text() : beside->text();
    }

    /// The panel is open with so many posts.
    [[nodiscard]] bool shows(int posts) const {
        return QTest::qWaitFor(
            [&] {
                return behind()->isVisible() && table()->isVisible() &&
                       table()->model()->rowCount() == posts && caption().startsWith(QString::number(posts));
            },
            5'000);
    }

    const app::CommunitySnapshot& snapshot() const {
        return *m_window->findChild<panels::CommunityScreen*>()->snapshot();
    }
};

TEST_F(CommunityWindowTest, ShowsWhoAnswersWhomAndOpensAPersonsPosts) {
    openCommunity();
    const auto* network = m_window->findChild<charts::NetworkChart*>();
    ASSERT_EQ(network->points(), 3);
    EXPECT_EQ(network->network().people[0].handle, QStringLiteral("@bob"));
    auto* table = m_window->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    ASSERT_EQ(table->model()->rowCount(), 1) << "only bob is on anybody's way";
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(shows(26)) << caption().toStdString();
    EXPECT_EQ(behind()->findChild<QLabel*>(QStringLiteral("behindPanelTitle"))->text(),
              QStringLiteral("@bob"));
    behind()->findChild<QPushButton*>(QStringLiteral("behindOpen"))->click();
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    EXPECT_FALSE(behind()->isVisible());
    EXPECT_EQ(m_window->screens().posts()->query(), QStringLiteral("author:bob"));
    settle();
    EXPECT_TRUE(
        m_window->findChild<QLabel*>(QStringLiteral("postsCount"))->text().startsWith(QStringLiteral("26 ")));
}

TEST_F(CommunityWindowTest, ShowsThePostsOfALevelWithItsPeople) {
    openCommunity();
    auto* levels = m_window->findChild<charts::PointsWidget*>(QStringLiteral("levelBars"));
    const auto& figures = snapshot().figures;
    for (int bar = 0; bar < 4; ++bar) {
        const auto counts = panels::countsOf(figures, panels::kLevelsShown.at(static_cast<std::size_t>(bar)));
        if (counts.members == 0) continue;
        const auto numbers = panels::levelNumbers(snapshot(), bar);
        levels->setFocus();
        levels->setCurrentPoint(bar);
        QTest::keyClick(levels, Qt::Key_Return);
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            menu->actions().front()->trigger();
            menu->close();
        }
        const QString people = QStringLiteral("by %1 ").arg(counts.members);
        EXPECT_TRUE(QTest::qWaitFor([&] { return caption().contains(people); }, 5'000))
            << caption().toStdString();
    }
}

TEST_F(CommunityWindowTest, APartOfTheDepthScoreOpensItsPosts) {
    openCommunity();
    const auto replies = snapshot().figures.flow.replies.audienceToAudience;
    m_window->screens().choose(Screen::Overview);
    settle();
    auto* overview = m_window->findChild<panels::OverviewScreen*>();
    ASSERT_TRUE(overview->depth());
    auto* bars = overview->findChild<panels::DepthBars*>();
    bars->setFocus();
    bars->setCurrentPoint(0);
    QTest::keyClick(bars, Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2) << "what it means, and its replies";
    menu->actions().back()->trigger();
    menu->close();
    const auto* rows = overview->behind()->findChild<panels::Table*>(QStringLiteral("behindTable"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return overview->behind()->isVisible() && rows->model()->rowCount() == replies; }, 5'000))
        << "all of the 90 days are in the period";
}

TEST_F(CommunityWindowTest, EscClosesThePanelAndGivesTheFocusBack) {
    openCommunity();
    auto* facts = m_window->findChild<panels::CommunityScreen*>()->findChildren<panels::FactList*>().front();
    facts->setFocus();
    facts->setCurrentPoint(0);
    QTest::keyClick(facts, Qt::Key_Return);
    ASSERT_TRUE(shows(52)) << "replies where the brand spoke, none of them later; "
                           << caption().toStdString();
    EXPECT_TRUE(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_FALSE(behind()->isVisible());
    EXPECT_TRUE(facts->hasFocus());
    // From anywhere on the screen, too.
    QTest::keyClick(facts, Qt::Key_Return);
    ASSERT_TRUE(shows(52));
    facts->setFocus();
    QTest::keyClick(facts, Qt::Key_Escape);
    EXPECT_FALSE(behind()->isVisible());
}

TEST_F(CommunityWindowTest, AnotherScreenOrPeriodClosesThePanel) {
    openCommunity();
    auto* connecting = m_window->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    const auto open = [&] {
        connecting->setCurrentIndex(connecting->model()->index(0, 0));
        QTest::keyClick(connecting, Qt::Key_Return);
        ASSERT_TRUE(shows(26));
    };
    ASSERT_NO_FATAL_FAILURE(open());
    m_window->screens().choose(Screen::Overview);
    m_window->screens().choose(Screen::Community);
    EXPECT_FALSE(behind()->isVisible());
    settle();
    ASSERT_NO_FATAL_FAILURE(open());
    m_window->hosts().filter.setRange(
        {base::parseInstant("2026-09-03").value(), base::parseInstant("2026-09-10").value()});
    EXPECT_FALSE(behind()->isVisible());
    settle();
}

TEST_F(CommunityWindowTest, FollowsTheFilterBar) {
    openCommunity();
    EXPECT_EQ(snapshot().figures.inequality.members, 3);
    m_window->hosts().filter.setRange(
        {base::parseInstant("2026-09-03").value(), base::parseInstant("2026-09-04").value()});
    settle();
    EXPECT_EQ(snapshot().figures.inequality.members, 2);
    EXPECT_EQ(m_window->findChild<charts::NetworkChart*>()->points(), 2);
}

TEST_F(CommunityWindowTest, EveryChartOfTheListCanBeExported) {
    openCommunity();
    std::vector<std::string> names;
    for (const auto& sheet : m_window->screens().sheets())
        names.push_back(sheet.name);
    for (const auto& entry : screenList())
        if (entry.screen == Screen::Community) {
            EXPECT_EQ(names, entry.charts);
        }
    EXPECT_EQ(names.size(), 7U);
}

} // namespace
} // namespace weft::window
