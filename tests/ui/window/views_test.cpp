// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "dialogs/command_palette.h"
#include "dialogs/view_dialog.h"
#include "panels/filter_menu.h"
#include "panels/posts_screen.h"
#include "store/workspace_file.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>
#include <tuple>

namespace weft::window {
namespace {

void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 10; day < 30; ++day)
        file << R"({"id":"r)" << day
             << R"(","author":"acme","text":"Show us your fillet","timestamp":"2026-09-)" << day
             << R"(T09:00:00Z","parent_id":null,"root_id":null})" << '\n';
}

class ViewsTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 20, {"Acme", "Beta"}));
        showWindow();
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_window->hosts().workspace.snapshot() && settle(); }, 10'000));
    }

    bool settle() const {
        return QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000);
    }

    [[nodiscard]] QAction* action(const char* name) const {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }

    [[nodiscard]] bridge::FilterStack& filter() const { return m_window->hosts().filter; }

    /// Saves what the window shows.
    void save(const QString& name) const {
        QSignalSpy saved(&m_window->hosts().views, &bridge::ViewsHost::saved);
        action("actionSaveView")->trigger();
        auto* dialog = m_window->findChild<dialogs::ViewDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("viewName"))->setText(name);
        dialog->accept();
        ASSERT_TRUE(saved.wait(10'000));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<dialogs::ViewDialog*>() == nullptr; },
                                    10'000));
    }

    /// The menu of the filter bar, as it shows now.
    [[nodiscard]] QMenu* menu() const {
        QMenu* menu = m_window->findChild<QPushButton*>(QStringLiteral("viewsButton"))->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }

    [[nodiscard]] QAction* entry(const QString& name) const {
        for (QAction* action : menu()->actions())
            if (action->text() == name) return action;
        return nullptr;
    }

    void write(const char* sql) const {
        auto done = m_window->hosts().workspace.session()->writer().submit(
            [sql](store::Database& database) { return database.execute(sql); });
        ASSERT_TRUE(done.get());
        // What the menu asked for before this has arrived by now.
        QCoreApplication::processEvents();
        QSignalSpy changed(&m_window->hosts().views, &bridge::ViewsHost::changed);
        m_window->hosts().views.refresh();
        ASSERT_TRUE(changed.wait(10'000));
    }

    [[nodiscard]] QString notice() const {
        return m_window->findChild<QLabel*>(QStringLiteral("noticeText"))->text();
    }
};

TEST_F(ViewsTest, ShowAgainWhatWasSavedInOneStep) {
    filter().setPreset(app::PeriodPreset::Last7Days);
    filter().setBrand(2);
    filter().toggleCompared(1);
    filter().setComparison(false);
    m_window->choose(Screen::Voice);
    const auto saved = filter().state();
    save(QStringLiteral("Monday & more"));
    EXPECT_EQ(notice(), QStringLiteral("View saved: Monday & more"));

    m_clock.advance(std::chrono::hours(24));
    filter().setState({.preset = app::PeriodPreset::Last90Days, .range = {}, .brandId = 1});
    m_window->choose(Screen::Overview);
    const auto other = filter().state();
    QAction* view = entry(QStringLiteral("Monday && more"));
    ASSERT_NE(view, nullptr);
    EXPECT_FALSE(view->isChecked());
    view->trigger();
    EXPECT_EQ(m_window->screens().current(), Screen::Voice);
    EXPECT_EQ(filter().state().preset, app::PeriodPreset::Last7Days);
    EXPECT_EQ(filter().state().brandId, 2);
    EXPECT_EQ(filter().state().compared, saved.compared);
    EXPECT_FALSE(filter().state().compare);
    EXPECT_EQ(filter().state().range.until, saved.range.until + std::chrono::hours(24))
        << "the last seven days are those of today";
    EXPECT_TRUE(entry(QStringLiteral("Monday && more"))->isChecked());
    filter().undo();
    EXPECT_EQ(filter().state(), other);
}

TEST_F(ViewsTest, KeepTheDaysThatWereChosenAndTheSearch) {
    filter().setRange({base::parseInstant("2026-09-12T00:00:00Z").value(),
                       base::parseInstant("2026-09-15T00:00:00Z").value()});
    m_window->screens().showPosts(QStringLiteral("fillet"));
    ASSERT_TRUE(settle());
    save(QStringLiteral("three days"));
    filter().setPreset(app::PeriodPreset::Last28Days);
    m_window->screens().posts()->setQuery(QStringLiteral("other"));
    m_window->choose(Screen::Overview);
    entry(QStringLiteral("three days"))->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    EXPECT_EQ(m_window->screens().posts()->query(), QStringLiteral("fillet"));
    EXPECT_EQ(m_window->findChild<QLabel*>(QStringLiteral("postsCount"))->text().left(2),
              QStringLiteral("3 "));
}

TEST_F(ViewsTest, AreReplacedAndRemoved) {
    save(QStringLiteral("mine"));
    m_window->choose(Screen::Topics);
    save(QStringLiteral("MINE"));
    ASSERT_EQ(m_window->hosts().views.views().size(), 1U);
    EXPECT_EQ(m_window->hosts().views.views().front().screen, "topics");
    EXPECT_EQ(entry(QStringLiteral("mine")), nullptr);
    std::ignore = menu();
    QSignalSpy removed(&m_window->hosts().views, &bridge::ViewsHost::removed);
    auto* removing = m_window->findChild<QMenu*>(QStringLiteral("removeViewMenu"));
    ASSERT_NE(removing, nullptr);
    ASSERT_EQ(removing->actions().size(), 1);
    removing->actions().front()->trigger();
    ASSERT_TRUE(removed.wait(10'000));
    EXPECT_TRUE(m_window->hosts().views.views().empty());
    EXPECT_EQ(entry(QStringLiteral("MINE")), nullptr);
}

TEST_F(ViewsTest, OfAnotherProgramAppear) {
    EXPECT_EQ(entry(QStringLiteral("Merged")), nullptr);
    auto other = store::openWorkspace(m_workspace.toStdString());
    ASSERT_TRUE(other);
    ASSERT_TRUE(store::saveView(*other, {.name = "Merged", .screen = "voice", .period = "7d"}, kNow));
    EXPECT_TRUE(QTest::qWaitFor([this] { return entry(QStringLiteral("Merged")) != nullptr; }, 10'000))
        << "looking at the menu asks again";
    ASSERT_TRUE(store::saveView(*other, {.name = "Later", .screen = "voice", .period = "7d"}, kNow));
    m_window->hosts().workspace.refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->hosts().views.views().size() == 2; }, 10'000))
        << "so does the look at the file each minute";
}

TEST_F(ViewsTest, AreFoundInThePalette) {
    m_window->choose(Screen::Voice);
    save(QStringLiteral("Every morning"));
    m_window->choose(Screen::Overview);
    action("actionCommands")->trigger();
    auto* palette = m_window->findChild<dialogs::CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    auto* typed = palette->findChild<QLineEdit*>();
    typed->setText(QStringLiteral("every morning"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->screens().current() == Screen::Voice; }, 10'000));
}

TEST_F(ViewsTest, SayWhyTheyCannotBeShown) {
    save(QStringLiteral("mine"));
    const auto before = filter().state();
    for (const auto& [change, word] : {std::pair{"screen = 'aura'", "aura"},
                                       {"screen = 'overview', period = 'fortnight'", "fortnight"},
                                       {"period = '7d', brand = 'Gone'", "Gone"},
                                       {"brand = '', compared = 'Gone'", "Gone"}}) {
        ASSERT_NO_FATAL_FAILURE(write(("UPDATE saved_view SET " + std::string(change)).c_str()));
        entry(QStringLiteral("mine"))->trigger();
        auto* bar = m_window->findChild<QWidget*>(QStringLiteral("noticeBar"));
        EXPECT_TRUE(bar->isVisible()) << change;
        QString said = bar->toolTip();
        for (const QLabel* label : bar->findChildren<QLabel*>())
            said += label->text() + label->toolTip();
        EXPECT_TRUE(said.contains(QLatin1String(word))) << qPrintable(said);
        EXPECT_EQ(filter().state(), before);
        EXPECT_EQ(m_window->screens().current(), Screen::Overview);
    }
}

} // namespace
} // namespace weft::window
