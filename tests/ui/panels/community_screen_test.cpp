// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_screen.h"

#include "charts/network_chart.h"
#include "charts/spec_chart.h"
#include "models/community_rows.h"
#include "panels/community_sheets.h"
#include "panels/fact_list.h"
#include "panels/help_button.h"
#include "panels/sample_community.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

class CommunityScreenTest : public ::testing::Test {
protected:
    void show(app::CommunitySnapshot snapshot) {
        m_screen.resize(1192, 1500);
        m_screen.setSnapshot(shareCommunity(std::move(snapshot)), QTimeZone::utc(),
                             {QStringLiteral("empty"), {}});
        m_screen.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_screen));
    }

    QString label(const char* name) const { return m_screen.findChild<Text*>(QLatin1String(name))->text(); }

    /// Answers what the side panel was asked for.
    void listen() {
        QObject::connect(&m_screen, &CommunityScreen::behindRequested, &m_screen,
                         [this](const ShownNumber& shown, const figures::CommunityNumber& number) {
                             m_title = shown.title;
                             m_help = shown.help;
                             m_query = shown.query;
                             m_number = number;
                             m_asked += 1;
                         });
    }

    /// Goes to a point of a chart by keyboard, and takes this of its numbers.
    void choose(const char* chart, int point, int number) {
        choose(m_screen.findChild<charts::PointsWidget*>(QLatin1String(chart)), point, number);
    }

    static void choose(charts::PointsWidget* points, int point, int number) {
        points->setCurrentPoint(point);
        QTest::keyClick(points, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        ASSERT_LT(number, menu->actions().size());
        menu->actions().at(number)->trigger();
        menu->close();
    }

    template<typename Number>
    const Number& asked() const {
        return std::get<Number>(m_number);
    }

    charts::NetworkChart* network() const { return m_screen.findChild<charts::NetworkChart*>(); }

    Table* table(const char* name) const { return m_screen.findChild<Table*>(QLatin1String(name)); }

    static void press(Table* table, int row) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }

    CommunityScreen m_screen;
    QString m_title;
    Help m_help;
    figures::CommunityNumber m_number;
    QString m_query;
    int m_asked = 0;
};

TEST_F(CommunityScreenTest, SaysHowManyPeopleAndCircles) {
    show(sampleCommunity());
    EXPECT_EQ(label("networkPanelCaption"),
              QStringLiteral("5 of 1,204 people · 2 circles · clearly apart (0.48)"));
    const auto& chart = network()->network();
    ASSERT_EQ(chart.circles.size(), 2U);
    EXPECT_EQ(chart.circles[0].label, QStringLiteral("around @maia (34)"));
    EXPECT_EQ(chart.brand, QStringLiteral("AN"));
    EXPECT_EQ(chart.people[0].withBrand, 6);
}

TEST_F(CommunityScreenTest, FindsAPersonAndOpensTheirPosts) {
    show(sampleCommunity());
    listen();
    auto* search = m_screen.findChild<QLineEdit*>(QStringLiteral("networkSearch"));
    auto* posts = m_screen.findChild<QPushButton*>(QStringLiteral("networkPosts"));
    EXPECT_FALSE(posts->isVisible());
    QTest::keyClicks(search, QStringLiteral("@LUC"));
    EXPECT_EQ(label("networkPerson"), QStringLiteral("@lucas"));
    EXPECT_TRUE(label("networkFacts").contains(QStringLiteral("members: 5 replies to, 5 from")));
    posts->click();
    ASSERT_EQ(m_asked, 1);
    EXPECT_EQ(asked<figures::MemberPosts>().handle, "lucas");
    EXPECT_EQ(m_title, QStringLiteral("@lucas"));
    EXPECT_EQ(m_query, QStringLiteral("author:lucas"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    EXPECT_EQ(network()->view().selected, -1);
    EXPECT_FALSE(posts->isVisible());
}

TEST_F(CommunityScreenTest, RowsOpenPostsOfTheirPeople) {
    show(sampleCommunity());
    listen();
    using figures::MemberPosts;
    press(table("connectingTable"), 0);
    EXPECT_EQ(asked<MemberPosts>().handle, "maia");
    EXPECT_EQ(asked<MemberPosts>().part, MemberPosts::Part::All);
    EXPECT_EQ(m_query, QStringLiteral("author:maia"));
    press(table("unansweredTable"), 0);
    EXPECT_EQ(asked<MemberPosts>().handle, "nova");
    press(table("quietTable"), 0);
    // In the period there is nothing to see of who is silent in it.
    EXPECT_EQ(asked<MemberPosts>().handle, "old timer");
    EXPECT_EQ(asked<MemberPosts>().part, MemberPosts::Part::BeforeSilence);
    EXPECT_EQ(asked<MemberPosts>().silentSince, sampleCommunity().figures.quietSince);
    EXPECT_EQ(m_query, QStringLiteral("author:\"old timer\" since:2026-06-03"));
    EXPECT_EQ(network()->view().selected, 0) << "the row's person is shown in the network";
}

TEST_F(CommunityScreenTest, ANumberOfARowOpensWhatItCounts) {
    show(sampleCommunity());
    listen();
    using figures::MemberPosts;
    const Table* connecting = table("connectingTable");
    const auto click = [&](int column) {
        const QRect where = connecting->visualRect(connecting->model()->index(0, column));
        QTest::mouseClick(connecting->viewport(), Qt::LeftButton, {}, where.center());
    };
    click(0);
    EXPECT_EQ(m_asked, 0) << "a name only chooses its row";
    click(models::kToMembersColumn);
    ASSERT_EQ(m_asked, 1);
    EXPECT_EQ(asked<MemberPosts>().part, MemberPosts::Part::ToMembers);
    EXPECT_EQ(m_title, QStringLiteral("@maia · To members"));
    click(models::kWeeksColumn);
    EXPECT_EQ(asked<MemberPosts>().part, MemberPosts::Part::TwelveWeeks);
    using figures::BridgePosts;
    click(models::kBridgingColumn);
    EXPECT_EQ(asked<BridgePosts>().handle, "maia");
    EXPECT_EQ(asked<BridgePosts>().what, BridgePosts::What::Ties);
    EXPECT_TRUE(m_help.plainText().startsWith(QStringLiteral("People who hold it together\n@maia: ")))
        << m_help.plainText().toStdString();
    click(models::kCutOffColumn);
    EXPECT_EQ(asked<BridgePosts>().what, BridgePosts::What::CutOff);
}

TEST_F(CommunityScreenTest, APointOfTheCurveOpensTheQuietest) {
    auto snapshot = sampleCommunity();
    snapshot.figures.activity.clear();
    for (int person = 0; person < 25; ++person)
        snapshot.figures.activity.push_back({.posts = person});
    show(snapshot);
    listen();
    auto* curve = m_screen.findChild<charts::PointsWidget*>(QStringLiteral("lorenzCurve"));
    EXPECT_TRUE(curve->wordsOf(5).endsWith(QStringLiteral("\npeople: 12, posts: 78")))
        << curve->wordsOf(5).toStdString() << ", of 24 who wrote";
    curve->setCurrentPoint(5);
    QTest::keyClick(curve, Qt::Key_Return);
    EXPECT_EQ(asked<figures::QuietestPosts>().tenths, 5);
    EXPECT_EQ(m_title, QStringLiteral("The quietest 50% · 12 people"));
    EXPECT_TRUE(m_help.plainText().contains(QStringLiteral("Gini"))) << m_help.plainText().toStdString();
    curve->setCurrentPoint(0);
    QTest::keyClick(curve, Qt::Key_Return);
    EXPECT_EQ(m_asked, 1) << "nobody is below it";
}

TEST_F(CommunityScreenTest, AWeekOpensEachOfItsNumbers) {
    show(sampleCommunity());
    listen();
    const auto snapshot = sampleCommunity();
    ASSERT_NO_FATAL_FAILURE(choose("flowLines", 1, 0));
    EXPECT_EQ(asked<figures::FlowPosts>().week, snapshot.figures.flowWeeks[1].start);
    EXPECT_FALSE(asked<figures::FlowPosts>().flow);
    EXPECT_EQ(m_query, QStringLiteral("since:2026-08-10T00:00:00.000Z until:2026-08-17T00:00:00.000Z"));
    ASSERT_NO_FATAL_FAILURE(choose("flowLines", 1, 1));
    EXPECT_EQ(asked<figures::FlowPosts>().flow, conversation::Flow::AudienceToAudience);
    ASSERT_NO_FATAL_FAILURE(choose("growthBars", 1, 0));
    EXPECT_EQ(asked<figures::GrowthPosts>().week, snapshot.figures.weeks.periods[1].start);
}

TEST_F(CommunityScreenTest, ALevelOpensItsPeopleAndItsMoves) {
    show(sampleCommunity());
    listen();
    using figures::LevelPosts;
    ASSERT_NO_FATAL_FAILURE(choose("levelBars", 0, 0));
    EXPECT_EQ(asked<LevelPosts>().level, metrics::Level::Core);
    EXPECT_EQ(asked<LevelPosts>().who, LevelPosts::Who::Members);
    EXPECT_EQ(m_title, QStringLiteral("Core · 41 people"));
    ASSERT_NO_FATAL_FAILURE(choose("levelBars", 0, 2));
    EXPECT_EQ(asked<LevelPosts>().who, LevelPosts::Who::WentOut);
    EXPECT_TRUE(m_title.contains(QStringLiteral("12"))) << m_title.toStdString();
}

TEST_F(CommunityScreenTest, FactsAndNewcomersOpenWhatTheyCount) {
    show(sampleCommunity());
    listen();
    using figures::CountedPosts;
    auto* facts = m_screen.findChildren<FactList*>().front();
    ASSERT_NO_FATAL_FAILURE(choose(facts, 0, 0));
    EXPECT_EQ(asked<CountedPosts>(), CountedPosts::GoesOnWithoutBrand);
    EXPECT_EQ(m_title, QStringLiteral("Goes on without us · 5 replies after your last post"));
    EXPECT_TRUE(m_help.footer.contains(QStringLiteral("A5"))) << "its formula alone";
    EXPECT_FALSE(m_help.plainText().contains(QStringLiteral("degeneracy")));
    ASSERT_NO_FATAL_FAILURE(choose(facts, 0, 1));
    EXPECT_EQ(asked<CountedPosts>(), CountedPosts::RepliesWithBrand);
    ASSERT_NO_FATAL_FAILURE(choose(facts, 4, 0));
    EXPECT_EQ(asked<figures::NetworkPosts>().part, figures::NetworkPart::Connected);
    EXPECT_EQ(m_title, QStringLiteral("Connected without us · 1,204 people"));
    auto* welcome = m_screen.findChild<QPushButton*>(QStringLiteral("unansweredPosts"));
    EXPECT_TRUE(welcome->text().startsWith(QStringLiteral("1 ")));
    welcome->click();
    EXPECT_EQ(asked<CountedPosts>(), CountedPosts::NewcomersUnanswered);
}

TEST_F(CommunityScreenTest, TheChartsOverTimeKnowTheDaysOfTheirWeeks) {
    const auto lines = flowChart(sampleCommunity());
    ASSERT_EQ(lines.intervals.size(), lines.steps.size());
    EXPECT_EQ(lines.intervals[0], (charts::DayInterval{QDate(2026, 8, 3), QDate(2026, 8, 9)}));
    const auto bars = growthChart(sampleCommunity());
    EXPECT_EQ(bars.intervals.size(), bars.bars.size());
}

TEST_F(CommunityScreenTest, LevelsHaveTheirMovesAndShares) {
    const auto chart = levelChart(sampleCommunity());
    ASSERT_EQ(chart.bars.size(), 4U);
    EXPECT_EQ(chart.bars[0].figure, QStringLiteral("41 people · 44% of replies"));
    EXPECT_EQ(chart.bars[0].moves, QStringLiteral("▲ 31 in  ▼ 12 out"));
    EXPECT_EQ(chart.bars[1].moves, QStringLiteral("▲ 0 in  ▼ 31 out"));
}

TEST_F(CommunityScreenTest, SmallNumbersStaySmall) {
    const auto snapshot = sampleCommunity();
    const auto cohorts = cohortChart(snapshot);
    ASSERT_EQ(cohorts.rows.size(), 6U);
    EXPECT_TRUE(cohorts.rows[0].hatched);
    EXPECT_EQ(cohorts.rows[0].cells[1].text, QStringLiteral("50"));
    EXPECT_TRUE(cohorts.rows[2].thin);
    EXPECT_EQ(cohorts.rows[2].cells[1].text, QStringLiteral("4/8")) << "people, not per cent";
    EXPECT_TRUE(cohorts.rows[2].cells[3].open);
    const auto lines = flowChart(snapshot);
    EXPECT_TRUE(lines.steps[0].thin);
    EXPECT_FALSE(lines.steps[1].thin);
    EXPECT_TRUE(lines.steps[8].open);
    const auto facts = withoutUsFacts(snapshot);
    EXPECT_EQ(facts[0].value, QStringLiteral("5 of 20"));
    EXPECT_EQ(facts[1].value, QStringLiteral("—"));
    EXPECT_FALSE(facts[1].why.isEmpty());
}

TEST_F(CommunityScreenTest, HelpHasTheFormulaWithTheFigures) {
    show(sampleCommunity());
    QString help;
    for (const auto* button : m_screen.findChildren<HelpButton*>())
        if (button->parentWidget()->parentWidget()->objectName() == QLatin1String("levelsPanel"))
            help = button->help().plainText();
    EXPECT_TRUE(help.contains(QStringLiteral("(41 + 187) ÷ 1,204"))) << help.toStdString();
    EXPECT_TRUE(help.contains(QStringLiteral("A9")));
}

TEST_F(CommunityScreenTest, SaysWhatIsMissingAndWhatIsEmpty) {
    auto snapshot = sampleCommunity();
    snapshot.coverage = 0.86;
    show(snapshot);
    EXPECT_TRUE(label("communityCoverage").startsWith(QStringLiteral("86%")));
    snapshot.coverage = 1;
    snapshot.quiet.clear();
    snapshot.people.clear();
    snapshot.ties.clear();
    show(snapshot);
    EXPECT_FALSE(m_screen.findChild<Text*>(QStringLiteral("communityCoverage"))->isVisible());
    EXPECT_EQ(m_screen.findChild<Panel*>(QStringLiteral("quietPanel"))->state(), Panel::State::Empty);
    EXPECT_EQ(m_screen.findChild<Panel*>(QStringLiteral("networkPanel"))->state(), Panel::State::Empty);
    EXPECT_EQ(m_screen.findChild<Panel*>(QStringLiteral("levelsPanel"))->state(), Panel::State::Ready);
    m_screen.showFailed({base::ErrorCode::CalculationFailed, "graph", "no"});
    EXPECT_EQ(m_screen.findChild<Panel*>(QStringLiteral("levelsPanel"))->state(), Panel::State::Failed);
}

TEST_F(CommunityScreenTest, EveryChartLeavesTheWindowWithItsNumbers) {
    const auto sheets = communitySheets(sampleCommunity(), QTimeZone::utc());
    ASSERT_EQ(sheets.size(), 7U);
    for (const auto& sheet : sheets) {
        EXPECT_FALSE(sheet.words.title.isEmpty()) << sheet.name;
        EXPECT_TRUE(sheet.words.source.contains(QStringLiteral("@atelier_nord"))) << sheet.name;
        ASSERT_FALSE(sheet.table.rows.empty()) << sheet.name;
        EXPECT_EQ(sheet.table.rows.front().size(), sheet.table.columns.size()) << sheet.name;
    }
    EXPECT_EQ(sheets[2].table.rows.size(), 8U) << "weeks that are over";
}

struct Variant {
    const char* language;
    int width;
};

class CommunityLayout : public ::testing::TestWithParam<Variant> {};

TEST_P(CommunityLayout, KeepsTitlesAndButtonsWhole) {
    const Texts texts(QLatin1String(GetParam().language));
    ASSERT_TRUE(texts.loaded());
    CommunityScreen screen;
    screen.resize(GetParam().width, 800);
    screen.setSnapshot(shareCommunity(sampleCommunity()), QTimeZone::utc(), {});
    screen.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&screen));
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    for (const Text* text : screen.findChildren<Text*>()) {
        if (!text->isVisible() || !text->objectName().endsWith(QLatin1String("PanelTitle"))) continue;
        EXPECT_LE(text->fontMetrics().horizontalAdvance(text->text()), text->width())
            << text->text().toStdString();
    }
    for (const auto* button : screen.findChildren<QPushButton*>())
        if (button->isVisible()) {
            EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
        }
    const auto* table = screen.findChild<Table*>(QStringLiteral("connectingTable"));
    const QFontMetrics metrics(theme::font(theme::TextStyle::Caption));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        EXPECT_LE(metrics.horizontalAdvance(table->model()->headerData(column, Qt::Horizontal).toString()),
                  table->columnWidth(column) - theme::scaled(table, 12))
            << column;
    EXPECT_EQ(screen.width(), GetParam().width);
}

INSTANTIATE_TEST_SUITE_P(Variants, CommunityLayout,
                         ::testing::Values(Variant{"en", 1192}, Variant{"fr", 1192}, Variant{"fr", 852},
                                           Variant{"en", 2312}),
                         [](const auto& variant) {
                             return variant.param.language + std::to_string(variant.param.width);
                         });

} // namespace
} // namespace weft::panels
