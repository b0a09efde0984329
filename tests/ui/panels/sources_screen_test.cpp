// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/accounts_view.h"
#include "panels/budget_bars.h"
#include "panels/button.h"
#include "panels/collecting_now.h"
#include "panels/collecting_panel.h"
#include "panels/help_popup.h"
#include "panels/sample_sources.h"
#include "panels/sources_screen.h"
#include "panels/sources_view.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

struct Variant {
    const char* name;
    QSize size;
    const char* language;
    bool dark;
    /// At the smallest size long names give way; their tool tips have them.
    bool strict;
};

/// The room of the screen in a window of this size: without navigation, filter bar and margins.
QSize screenOf(const QSize& window) {
    return window - QSize(204 + 44, 56 + 32);
}

void save(QWidget& widget, const QString& name) {
    if (!qEnvironmentVariableIsSet("WEFT_PICTURES")) return;
    widget.grab().save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("WEFT_PICTURES"), name));
}

collect::Progress someProgress() {
    collect::Progress progress;
    progress.stage = collect::Stage::Conversations;
    progress.done = 27;
    progress.total = 44;
    progress.postsSeen = 1204;
    progress.postsNew = 38;
    progress.postsPerSecond = 212;
    progress.left = std::chrono::seconds{9};
    return progress;
}

void expectTitlesFit(const Table& table) {
    const QFontMetrics metrics(theme::font(theme::TextStyle::Caption));
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column)) continue;
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_LE(metrics.horizontalAdvance(title), table.columnWidth(column) - theme::scaled(&table, 12))
            << title.toStdString();
    }
}

/// Cells of text, not strips; marks may take several lines, but each must have its whole word.
void expectCellsFit(const Table& table) {
    const int padding = theme::scaled(&table, 12);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const auto cell = table.model()->index(row, column).data(models::CellRole).value<models::Cell>();
            if (table.isColumnHidden(column) || !cell.days.isEmpty()) continue;
            const bool strong = cell.look == models::Look::Strong || cell.look == models::Look::Warn;
            const QFontMetrics metrics(
                theme::font(strong ? theme::TextStyle::BodyStrong : theme::TextStyle::Body));
            const int room = table.columnWidth(column) - padding;
            if (cell.marks.isEmpty()) {
                EXPECT_LE(metrics.horizontalAdvance(cell.text), room) << cell.text.toStdString();
            }
            for (const models::Mark& mark : cell.marks)
                EXPECT_LE(metrics.horizontalAdvance(mark.text) + theme::scaled(&table, 14), room)
                    << mark.text.toStdString();
        }
}

void expectLabelsFit(const QWidget& screen) {
    for (const Text* text : screen.findChildren<Text*>()) {
        if (!text->isVisible() || text->wordWrap()) continue;
        EXPECT_LE(QFontMetrics(text->font()).horizontalAdvance(text->text()), text->width())
            << text->text().toStdString();
    }
    for (const Button* button : screen.findChildren<Button*>()) {
        if (!button->isVisible()) continue;
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
        EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry()))
            << button->text().toStdString();
    }
}

class SourcesLayout : public ::testing::TestWithParam<Variant> {
protected:
    void TearDown() override { theme::apply(*qApp, theme::Mode::Light); }
};

TEST_P(SourcesLayout, KeepsEveryLabelWhole) {
    const Variant& variant = GetParam();
    theme::apply(*qApp, variant.dark ? theme::Mode::Dark : theme::Mode::Light);
    const Texts texts(QLatin1String(variant.language));
    ASSERT_TRUE(texts.loaded());
    SourcesScreen screen;
    screen.setAutoFillBackground(true);
    screen.resize(screenOf(variant.size));
    screen.setSnapshot(shareSources(sampleSources()), kSampleNow, QTimeZone::utc());
    screen.collecting()->now()->setRunning(true, false);
    screen.collecting()->now()->setProgress(someProgress());
    screen.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&screen));
    // Heights that follow from widths take another turn of layouts.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    const auto* accounts = screen.findChild<Table*>(QStringLiteral("accountsTable"));
    const auto* sources = screen.findChild<Table*>(QStringLiteral("collectedTable"));
    expectTitlesFit(*accounts);
    expectTitlesFit(*sources);
    expectLabelsFit(screen);
    if (variant.strict) {
        expectCellsFit(*accounts);
        expectCellsFit(*sources);
    }
    EXPECT_EQ(screen.width(), screenOf(variant.size).width());
    EXPECT_EQ(screen.height(), screenOf(variant.size).height());
    save(screen, QString::fromLatin1(variant.name));
}

INSTANTIATE_TEST_SUITE_P(Variants, SourcesLayout,
                         ::testing::Values(Variant{"en1440", {1440, 900}, "en", false, true},
                                           Variant{"fr1440dark", {1440, 900}, "fr", true, true},
                                           Variant{"en1280", {1280, 800}, "en", false, true},
                                           Variant{"fr1280", {1280, 800}, "fr", false, true},
                                           Variant{"fr1100", {1100, 700}, "fr", false, false},
                                           Variant{"en1100dark", {1100, 700}, "en", true, false},
                                           Variant{"en2560", {2560, 1440}, "en", false, true}),
                         [](const auto& variant) { return std::string(variant.param.name); });

class SourcesScreenTest : public ::testing::Test {
protected:
    void show(app::SourcesSnapshot snapshot) {
        m_screen.resize(1192, 812);
        m_screen.setSnapshot(shareSources(std::move(snapshot)), kSampleNow, QTimeZone::utc());
        m_screen.show();
        m_table = m_screen.findChild<Table*>(QStringLiteral("collectedTable"));
        m_accounts = m_screen.findChild<Table*>(QStringLiteral("accountsTable"));
    }

    QAction* action(const char* name) const { return m_screen.findChild<QAction*>(QLatin1String(name)); }

    void choose(int row) { m_table->setCurrentIndex(m_table->model()->index(row, 0)); }

    SourcesScreen m_screen;
    Table* m_table = nullptr;
    Table* m_accounts = nullptr;
};

TEST_F(SourcesScreenTest, OnlyWatchesArePausedAndRemoved) {
    show(sampleSources());
    choose(0);
    EXPECT_TRUE(action("collectSource")->isEnabled());
    EXPECT_FALSE(action("pauseSource")->isEnabled());
    EXPECT_FALSE(action("removeSource")->isEnabled());
    choose(4);
    EXPECT_TRUE(action("pauseSource")->isEnabled());
    EXPECT_TRUE(action("removeSource")->isEnabled());
}

TEST_F(SourcesScreenTest, KeysActOnTheRow) {
    show(sampleSources());
    std::vector<std::string> collected;
    std::vector<std::string> removed;
    std::vector<bool> paused;
    QObject::connect(m_screen.sources(), &SourcesView::collectRequested, &m_screen,
                     [&](const store::SourceKey& key) { collected.push_back(key.subject); });
    QObject::connect(m_screen.sources(), &SourcesView::removeRequested, &m_screen,
                     [&](const app::SourceRow& row) { removed.push_back(row.term); });
    QObject::connect(m_screen.sources(), &SourcesView::pauseRequested, &m_screen,
                     [&](const app::SourceRow&, bool on) { paused.push_back(on); });
    choose(4);
    m_screen.activateWindow();
    m_table->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_screen));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_table, Qt::Key_P);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(removed, std::vector<std::string>{"generative design"});
    EXPECT_EQ(paused, std::vector<bool>{true});
    EXPECT_EQ(collected, std::vector<std::string>{"1"});
}

TEST_F(SourcesScreenTest, KeepsTheRowWhenANewAnswerArrives) {
    show(sampleSources());
    choose(6);
    auto grown = sampleSources();
    grown.sources.erase(grown.sources.begin());
    show(std::move(grown));
    EXPECT_EQ(m_table->currentIndex().row(), 5);
}

TEST_F(SourcesScreenTest, AClickOnATokenThatEndsRenewsIt) {
    show(sampleSources());
    std::vector<std::string> asked;
    QObject::connect(m_screen.accounts(), &AccountsView::signInRequested, &m_screen,
                     [&](const app::AccountRow& row) { asked.push_back(row.account.handle); });
    for (int row = 0; row < 2; ++row) {
        const QRect cell = m_accounts->visualRect(m_accounts->model()->index(row, 3));
        QTest::mouseClick(m_accounts->viewport(), Qt::LeftButton, {}, cell.center());
    }
    EXPECT_EQ(asked, std::vector<std::string>{"ateliernord.help"});
}

TEST_F(SourcesScreenTest, TellsTheProblemUntilItIsHidden) {
    show(sampleSources());
    auto* problem = m_screen.findChild<QWidget*>(QStringLiteral("lastProblem"));
    EXPECT_TRUE(problem->isVisible());
    QString key;
    QObject::connect(m_screen.collecting(), &CollectingPanel::problemHidden, &m_screen,
                     [&key](const QString& hidden) { key = hidden; });
    m_screen.findChild<Button*>(QStringLiteral("lastProblemSecond"))->click();
    ASSERT_FALSE(key.isEmpty());
    m_screen.collecting()->setHiddenProblems({key});
    show(sampleSources());
    EXPECT_FALSE(problem->isVisible());
    auto failing = sampleSources();
    failing.sources[2].error = base::Error{base::ErrorCode::ApiServerError, "/me/replies", "500"};
    show(std::move(failing));
    EXPECT_TRUE(problem->isVisible());
}

TEST_F(SourcesScreenTest, SaysWhenASpentBudgetIsFreeAgain) {
    auto snapshot = sampleSources();
    snapshot.budgets[1].used = 1760;
    snapshot.budgets[1].freeAt = kSampleNow + std::chrono::minutes{18};
    show(std::move(snapshot));
    const auto& bars = m_screen.findChild<BudgetBars*>()->bars();
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_TRUE(bars[0].note.contains(QStringLiteral("2:20")) ||
                bars[0].note.contains(QStringLiteral("14:20")));
    EXPECT_TRUE(bars[0].toolTip.contains(QStringLiteral("440")));
    EXPECT_TRUE(bars[1].note.isEmpty());
}

TEST_F(SourcesScreenTest, ANumberOpensItsPostsOrWhatItMeans) {
    const auto snapshot = sampleSources();
    show(sampleSources());
    QStringList asked;
    QObject::connect(m_screen.sources(), &SourcesView::postsRequested, m_screen.sources(),
                     [&](const QString& query) { asked += query; });
    auto* table = m_screen.findChild<Table*>(QStringLiteral("collectedTable"));
    const auto press = [&](int row, models::SourceColumn column) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, static_cast<int>(column)));
        QTest::keyClick(table, Qt::Key_Return);
    };
    const auto help = [] {
        auto* popup = qobject_cast<HelpPopup*>(QApplication::activePopupWidget());
        const QString words = popup == nullptr ? QString() : popup->accessibleDescription();
        if (popup != nullptr) popup->close();
        return words;
    };
    for (std::size_t i = 0; i < snapshot.sources.size(); ++i) {
        const auto& source = snapshot.sources[i];
        const int row = static_cast<int>(i);
        asked.clear();
        press(row, models::SourceColumn::Posts);
        if (source.posts > 0 && source.oldest) {
            ASSERT_EQ(asked.size(), 1) << i;
            EXPECT_TRUE(
                asked[0].startsWith(source.watchKind ? QStringLiteral("watch:") : QStringLiteral("source:")));
            EXPECT_TRUE(help().isEmpty());
        } else {
            EXPECT_TRUE(asked.isEmpty()) << i;
            EXPECT_FALSE(help().isEmpty()) << i << ": it says why there is none";
        }
        press(row, models::SourceColumn::Cost);
        const QString cost = help();
        EXPECT_TRUE(cost.contains(table->model()->index(row, 5).data().toString())) << cost.toStdString();
        press(row, models::SourceColumn::Coverage);
        EXPECT_TRUE(help().contains(QStringLiteral("60"))) << i;
    }
}

TEST_F(SourcesScreenTest, ABudgetSaysWhatItCounts) {
    show(sampleSources());
    auto* bars = m_screen.findChild<BudgetBars*>();
    bars->setFocus();
    bars->setCurrentPoint(0);
    QTest::keyClick(bars, Qt::Key_Return);
    auto* popup = qobject_cast<HelpPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    const QString used = bars->bars()[0].amount.section(u' ', 0, 0);
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("used ÷ limit = ") + used))
        << popup->accessibleDescription().toStdString();
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("no posts behind it")));
    popup->close();
    auto* accounts = m_screen.findChild<Table*>(QStringLiteral("accountsTable"));
    accounts->setFocus();
    accounts->setCurrentIndex(accounts->model()->index(0, static_cast<int>(models::AccountColumn::Calls)));
    QTest::keyClick(accounts, Qt::Key_Return);
    popup = qobject_cast<HelpPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("no posts behind it")));
    popup->close();
}

TEST_F(SourcesScreenTest, PausesAndResumes) {
    auto snapshot = sampleSources();
    snapshot.paused = true;
    show(std::move(snapshot));
    EXPECT_TRUE(m_screen.findChild<Button*>(QStringLiteral("resumeCollecting"))->isVisible());
    EXPECT_FALSE(m_screen.findChild<Button*>(QStringLiteral("pauseCollecting"))->isVisible());
    show(sampleSources());
    EXPECT_FALSE(m_screen.findChild<Button*>(QStringLiteral("resumeCollecting"))->isVisible());
    EXPECT_TRUE(m_screen.findChild<Button*>(QStringLiteral("pauseCollecting"))->isVisible());
}

TEST_F(SourcesScreenTest, HoldsWithNothingAndWithVeryMuch) {
    show({});
    save(m_screen, QStringLiteral("empty"));
    auto many = sampleSources();
    for (int copy = 0; copy < 300; ++copy)
        many.sources.push_back(many.sources[4]);
    many.sources.back().term = std::string(200, 'x');
    many.sources.back().coverage.clear();
    many.refusedFields = {"own-threads: poll_attachment", "mentions: location_id"};
    many.skipped.push_back({"post 17", "no id"});
    show(std::move(many));
    save(m_screen, QStringLiteral("many"));
    EXPECT_EQ(m_table->model()->rowCount(), 309);
    EXPECT_TRUE(m_screen.findChild<QLabel*>(QStringLiteral("refusedFields"))->isVisible());
}

} // namespace
} // namespace weft::panels
