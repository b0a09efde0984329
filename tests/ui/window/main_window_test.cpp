// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "dialogs/day_notes_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/settings_dialog.h"
#include "panels/overview_screen.h"
#include "panels/posts_screen.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

/// A thread of the brand on each of twenty days, with a question that stays open.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 10; day < 30; ++day) {
        const std::string root = "r" + std::to_string(day);
        const std::string date = "2026-09-" + std::to_string(day);
        file << R"({"id":")" << root << R"(","author":"acme","text":"Show us your fillet","timestamp":")"
             << date << R"(T09:00:00Z","parent_id":null,"root_id":null})" << '\n';
        file << R"({"id":"q)" << day << R"(","author":"maia","text":"How does it work?","timestamp":")"
             << date << R"(T10:00:00Z","parent_id":")" << root << R"(","root_id":")" << root << R"("})"
             << '\n';
    }
}

class MainWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 40)); }

    void open() {
        showWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window->hosts().workspace.snapshot() && m_window->screens().settled(); },
            10'000));
    }

    QString label(const char* name) const {
        const auto* found = m_window->findChild<QLabel*>(QLatin1String(name));
        return found != nullptr ? found->text() : QStringLiteral("(missing)");
    }

    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
};

TEST_F(MainWindowTest, ShowsWhatTheFileHolds) {
    open();
    EXPECT_EQ(label("postsCardFigure"), QStringLiteral("40"));
    EXPECT_TRUE(label("postsCardNote").startsWith(QStringLiteral("by 1 ")));
    EXPECT_EQ(label("depthCardFigure"), QStringLiteral("—"));
    EXPECT_TRUE(label("waitingPanelCaption").startsWith(QStringLiteral("20 ")));
    EXPECT_EQ(m_settings.recentWorkspaces(), QStringList{m_workspace});
    EXPECT_EQ(label("cacheSize"), QStringLiteral("40 posts in cache"));
}

TEST_F(MainWindowTest, SearchesAndPutsNotesIntoTheFile) {
    open();
    m_window->screens().focusSearch();
    m_window->screens().posts()->setQuery(QStringLiteral("fillet"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    EXPECT_TRUE(label("postsCount").startsWith(QStringLiteral("20 ")));
    auto* note = m_window->findChild<QWidget*>(QStringLiteral("detailNote"));
    ASSERT_NE(note, nullptr);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("ask first"));
    QSignalSpy written(&m_window->hosts().posts, &bridge::PostsHost::written);
    m_window->screens().saveAll();
    ASSERT_TRUE(written.wait(10'000));
    m_window->screens().posts()->setQuery(QStringLiteral("show"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    EXPECT_EQ(note->property("plainText").toString(), QStringLiteral("ask first"));
}

TEST_F(MainWindowTest, StepsThroughPeriodsByKey) {
    open();
    QSignalSpy answered(&m_window->screens(), &Screens::answered);
    action("actionPrevious")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    EXPECT_EQ(m_window->hosts().filter.state().range.until, base::parseInstant("2026-09-02").value());
    EXPECT_EQ(m_window->screens().overview()->snapshot()->weave.total.woven(), 0);
    action("actionUndo")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    EXPECT_EQ(m_window->screens().overview()->snapshot()->weave.total.woven(), 40);
}

TEST_F(MainWindowTest, ExportsTheWeave) {
    open();
    const QString path = m_folder.filePath(QStringLiteral("weave.csv"));
    m_dialogs.setNextFileName(path);
    action("actionExport")->trigger();
    auto* dialog = m_window->findChild<dialogs::ExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>(QStringLiteral("exportForm"))->setCurrentText(QStringLiteral("CSV"));
    dialog->accept();
    EXPECT_EQ(label("noticeText"), QString()) << "the window does not wait for the file";
    ASSERT_TRUE(QTest::qWaitFor([this, &path] { return label("noticeText").endsWith(path); }, 10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("date,"));
}

TEST_F(MainWindowTest, SaysWhyAnExportCannotBeWritten) {
    open();
    QDir(m_folder.path()).mkdir(QStringLiteral("taken.png"));
    m_dialogs.setNextFileName(m_folder.filePath(QStringLiteral("taken.png")));
    action("actionExport")->trigger();
    m_window->findChild<dialogs::ExportDialog*>()->accept();
    auto* notice = m_window->findChild<QWidget*>(QStringLiteral("noticeBar"));
    ASSERT_TRUE(QTest::qWaitFor([notice] { return notice->isVisible(); }, 10'000));
    EXPECT_FALSE(label("noticeText").startsWith(QStringLiteral("Written")));
    EXPECT_TRUE(QDir(m_folder.path()).exists(QStringLiteral("taken.png")));
}

TEST_F(MainWindowTest, MayBeClosedWhileAFileIsWritten) {
    open();
    const QString path = m_folder.filePath(QStringLiteral("weave.xlsx"));
    m_dialogs.setNextFileName(path);
    action("actionExport")->trigger();
    auto* dialog = m_window->findChild<dialogs::ExportDialog*>();
    dialog->findChild<QComboBox*>(QStringLiteral("exportForm"))->setCurrentText(QStringLiteral("XLSX"));
    dialog->accept();
    m_window.reset();
    EXPECT_TRUE(QFile::exists(path)) << "what was asked for is written before the window is gone";
}

TEST_F(MainWindowTest, SaysWhyAFileCannotBeOpened) {
    m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
    m_window->show();
    QSignalSpy failed(m_window.get(), &MainWindow::openFailed);
    m_window->openWorkspace(m_folder.filePath(QStringLiteral("missing.weft")));
    ASSERT_TRUE(failed.wait(10'000));
    EXPECT_EQ(label("stateTitle").isEmpty(), false);
    EXPECT_TRUE(m_settings.recentWorkspaces().isEmpty());
    EXPECT_TRUE(m_window->findChild<QWidget*>(QStringLiteral("noticeBar"))->isVisible());
}

TEST_F(MainWindowTest, RemembersWhatItShowsNotWhatCouldNotBeOpened) {
    open();
    m_window->choose(Screen::Community);
    QSignalSpy failed(m_window.get(), &MainWindow::openFailed);
    m_window->openWorkspace(m_folder.filePath(QStringLiteral("missing.weft")));
    ASSERT_TRUE(failed.wait(10'000));
    m_window->close();
    ASSERT_TRUE(m_settings.lastView(m_workspace));
    EXPECT_EQ(m_settings.lastView(m_workspace)->screen, "community");
    open();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return m_window->screens().current() == Screen::Community; }, 10'000));
}

TEST_F(MainWindowTest, EveryShortcutIsItsOwn) {
    open();
    QStringList keys;
    for (const QAction* known : m_window->findChildren<QAction*>())
        if (!known->shortcut().isEmpty() && known->shortcutContext() != Qt::WidgetShortcut)
            keys += known->shortcut().toString();
    keys.sort();
    EXPECT_GT(keys.size(), 12);
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST_F(MainWindowTest, ANumberOfTheOverviewShowsItsPostsUntilEscape) {
    open();
    auto* card = m_window->findChild<QAbstractButton*>(QStringLiteral("postsCard"));
    ASSERT_NE(card, nullptr);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    auto* panel = m_window->screens().overview()->behind();
    auto* table = panel->findChild<QTableView*>(QStringLiteral("behindTable"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 40; }, 10'000));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(card->hasFocus());
}

TEST_F(MainWindowTest, ANoteOnADayStandsOnTheChartsAndIsTakenAway) {
    open();
    action("actionDayNotes")->trigger();
    auto* dialog = m_window->findChild<dialogs::DayNotesDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QDateEdit*>(QStringLiteral("noteDay"))->setDate(QDate(2026, 9, 12));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("noteText")), QStringLiteral("Launch"));
    dialog->accept();
    const auto notes = [this] {
        const auto sheets = m_window->screens().sheets();
        return sheets.empty() ? QStringList{QStringLiteral("no sheet")} : sheets.front().words.notes;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return notes() != QStringList(); }, 10'000));
    EXPECT_EQ(notes().join(u'|').toStdString(), "(1) 12 Sep: Launch");
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("noteList"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 1; }, 10'000));
    list->setCurrentRow(0);
    dialog->findChild<QPushButton*>(QStringLiteral("removeNote"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == 0 && notes().isEmpty(); }, 10'000));
}

TEST_F(MainWindowTest, ACommandIsFoundByItsName) {
    open();
    action("actionCommands")->trigger();
    auto* typed = m_window->findChild<QLineEdit*>(QStringLiteral("commandTyped"));
    ASSERT_NE(typed, nullptr);
    QTest::keyClicks(typed, QStringLiteral("last 7"));
    QTest::keyClick(typed, Qt::Key_Return);
    const auto& filter = m_window->hosts().filter;
    EXPECT_TRUE(QTest::qWaitFor([&] { return filter.state().preset == app::PeriodPreset::Last7Days; }));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return m_window->findChild<QLineEdit*>(QStringLiteral("commandTyped")) == nullptr;
    })) << "it is gone";
    action("actionCommands")->trigger();
    typed = m_window->findChild<QLineEdit*>(QStringLiteral("commandTyped"));
    ASSERT_NE(typed, nullptr);
    QTest::keyClicks(typed, QStringLiteral("fillet"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    EXPECT_EQ(m_window->screens().posts()->query(), QStringLiteral("fillet"));
}

TEST_F(MainWindowTest, SettingsAreTakenWhenTheyAreSaved) {
    open();
    QSignalSpy coloured(m_window.get(), &MainWindow::themeChosen);
    QSignalSpy spoken(m_window.get(), &MainWindow::languageChosen);
    action("actionSettings")->trigger();
    auto* dialog = m_window->findChild<dialogs::SettingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* colours = dialog->findChild<QComboBox*>(QStringLiteral("theme"));
    colours->setCurrentIndex(colours->findData(static_cast<int>(theme::Mode::Dark)));
    auto* motion = dialog->findChild<QComboBox*>(QStringLiteral("motion"));
    motion->setCurrentIndex(motion->findData(static_cast<int>(theme::Motion::Less)));
    QSignalSpy stilled(m_window.get(), &MainWindow::motionChosen);
    dialog->accept();
    ASSERT_EQ(stilled.size(), 1);
    EXPECT_EQ(stilled[0][0].value<theme::Motion>(), theme::Motion::Less);
    ASSERT_EQ(coloured.size(), 1);
    EXPECT_EQ(coloured[0][0].value<theme::Mode>(), theme::Mode::Dark);
    EXPECT_TRUE(action("actionTheme2")->isChecked());
    EXPECT_TRUE(spoken.isEmpty()) << "the language is what it was";
}

TEST_F(MainWindowTest, MayBeClosedWhileAnAnswerIsUnderWay) {
    for (int round = 0; round < 5; ++round) {
        m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
        m_window->openWorkspace(m_workspace);
        if (round % 2 == 0) QSignalSpy(m_window.get(), &MainWindow::opened).wait(10'000);
        m_window.reset();
    }
}

} // namespace
} // namespace weft::window
