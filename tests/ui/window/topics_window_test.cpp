// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"
#include "dialogs/scripted_dialogs.h"
#include "panels/behind_panel.h"
#include "panels/posts_screen.h"
#include "panels/topics_screen.h"
#include "store/day_notes.h"
#include "unit/app/power_cut_fixture.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace weft::window {
namespace {

using namespace std::chrono_literals;

class TopicsWindowTest : public app::PowerCutTest {
protected:
    void SetUp() override {
        app::PowerCutTest::SetUp();
        m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->openWorkspace(QString::fromStdString(path().string()));
        ASSERT_TRUE(waitFor([this] { return m_window->hosts().workspace.snapshot() && settled(); }));
    }

    template<typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, 20'000);
    }

    bool settled() { return m_window->screens().settled(); }

    void openTopics() {
        m_window->screens().choose(Screen::Topics);
        ASSERT_TRUE(waitFor([this] { return settled(); }));
    }

    template<typename Widget = QLabel>
    Widget* find(const char* name) {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }

    std::size_t chartDays() { return m_window->findChild<charts::CurvesWidget*>()->chart()->days.size(); }

    QString title() { return find("topicPanelTitle")->text(); }

    QString buttonText(const char* name) { return find<QPushButton>(name)->text(); }

    QTemporaryDir m_folder;
    base::ManualClock m_clock{app::kNow};
    Settings m_settings{m_folder.filePath(QStringLiteral("weft.ini"))};
    dialogs::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(TopicsWindowTest, ATopicOfTheOverviewOpensItsScreen) {
    auto* trending = find<QTableView>("trendingTable");
    ASSERT_EQ(trending->model()->rowCount(), 1);
    QTest::mouseClick(trending->viewport(), Qt::LeftButton, {},
                      trending->visualRect(trending->model()->index(0, 0)).center());
    EXPECT_EQ(m_window->screens().current(), Screen::Topics);
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    EXPECT_EQ(title(), QStringLiteral("power cut"));
    EXPECT_EQ(find<QTableView>("topicPosts")->model()->rowCount(), 14);
}

TEST_F(TopicsWindowTest, ATopicIsWatchedAndMuted) {
    openTopics();
    QTest::mouseClick(find<QPushButton>("topicWatch"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return buttonText("topicWatch") == QStringLiteral("Unwatch"); }));
    QTest::mouseClick(find<QPushButton>("topicMute"), Qt::LeftButton);
    // It leaves the list, and stays at hand to be unmuted.
    ASSERT_TRUE(waitFor([this] { return buttonText("topicMute") == QStringLiteral("Unmute"); }));
    EXPECT_EQ(find<QTableView>("topicsTable")->model()->rowCount(), 0);
    EXPECT_TRUE(waitFor([this] { return find<QTableView>("trendingTable")->model()->rowCount() == 0; }));
    QTest::mouseClick(find<QPushButton>("topicsMuted"), Qt::LeftButton);
    EXPECT_EQ(find<QTableView>("topicsTable")->model()->rowCount(), 1);
}

TEST_F(TopicsWindowTest, ItsThreadsOpenOnThePostsScreen) {
    openTopics();
    QTest::mouseClick(find<QPushButton>("topicOpen"), Qt::LeftButton);
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    EXPECT_TRUE(find("postsCount")->text().startsWith(QStringLiteral("14 ")))
        << m_window->screens().posts()->query().toStdString();
}

TEST_F(TopicsWindowTest, AnEmptyPeriodLeadsBackToTheLastTopic) {
    save({app::makePost("later", "u", "nothing much", app::kNow + 900h)});
    m_clock.advance(1000h);
    openTopics();
    m_window->hosts().filter.setRange({app::kStart + 400h, app::kStart + 600h});
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    auto* panel = find<QWidget>("topicsPanel");
    QPushButton* back = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* button : panel->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Show those days")) back = button;
        return back != nullptr && back->isVisible();
    }));
    back->click();
    ASSERT_TRUE(waitFor([this] { return settled() && title() == QStringLiteral("power cut"); }));
    EXPECT_EQ(find<QTableView>("topicsTable")->model()->rowCount(), 1);
    m_window->hosts().filter.setRange({app::kStart, app::kStart + 400h});
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    EXPECT_TRUE(waitFor(
        [this] { return find("topicPanelCaption")->text().startsWith(QStringLiteral("over since")); }));
}

TEST_F(TopicsWindowTest, APeriodWithoutATopicKeepsItsDays) {
    const auto noted = m_window->hosts().workspace.session()->writer().submit([](store::Database& database) {
        return store::addDayNote(database, "2020-01-10", "before everything", app::kNow);
    });
    ASSERT_TRUE(noted.valid());
    openTopics();
    auto& filter = m_window->hosts().filter;
    const auto shown = filter.state().range;
    const auto day = [](const char* text) { return base::parseInstant(text).value(); };
    filter.setRange({day("2020-01-06"), day("2020-01-16")});
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    auto* chart = m_window->findChild<charts::CurvesWidget*>();
    ASSERT_TRUE(chart->isVisible());
    EXPECT_TRUE(chart->chart()->curves.empty());
    ASSERT_EQ(chart->chart()->days.size(), 10U);
    EXPECT_EQ(chart->points(), 40);
    EXPECT_FALSE(chart->chart()->nothing.isEmpty());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_FALSE(chart->spokenValue().isEmpty());
    const auto middle = [chart](int at) { return chart->intervalRect(at).center().toPoint(); };
    QTest::mousePress(chart, Qt::LeftButton, {}, middle(2));
    QTest::mouseMove(chart, middle(4));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, middle(4));
    EXPECT_EQ(filter.state().range, (base::TimeRange{day("2020-01-08"), day("2020-01-11")}));
    ASSERT_TRUE(waitFor([this] { return settled(); }));
    EXPECT_EQ(chart->chart()->days.size(), 3U);
    auto* back = find<QWidget>("topicsPanel")->findChild<QPushButton*>(QStringLiteral("stateButton"));
    const auto backButton = [&]() -> QPushButton* {
        for (auto* button : find<QWidget>("topicsPanel")->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Back to "))) return button;
        return nullptr;
    };
    ASSERT_NE(backButton(), nullptr) << (back != nullptr ? back->text().toStdString() : "no button");
    backButton()->click();
    EXPECT_EQ(filter.state().range, (base::TimeRange{day("2020-01-06"), day("2020-01-16")}));
    ASSERT_TRUE(waitFor([this] { return settled() && chartDays() == 10; }));
    ASSERT_NE(backButton(), nullptr);
    backButton()->click();
    EXPECT_EQ(filter.state().range, shown);
}

TEST_F(TopicsWindowTest, ATermThatIsTypedShowsItsHistory) {
    openTopics();
    auto* field = find<QLineEdit>("topicTerm");
    QTest::keyClicks(field, QStringLiteral("power cuts"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(
        waitFor([this] { return find("topicSummary")->text().startsWith(QStringLiteral("Used 14 ")); }));
    EXPECT_EQ(title(), QStringLiteral("power cuts"));
}

TEST_F(TopicsWindowTest, ANumberOfATopicOpensItsPosts) {
    openTopics();
    auto* screen = m_window->findChild<panels::TopicsScreen*>();
    auto* behind = screen->behind();
    const auto* posts = behind->findChild<QTableView*>(QStringLiteral("behindTable"));
    const auto& topic = screen->snapshot()->topics.front();
    auto* table = find<QTableView>("topicsTable");
    constexpr int kPosts = 3;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, kPosts)).center());
    const auto shows = [&](std::size_t count) {
        return waitFor(
            [&] { return behind->isVisible() && posts->model()->rowCount() == static_cast<int>(count); });
    };
    EXPECT_TRUE(shows(topic.view.topic.posts.size()));
    EXPECT_EQ(table->model()->index(0, kPosts).data().toString(),
              QString::number(posts->model()->rowCount()));
    behind->findChild<QPushButton*>(QStringLiteral("behindOpen"))->click();
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
}

} // namespace
} // namespace weft::window
