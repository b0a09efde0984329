// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import.h"
#include "dialogs/scripted_dialogs.h"
#include "models/cell.h"
#include "panels/behind_panel.h"
#include "panels/conversation_list.h"
#include "panels/conversations_screen.h"
#include "panels/fact_list.h"
#include "panels/table.h"
#include "panels/thread_view.h"
#include "store/brands.h"
#include "window/main_window.h"
#include "window/nav_button.h"
#include "window/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <fstream>

namespace weft::window {
namespace {

const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();

struct Line {
    const char* id;
    const char* author;
    const char* text;
    const char* time;
    const char* parent;
};

/// A talk among people, a question that nobody answers, and an answer in a thread of somebody else.
constexpr std::array kLines{Line{"talk", "acme", "Show us your fillet", "2026-09-20T09:00:00Z", ""},
                            Line{"t1", "maia", "Here it is", "2026-09-20T10:00:00Z", "talk"},
                            Line{"t2", "odd", "Mine is older", "2026-09-20T11:00:00Z", "t1"},
                            Line{"t3", "maia", "Not by much", "2026-09-20T12:00:00Z", "t2"},
                            Line{"news", "acme", "A new solver", "2026-09-22T09:00:00Z", ""},
                            Line{"n1", "ines", "Does it do contacts?", "2026-09-22T10:00:00Z", "news"},
                            Line{"n2", "luc", "And friction?", "2026-09-22T11:00:00Z", "news"},
                            Line{"theirs", "odd", "My build log", "2026-09-25T09:00:00Z", ""},
                            Line{"a1", "acme", "Send it over", "2026-09-25T10:00:00Z", "theirs"}};

class ConversationsTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_workspace = m_folder.filePath(QStringLiteral("acme.weft"));
        const std::string posts = m_folder.filePath(QStringLiteral("posts.jsonl")).toStdString();
        write(posts);
        const auto session = app::WorkspaceSession::open(m_workspace.toStdString(), true, m_clock);
        ASSERT_TRUE(session) << session.error().text();
        auto added = (*session)->writer().submit(
            [](store::Database& database) { return store::addAccount(database, "Acme", "acme"); });
        ASSERT_TRUE(added.get());
        const auto summary = collect::importFile(posts, (*session)->writer(), m_clock, {}, {});
        ASSERT_EQ(summary.postsNew, static_cast<std::int64_t>(kLines.size()));
    }

    static void write(const std::string& path) {
        std::ofstream file(path);
        for (const Line& line : kLines) {
            const std::string parent = line.parent;
            file << R"({"id":")" << line.id << R"(","author":")" << line.author << R"(","text":")"
                 << line.text << R"(","timestamp":")" << line.time << R"(","parent_id":)"
                 << (parent.empty() ? "null" : '"' + parent + '"') << R"(,"root_id":null})" << '\n';
        }
    }

    void open(Screen screen) {
        m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
        m_window->show();
        m_window->openWorkspace(m_workspace);
        ASSERT_TRUE(waitFor([this] { return m_window->hosts().workspace.snapshot() != nullptr; }));
        m_window->choose(screen);
        ASSERT_TRUE(waitFor([this] { return m_window->screens().settled(); }));
    }

    template<typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, 10'000);
    }

    panels::ConversationsScreen& screen() const { return *m_window->screens().conversations(); }

    std::string opened() const {
        return screen().thread() != nullptr ? screen().thread()->turns.front().id : std::string();
    }

    QString turn() const {
        return screen()
            .findChild<panels::ThreadView*>(QStringLiteral("threadView"))
            ->currentIndex()
            .data(models::IdRole)
            .toString();
    }

    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }

    QTemporaryDir m_folder;
    QString m_workspace;
    base::ManualClock m_clock{kNow};
    Settings m_settings{m_folder.filePath(QStringLiteral("weft.ini"))};
    dialogs::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ConversationsTest, ShowsTheDeepestFirstAndGoesThroughThemByKey) {
    open(Screen::Conversations);
    EXPECT_EQ(opened(), "talk");
    EXPECT_EQ(screen().thread()->numbers->shape.maxDepth, 3);
    press(Qt::Key_J);
    EXPECT_TRUE(waitFor([this] { return opened() == "news"; }));
    press(Qt::Key_K);
    EXPECT_TRUE(waitFor([this] { return opened() == "talk"; }));
    press(Qt::Key_N);
    EXPECT_TRUE(waitFor([this] { return turn() == QStringLiteral("n1"); }));
    press(Qt::Key_N);
    EXPECT_TRUE(waitFor([this] { return turn() == QStringLiteral("n2"); }));
}

TEST_F(ConversationsTest, WhatIsReadStaysWhileTheListIsReadAgain) {
    open(Screen::Conversations);
    press(Qt::Key_N);
    ASSERT_TRUE(waitFor([this] { return turn() == QStringLiteral("n1"); }));
    press(Qt::Key_N);
    ASSERT_TRUE(waitFor([this] { return turn() == QStringLiteral("n2"); }));
    const auto* before = screen().thread();
    Q_EMIT m_window->hosts().cacheChanged();
    ASSERT_TRUE(waitFor([&] { return screen().thread() != before && m_window->screens().settled(); }));
    EXPECT_EQ(turn(), QStringLiteral("n2"));
    EXPECT_EQ(opened(), "news");
}

TEST_F(ConversationsTest, WritesAStarByKey) {
    open(Screen::Conversations);
    auto* star = m_window->findChild<QWidget*>(QStringLiteral("turnStar"));
    ASSERT_TRUE(waitFor([star] { return star->isVisible(); }));
    QSignalSpy written(&m_window->hosts().posts, &bridge::PostsHost::written);
    press(Qt::Key_F);
    ASSERT_TRUE(written.wait(10'000));
    EXPECT_TRUE(waitFor([this] { return screen().thread()->turns.front().favourite; }));
}

TEST_F(ConversationsTest, TheKeysOfConversationsSleepElsewhere) {
    open(Screen::Overview);
    EXPECT_FALSE(m_window->findChild<QAction*>(QStringLiteral("actionNextConversation"))->isEnabled());
    m_window->choose(Screen::Conversations);
    EXPECT_TRUE(m_window->findChild<QAction*>(QStringLiteral("actionNextConversation"))->isEnabled());
}

TEST_F(ConversationsTest, WhoWaitsOnTheOverviewIsOpenedHere) {
    open(Screen::Overview);
    EXPECT_EQ(m_window->findChild<NavButton*>(QStringLiteral("navConversations"))->badge(),
              QStringLiteral("3"));
    auto* waiting = m_window->findChild<QTableView*>(QStringLiteral("waitingTable"));
    ASSERT_EQ(waiting->model()->index(1, 0).data(models::IdRole).toString(), QStringLiteral("n2"));
    Q_EMIT waiting->activated(waiting->model()->index(1, 0));
    EXPECT_EQ(m_window->screens().current(), Screen::Conversations);
    ASSERT_TRUE(waitFor([this] { return turn() == QStringLiteral("n2"); }));
    EXPECT_EQ(opened(), "news");
    EXPECT_EQ(screen().list()->list(), app::ConversationList::Waiting);
    EXPECT_EQ(screen().list()->current()->id, "news");
}

TEST_F(ConversationsTest, AnotherListOpensItsFirstConversation) {
    open(Screen::Conversations);
    m_window->findChild<QAbstractButton*>(QStringLiteral("conversationList3"))->click();
    EXPECT_TRUE(waitFor([this] { return opened() == "theirs"; }));
    m_window->findChild<QAbstractButton*>(QStringLiteral("conversationList1"))->click();
    EXPECT_TRUE(waitFor([this] { return turn() == QStringLiteral("n1"); }));
}

TEST_F(ConversationsTest, AFactOpensThePostsThatItCounts) {
    open(Screen::Conversations);
    ASSERT_EQ(opened(), "talk");
    const auto& numbers = *screen().thread()->numbers;
    auto* facts = screen().findChild<panels::FactList*>();
    auto* behind = screen().behind();
    const auto* table = behind->findChild<panels::Table*>(QStringLiteral("behindTable"));
    const auto shows = [&](int row, std::int64_t posts) {
        facts->setFocus();
        facts->setCurrentPoint(row);
        QTest::keyClick(facts, Qt::Key_Return);
        return waitFor([&] { return behind->isVisible() && table->model()->rowCount() == posts; });
    };
    EXPECT_EQ(numbers.coverage.replies, 3);
    EXPECT_TRUE(shows(0, numbers.coverage.replies));
    EXPECT_TRUE(shows(6, numbers.flow.audienceToAudience));
    EXPECT_TRUE(shows(8, numbers.brandPosts));
    // The next conversation has other posts.
    press(Qt::Key_J);
    EXPECT_FALSE(behind->isVisible());
}

TEST_F(ConversationsTest, TheDeepestTurnIsShownInItsThread) {
    open(Screen::Conversations);
    auto* facts = screen().findChild<panels::FactList*>();
    facts->setFocus();
    facts->setCurrentPoint(2);
    QTest::keyClick(facts, Qt::Key_Return);
    EXPECT_EQ(turn(), QStringLiteral("t3"));
    EXPECT_FALSE(screen().behind()->isVisible());
}

} // namespace
} // namespace weft::window
