// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/confirm_dialog.h"
#include "dialogs/day_notes_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/reply_dialog.h"
#include "dialogs/scripted_dialogs.h"
#include "dialogs/sign_in_dialog.h"
#include "models/cell.h"
#include "panels/behind_panel.h"
#include "panels/conversation_list.h"
#include "panels/conversations_screen.h"
#include "panels/overview_screen.h"
#include "panels/posts_screen.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "support/memory_secret_store.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::window {
namespace {

constexpr int kPatience = 30'000;
/// The period of the filter bar ends with yesterday, unless a search names its own.
const QString kOwnAnswer = QStringLiteral("quincunx since:2020-01-01");
constexpr auto kBrand = "atelier_nordet";

/// The store of a machine outlives every window.
class SharedSecrets final : public secrets::SecretStore {
public:
    explicit SharedSecrets(std::shared_ptr<tests::MemorySecretStore> kept) : m_kept(std::move(kept)) {}

    base::Result<std::optional<base::Secret>> read(const std::string& key) override {
        return m_kept->read(key);
    }

    base::Status write(const std::string& key, const base::Secret& value) override {
        return m_kept->write(key, value);
    }

    base::Status remove(const std::string& key) override { return m_kept->remove(key); }

    [[nodiscard]] std::string description() const override { return m_kept->description(); }

private:
    std::shared_ptr<tests::MemorySecretStore> m_kept;
};

/// The window as a newcomer meets it: no workspace, no token, and a server of the API.
class FirstDayTest : public ::testing::Test {
protected:
    void SetUp() override {
        simulator::CommunityOptions community;
        community.brand = kBrand;
        community.days = 40;
        community.posts = 900;
        community.end = m_clock.now();
        auto server =
            simulator::Server::start(simulator::communityWorld(community, std::nullopt), {}, m_clock);
        ASSERT_TRUE(server) << server.error().text();
        m_server = *std::move(server);
        startProgram();
    }

    /// As another start of the program: a window, and what the settings and the key store remember.
    void startProgram() {
        bridge::TokenVault::Options vault;
        vault.apiBase = m_server->apiBase();
        vault.open = [kept = m_secrets](bool) -> base::Result<std::unique_ptr<secrets::SecretStore>> {
            return std::make_unique<SharedSecrets>(kept);
        };
        app::CollectionOptions collection;
        collection.apiBase = m_server->apiBase();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("weft.ini")));
        m_window =
            std::make_unique<MainWindow>(m_clock, collection, *m_settings, m_dialogs,
                                         std::make_shared<bridge::TokenVault>(std::move(vault), m_clock));
        m_window->resize(1440, 900);
        m_window->show();
        const QStringList recent = m_settings->recentWorkspaces();
        if (!recent.isEmpty()) m_window->openWorkspace(recent.first());
    }

    template<typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kPatience);
    }

    bool settled() const {
        return waitFor([this] { return m_window->screens().settled(); });
    }

    template<typename T>
    T* find(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    QString label(const char* name) const { return find<QLabel>(name)->text(); }

    /// A button is there once its screen is.
    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(waitFor([button] { return button->isVisible() && button->isEnabled(); })) << name;
        button->click();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        // A closed dialog leaves no window active where there is no window manager.
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    /// The button of an empty Overview, which says what comes next.
    bool offers(const QString& words) const {
        return waitFor([this, &words] {
            const auto buttons =
                m_window->screens().overview()->findChildren<QAbstractButton*>(QStringLiteral("stateButton"));
            return std::ranges::any_of(
                buttons, [&](const auto* button) { return button->isVisible() && button->text() == words; });
        });
    }

    /// For the message of a failure.
    QString offered() const {
        QStringList texts;
        const auto buttons =
            m_window->screens().overview()->findChildren<QAbstractButton*>(QStringLiteral("stateButton"));
        for (const auto* button : buttons)
            if (button->isVisible()) texts += button->text();
        return texts.join(u'|');
    }

    void takeOffer(const QString& words) const {
        ASSERT_TRUE(offers(words)) << words.toStdString() << " is not among: " << offered().toStdString();
        const auto buttons =
            m_window->screens().overview()->findChildren<QAbstractButton*>(QStringLiteral("stateButton"));
        for (auto* button : buttons)
            if (button->isVisible() && button->text() == words) return button->click();
    }

    void makeWorkspaceAndSignIn() {
        m_dialogs.setNextFileName(m_folder.filePath(QStringLiteral("nordet.weft")));
        takeOffer(QStringLiteral("New workspace…"));
        takeOffer(QStringLiteral("Add an account…"));
        auto* dialog = m_window->findChild<dialogs::SignInDialog*>();
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("token")),
                         QStringLiteral("THAAfirstday"));
        dialog->accept();
        ASSERT_TRUE(waitFor([this] {
            return m_window->hosts().collection.hasToken() &&
                   m_window->findChild<dialogs::SignInDialog*>() == nullptr;
        }));
    }

    void collect() {
        press(Qt::Key_1, Qt::ControlModifier);
        QSignalSpy finished(&m_window->hosts().collection, &bridge::CollectionHost::finished);
        takeOffer(QStringLiteral("Collect now"));
        ASSERT_TRUE(finished.wait(kPatience));
        ASSERT_TRUE(waitFor([this] { return standsStill(); }));
        EXPECT_GT(shownPosts(), 100);
    }

    /// The last refresh of the Overview has come.
    bool standsStill() const {
        const auto posts = shownPosts();
        QTest::qWait(1'000);
        return posts > 0 && shownPosts() == posts;
    }

    std::int64_t shownPosts() const {
        const auto& snapshot = m_window->screens().overview()->snapshot();
        return snapshot ? snapshot->weave.total.woven() : 0;
    }

    void filter() {
        const auto posts = shownPosts();
        const auto range = m_window->hosts().filter.state().range;
        press(Qt::Key_BracketLeft);
        ASSERT_TRUE(settled());
        EXPECT_EQ(m_window->hosts().filter.state().range.until, range.since);
        EXPECT_NE(shownPosts(), posts);
        press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(settled());
        EXPECT_EQ(shownPosts(), posts);
    }

    void drillDown() {
        click("postsCard");
        auto* panel = m_window->screens().overview()->behind();
        auto* table = panel->findChild<QTableView*>(QStringLiteral("behindTable"));
        ASSERT_TRUE(waitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; }));
        EXPECT_EQ(QString::number(table->model()->rowCount()), label("postsCardFigure"))
            << "as many posts as the card says";
        QTest::keyClick(table, Qt::Key_Escape);
        EXPECT_FALSE(panel->isVisible());
    }

    void putNoteOnDay() {
        press(Qt::Key_D, Qt::ControlModifier);
        auto* dialog = m_window->findChild<dialogs::DayNotesDialog*>();
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("noteText")), QStringLiteral("Launch"));
        dialog->accept();
        ASSERT_TRUE(waitFor([this] { return noteOnWeave() == "Launch"; }));
        dialog->reject();
    }

    std::string noteOnWeave() const {
        const auto& snapshot = m_window->screens().overview()->snapshot();
        return snapshot && !snapshot->notes.empty() ? snapshot->notes.front().text : std::string();
    }

    /// What a search finds, by the words below the search box.
    QString search(const QString& query) const {
        press(Qt::Key_F, Qt::ControlModifier);
        m_window->screens().posts()->setQuery(query);
        EXPECT_TRUE(settled());
        return label("postsCount");
    }

    /// The post that waits longest gets a star and an answer.
    void answer() {
        press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_TRUE(settled());
        click("conversationList1");
        ASSERT_TRUE(settled());
        auto* reply = find<QAbstractButton>("action_reply");
        ASSERT_TRUE(waitFor([this, &reply] {
            reply = find<QAbstractButton>("action_reply");
            return reply != nullptr && reply->isVisible() && reply->isEnabled();
        }));
        press(Qt::Key_F);
        reply->click();
        auto* dialog = m_window->findChild<dialogs::ReplyDialog*>();
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Quincunx is our word"));
        dialog->accept();
        auto* question = dialog->findChild<dialogs::ConfirmDialog*>();
        ASSERT_NE(question, nullptr);
        const auto seen = m_server->visiblePosts();
        question->accept();
        ASSERT_TRUE(waitFor([this] { return label("noticeText").contains(QStringLiteral("ublished")); }))
            << label("noticeText").toStdString();
        EXPECT_EQ(m_server->visiblePosts(), seen + 1) << "others see it, too";
    }

    void exportPicture() {
        press(Qt::Key_1, Qt::ControlModifier);
        ASSERT_TRUE(settled());
        const QString path = m_folder.filePath(QStringLiteral("weave.png"));
        m_dialogs.setNextFileName(path);
        press(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = m_window->findChild<dialogs::ExportDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->accept();
        ASSERT_TRUE(waitFor([this, &path] { return label("noticeText").endsWith(path); }));
        EXPECT_FALSE(QImage(path).isNull());
    }

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<tests::MemorySecretStore> m_secrets = std::make_shared<tests::MemorySecretStore>();
    std::unique_ptr<simulator::Server> m_server;
    std::unique_ptr<Settings> m_settings;
    dialogs::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(FirstDayTest, FromAnEmptyWindowToTheNextMorning) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspaceAndSignIn());
    ASSERT_NO_FATAL_FAILURE(collect());
    ASSERT_NO_FATAL_FAILURE(filter());
    ASSERT_NO_FATAL_FAILURE(drillDown());
    ASSERT_NO_FATAL_FAILURE(putNoteOnDay());
    ASSERT_NO_FATAL_FAILURE(answer());
    ASSERT_NO_FATAL_FAILURE(exportPicture());
    EXPECT_TRUE(search(QStringLiteral("is:favourite")).startsWith(QStringLiteral("1 ")));
    EXPECT_TRUE(search(kOwnAnswer).startsWith(QStringLiteral("1 "))) << label("postsCount").toStdString();
    const auto posts = shownPosts();
    m_window->close();
    m_window.reset();

    startProgram();
    ASSERT_TRUE(waitFor([&] { return shownPosts() == posts; }));
    EXPECT_TRUE(waitFor([this] { return m_window->screens().current() == Screen::Posts; }))
        << "as it was left";
    EXPECT_EQ(m_window->screens().posts()->query(), kOwnAnswer);
    EXPECT_EQ(noteOnWeave(), "Launch");
    EXPECT_TRUE(waitFor([this] { return m_window->hosts().collection.hasToken(); }));
    EXPECT_TRUE(search(QStringLiteral("is:favourite")).startsWith(QStringLiteral("1 ")));
    EXPECT_TRUE(search(kOwnAnswer).startsWith(QStringLiteral("1 ")));
}

} // namespace
} // namespace weft::window
