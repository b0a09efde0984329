// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "dialogs/export_dialog.h"
#include "panels/button.h"
#include "panels/conversations_screen.h"
#include "panels/table.h"
#include "window/report_words.h"
#include "window/reports_desk.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <fstream>

namespace weft::window {
namespace {

using ::testing::Contains;
using ::testing::StartsWith;

/// The brand writes on each of twenty days and is answered.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 10; day < 30; ++day) {
        const std::string date = "2026-09-" + std::to_string(day);
        const std::string root = "r" + std::to_string(day);
        file << R"({"id":")" << root << R"(","author":"acme","text":"Show us your fillet","timestamp":")"
             << date << R"(T09:00:00Z","likes":10,"parent_id":null})" << '\n';
        file << R"({"id":"q)" << day << R"(","author":"maia","text":"How does it work?","timestamp":")"
             << date << R"(T10:00:00Z","parent_id":")" << root << R"("})" << '\n';
    }
}

class ReportsWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 40));
        showWindow();
        ASSERT_TRUE(until([this] { return m_window->hosts().workspace.snapshot() != nullptr; }));
        m_window->choose(Screen::Reports);
        ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    }

    template<typename Condition>
    bool until(Condition condition) {
        return QTest::qWaitFor(condition, 20'000);
    }

    [[nodiscard]] QString label(const char* name) const {
        return m_window->findChild<QLabel*>(QLatin1String(name))->text();
    }

    [[nodiscard]] panels::Table* table(const char* name) const {
        return m_window->findChild<panels::Table*>(QLatin1String(name));
    }

    [[nodiscard]] panels::Button* button(const char* name) const {
        return m_window->findChild<panels::Button*>(QLatin1String(name));
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& sheet : m_window->screens().sheets())
            names.push_back(sheet.name);
        return names;
    }

    [[nodiscard]] bool written(const QString& path) { return label("noticeText").endsWith(path); }
};

TEST_F(ReportsWindowTest, ListsWhatEveryScreenShowsThoughNobodyOpenedThem) {
    const auto listed = names();
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens) {
        if (entry.charts.empty()) continue;
        m_window->choose(entry.screen);
        ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
        const auto shown = names();
        EXPECT_FALSE(shown.empty()) << entry.name;
        for (const std::string& name : shown)
            EXPECT_THAT(listed, Contains(name)) << entry.name;
    }
}

TEST_F(ReportsWindowTest, FollowsTheFilter) {
    const auto rows = [this] { return table("engagementSheets")->model()->rowCount(); };
    EXPECT_GT(rows(), 0);
    button("reportLastMonth")->click();
    EXPECT_FALSE(m_window->screens().settled()) << "August is another question";
    EXPECT_FALSE(button("reportPdf")->isEnabled());
    ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    EXPECT_TRUE(label("reportsTitle").startsWith(QStringLiteral("Acme · 1–31 Aug")));
    const auto* engagement = m_window->findChild<panels::Panel*>(QStringLiteral("engagementReport"));
    EXPECT_EQ(engagement->state(), panels::Panel::State::Empty);
    button("reportThisMonth")->click();
    ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    EXPECT_EQ(engagement->state(), panels::Panel::State::Ready);
}

TEST_F(ReportsWindowTest, SeesWhatChangedOnAnotherScreen) {
    const auto title = [this] {
        return table("conversationsSheets")->model()->index(0, 0).data().toString();
    };
    const QString before = title();
    m_window->choose(Screen::Conversations);
    ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    QSignalSpy answered(&m_window->screens(), &Screens::answered);
    m_window->findChild<panels::Button*>(QStringLiteral("conversationList2"))->click();
    ASSERT_TRUE(answered.wait(10'000));
    m_window->choose(Screen::Reports);
    EXPECT_TRUE(until([&] { return title() != before; }));
}

TEST_F(ReportsWindowTest, TakesOneSheetOut) {
    panels::Table* sheets = table("voiceSheets");
    sheets->setFocus();
    sheets->setCurrentIndex(sheets->model()->index(1, 0));
    const QString chosen = sheets->currentIndex().data().toString();
    QTest::keyClick(sheets, Qt::Key_Return);
    auto* dialog = m_window->findChild<dialogs::ExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("exportWhich"))->currentText(), chosen);
    const QString path = m_folder.filePath(QStringLiteral("hours.png"));
    m_dialogs.setNextFileName(path);
    dialog->accept();
    ASSERT_TRUE(until([&] { return written(path); }));
    EXPECT_FALSE(QImage(path).isNull());
}

TEST_F(ReportsWindowTest, WritesTheWholeReportBesideTheWindow) {
    const QString path = m_folder.filePath(QStringLiteral("september.pdf"));
    m_dialogs.setNextFileName(path);
    button("reportPdf")->click();
    EXPECT_EQ(m_dialogs.lastQuestion()->suggestion, reportFileName(m_window->hosts()));
    EXPECT_FALSE(button("reportPdf")->isEnabled()) << "it is being written";
    ASSERT_TRUE(until([&] { return written(path); }));
    EXPECT_TRUE(button("reportPdf")->isEnabled());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), StartsWith("%PDF"));
    EXPECT_EQ(m_window->screens().reports()->pages().chapters.size(), 6U);
    EXPECT_EQ(reportFileName(m_window->hosts()), QStringLiteral("report-2026-09-02-2026-09-29.pdf"));
}

TEST_F(ReportsWindowTest, SaysWhyTheReportCannotBeWritten) {
    m_dialogs.setNextFileName(m_folder.filePath(QStringLiteral("missing/september.pdf")));
    button("reportPdf")->click();
    auto* notice = m_window->findChild<QWidget*>(QStringLiteral("noticeBar"));
    ASSERT_TRUE(until([notice] { return notice->isVisible(); }));
    EXPECT_FALSE(label("noticeText").startsWith(QStringLiteral("Written")));
    EXPECT_TRUE(button("reportPdf")->isEnabled()) << "for another try";
}

TEST(ReportWords, SayOfEverySheetWhatItShows) {
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens)
        for (const std::string& chart : entry.charts)
            EXPECT_FALSE(sheetAbout(chart).isEmpty()) << chart;
    EXPECT_TRUE(sheetAbout("nothing").isEmpty());
}

} // namespace
} // namespace weft::window
