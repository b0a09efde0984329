// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/scripted_dialogs.h"
#include "notify/notifier.h"
#include "panels/conversations_screen.h"
#include "panels/posts_screen.h"
#include "panels/star_button.h"
#include "store/brands.h"
#include "store/favourites.h"
#include "store/posts_writing.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::window {
namespace {

using namespace std::chrono_literals;

const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();

/// Takes down what it is told; shows nothing when there is no desktop.
class NotedNotifier final : public notify::Notifier {
public:
    void show(const notify::Notification& notification) override {
        told.append(notification);
        if (!desktop) Q_EMIT refused(notification);
    }

    QList<notify::Notification> told;
    bool desktop = true;
};

class AlertsTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_workspace = m_folder.filePath(QStringLiteral("acme.weft"));
        const auto session = app::WorkspaceSession::open(m_workspace.toStdString(), true, m_clock);
        ASSERT_TRUE(session) << session.error().text();
        auto prepared = (*session)->writer().submit([](store::Database& database) -> base::Status {
            if (auto added = store::addAccount(database, "Acme", "acme"); !added)
                return base::fail(added.error());
            return store::writeFavouritePerson(database, "maia", true, kNow - 1h);
        });
        ASSERT_TRUE(prepared.get());
    }

    void open(app::AlertMode mode) {
        m_settings.setAlerts({mode, 20h, 8h, 8h + 30min});
        m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
        m_window->setNotifier(m_notifier);
        m_window->show();
        m_window->openWorkspace(m_workspace);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_window->hosts().workspace.snapshot() != nullptr; }, 10'000));
    }

    void write(const char* id, base::Instant at) {
        model::Post post;
        post.id = id;
        post.author = "maia";
        post.text = "hello";
        post.createdAt = at;
        auto saved = m_window->hosts().workspace.session()->writer().submit(
            [post, at](store::Database& database) -> base::Status {
                auto transaction = store::Transaction::begin(database);
                if (!transaction) return base::fail(transaction.error());
                const auto counts =
                    store::savePosts(database, std::span(&post, 1), store::Source::Import, at);
                return counts ? transaction->commit() : base::fail(counts.error());
            });
        ASSERT_TRUE(saved.get());
    }

    bool toldAfterLooking() {
        m_window->hosts().alerts.look();
        return QTest::qWaitFor([this] { return !m_notifier.told.isEmpty(); }, 3'000);
    }

    QTemporaryDir m_folder;
    QString m_workspace;
    base::ManualClock m_clock{kNow};
    Settings m_settings{m_folder.filePath(QStringLiteral("weft.ini"))};
    dialogs::ScriptedDialogs m_dialogs;
    NotedNotifier m_notifier;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(AlertsTest, APersonWithAStarWritesAndAClickOpensThePosts) {
    open(app::AlertMode::AtOnce);
    write("one", kNow - 1min);
    ASSERT_TRUE(toldAfterLooking());
    ASSERT_EQ(m_notifier.told.size(), 1);
    EXPECT_EQ(m_notifier.told[0].key, QStringLiteral("person:maia"));
    EXPECT_EQ(m_notifier.told[0].title, QStringLiteral("@maia wrote"));
    Q_EMIT m_notifier.activated(QStringLiteral("person:maia"));
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    EXPECT_EQ(m_window->screens().posts()->query(), QStringLiteral("author:maia"));
    m_notifier.told.clear();
    m_clock.advance(1h);
    write("two", kNow + 30min);
    EXPECT_FALSE(toldAfterLooking()) << "once in twelve hours";
}

TEST_F(AlertsTest, AClickOpensTheTermOrTheConversation) {
    open(app::AlertMode::AtOnce);
    write("one", kNow - 1min);
    Q_EMIT m_notifier.activated(QStringLiteral("topic:power cut"));
    EXPECT_EQ(m_window->screens().current(), Screen::Topics);
    Q_EMIT m_notifier.activated(QStringLiteral("answer:one"));
    EXPECT_EQ(m_window->screens().current(), Screen::Conversations);
    const auto* conversations = m_window->screens().conversations();
    ASSERT_TRUE(QTest::qWaitFor([&] { return conversations->thread() != nullptr; }, 10'000));
    EXPECT_EQ(conversations->thread()->question.postId, "one");
}

TEST_F(AlertsTest, WhatTheFileCannotTakeDownIsNotToldEveryMinute) {
    open(app::AlertMode::AtOnce);
    write("one", kNow - 1min);
    const auto letAlertsBeWritten = [this](bool may) {
        const auto* const sql = may ? "DROP TRIGGER full_disk"
                                    : "CREATE TRIGGER full_disk BEFORE INSERT ON alert "
                                      "WHEN NEW.told_ms IS NOT NULL BEGIN SELECT RAISE(ABORT, 'full'); END";
        auto& writer = m_window->hosts().workspace.session()->writer();
        return writer.submit([sql](store::Database& database) { return database.execute(sql); }).get();
    };
    ASSERT_TRUE(letAlertsBeWritten(false));
    EXPECT_FALSE(toldAfterLooking());
    ASSERT_TRUE(letAlertsBeWritten(true));
    EXPECT_TRUE(toldAfterLooking());
}

TEST_F(AlertsTest, AStarForAPersonIsGivenWhereTheirPostIsRead) {
    open(app::AlertMode::AtOnce);
    write("one", kNow - 1min);
    m_window->screens().showPosts(QStringLiteral("author:maia is:root since:2026-09-01"));
    auto* star = m_window->findChild<panels::StarButton*>(QStringLiteral("detailPersonStar"));
    ASSERT_NE(star, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([star] { return star->isVisible(); }, 10'000));
    EXPECT_TRUE(star->isChecked()) << "she has one";
    QSignalSpy written(&m_window->hosts().posts, &bridge::PostsHost::written);
    star->click();
    ASSERT_TRUE(written.wait(10'000));
    EXPECT_FALSE(star->isChecked());
    EXPECT_FALSE(toldAfterLooking());
}

TEST_F(AlertsTest, WithoutADesktopTheWindowSaysIt) {
    m_notifier.desktop = false;
    open(app::AlertMode::AtOnce);
    write("one", kNow - 1min);
    ASSERT_TRUE(toldAfterLooking());
    const auto* notice = m_window->findChild<QLabel*>(QStringLiteral("noticeText"));
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->text().startsWith(QStringLiteral("@maia wrote"))) << notice->text().toStdString();
}

TEST_F(AlertsTest, TheDigestWaitsForTheMorning) {
    open(app::AlertMode::MorningDigest);
    write("one", kNow - 1min);
    EXPECT_FALSE(toldAfterLooking());
    m_clock.advance(21h);
    ASSERT_TRUE(toldAfterLooking());
    EXPECT_EQ(m_notifier.told[0].key, QStringLiteral("digest"));
    EXPECT_TRUE(m_notifier.told[0].body.contains(QStringLiteral("@maia wrote")));
}

} // namespace
} // namespace weft::window
