// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/engagement_screen.h"

#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "charts/step_curve_widget.h"
#include "models/engagement_rows.h"
#include "panels/behind_table.h"
#include "panels/button.h"
#include "panels/engagement_sheets.h"
#include "panels/growth_view.h"
#include "panels/help_button.h"
#include "panels/sample_engagement.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTest>

#include <gmock/gmock.h>

namespace weft::panels {
namespace {

using ::testing::ElementsAre;

class EngagementScreenTest : public ::testing::Test {
protected:
    void show(app::EngagementSnapshot snapshot, const QSize& size = {1192, 812}) {
        m_screen = std::make_unique<EngagementScreen>();
        m_screen->resize(size);
        QObject::connect(m_screen.get(), &EngagementScreen::postsRequested, m_screen.get(),
                         [this](const ShownNumber& shown, const std::vector<std::string>& ids) {
                             m_title = shown.title;
                             m_ids = ids;
                         });
        QObject::connect(m_screen.get(), &EngagementScreen::growthRequested, m_screen.get(),
                         [this](const QString& id) { m_grown.append(id); });
        QObject::connect(m_screen.get(), &EngagementScreen::queryRequested, m_screen.get(),
                         [this](const QString& query) { m_query = query; });
        m_screen->setSnapshot(shareOf(std::move(snapshot)), QTimeZone::utc(), QStringLiteral("UTC"));
        m_screen->show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString label(const char* name) const {
        const auto* found = m_screen->findChild<QLabel*>(QLatin1String(name));
        return found != nullptr ? found->text() : QStringLiteral("(missing)");
    }

    [[nodiscard]] Table* table(const char* name) const {
        return m_screen->findChild<Table*>(QLatin1String(name));
    }

    [[nodiscard]] QModelIndex cell(const char* name, int row, int column) const {
        return table(name)->model()->index(row, column);
    }

    [[nodiscard]] Panel::State stateOf(const char* name) const {
        return m_screen->findChild<Panel*>(QLatin1String(name))->state();
    }

    std::unique_ptr<EngagementScreen> m_screen;
    QString m_title;
    QString m_query;
    QStringList m_grown;
    std::vector<std::string> m_ids;
};

TEST_F(EngagementScreenTest, CardsSayTheRateItsIntervalAndHowItMoved) {
    auto snapshot = sampleEngagement();
    snapshot.byViews.before = 0.04;
    snapshot.byViews.difference = {
        .value = 0.021, .interval = metrics::Interval{0.01, 0.03}, .probability = 0.001};
    snapshot.byViews.changed = true;
    snapshot.conversations.before = 0.02;
    snapshot.conversations.difference = {
        .value = 0.001, .interval = metrics::Interval{-0.01, 0.02}, .probability = 0.7};
    show(snapshot);
    EXPECT_EQ(label("rateCardFigure"), QStringLiteral("6.1%"));
    EXPECT_EQ(label("rateCardDelta"), QStringLiteral("▲ 2 pt"));
    EXPECT_TRUE(label("rateCardNote").startsWith(QStringLiteral("5.")))
        << label("rateCardNote").toStdString();
    EXPECT_EQ(label("conversationsCardFigure"), QStringLiteral("21.5"));
    EXPECT_TRUE(label("conversationsCardDelta").isEmpty()) << "what may be chance has no arrow";
    EXPECT_TRUE(label("conversationsCardNote").endsWith(QStringLiteral("no clear change")));
    EXPECT_EQ(label("medianCardNote"), QStringLiteral("n = 40"));
}

TEST_F(EngagementScreenTest, WhatIsNotKnownHasAReason) {
    show(quietEngagement());
    for (const char* card : {"rateCard", "conversationsCard", "activeShareCard", "medianCard"}) {
        EXPECT_EQ(label((std::string(card) + "Figure").c_str()), QStringLiteral("—")) << card;
        EXPECT_TRUE(
            label((std::string(card) + "Note").c_str()).endsWith(QStringLiteral("not given by Threads")))
            << card;
    }
    EXPECT_EQ(cell("engagedPosts", 0, 2).data().toString(), QStringLiteral("—"));
    EXPECT_EQ(cell("engagedPosts", 0, 2).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Threads does not give this number for other people’s posts"));
    EXPECT_EQ(stateOf("sharesPanel"), Panel::State::Empty) << "one brand has no share";
    EXPECT_EQ(stateOf("audienceHoursPanel"), Panel::State::Empty);
    EXPECT_EQ(stateOf("weeksPanel"), Panel::State::Ready);
}

TEST_F(EngagementScreenTest, TheChosenPostAsksForItsGrowth) {
    show(sampleEngagement());
    EXPECT_THAT(m_grown, ElementsAre(QStringLiteral("p0"))) << "the best post first";
    table("engagedPosts")->setFocus();
    QTest::keyClick(table("engagedPosts"), Qt::Key_Down);
    EXPECT_EQ(m_grown.last(), QStringLiteral("p1"));
    m_screen->setGrowth(shareOf(sampleGrowth("p0")));
    EXPECT_EQ(stateOf("postGrowthPanel"), Panel::State::Loading) << "another post's answer is passed over";
    m_screen->setGrowth(shareOf(sampleGrowth("p1")));
    EXPECT_EQ(stateOf("postGrowthPanel"), Panel::State::Ready);
    auto* curve = m_screen->findChild<charts::StepCurveWidget*>(QStringLiteral("growthCurve"));
    EXPECT_EQ(curve->wordsOf(0), QStringLiteral("within 1 h\nthis post: 1\nown median: 0"));
    EXPECT_EQ(curve->wordsOf(5), QStringLiteral("within 28 d\nthis post: — (not known at this age)\n"
                                                "own median: — (not known at this age)"));
    m_screen->findChild<Button*>(QStringLiteral("growth2"))->click();
    EXPECT_TRUE(label("growthGap").startsWith(QStringLiteral("Fewer than two dated looks")));
}

TEST_F(EngagementScreenTest, NumbersOpenTheirPosts) {
    show(sampleEngagement());
    auto* hours = m_screen->findChild<charts::HourGrid*>(QStringLiteral("audienceHours"));
    QTest::mouseClick(hours, Qt::LeftButton, {}, hours->rectOf(10).center().toPoint());
    EXPECT_EQ(m_ids.size(), 6U);
    EXPECT_EQ(m_title, QStringLiteral("Monday 10 h"));
    Q_EMIT m_screen->findChild<charts::StackedBarsWidget*>()->pointActivated(9);
    EXPECT_THAT(m_ids, ElementsAre("p1", "p0"));
    Table* groups = table("postGroups");
    groups->setFocus();
    groups->setCurrentIndex(groups->model()->index(1, 0));
    QTest::keyClick(groups, Qt::Key_Return);
    EXPECT_EQ(m_title, QStringLiteral("#cadmemes"));
    EXPECT_THAT(m_ids, ElementsAre("p1"));
    m_screen->findChild<Button*>(QStringLiteral("brandShare1"))->click();
    EXPECT_EQ(m_query,
              QStringLiteral("(names:kubik OR names:kubik_help) NOT author:kubik NOT author:kubik_help"));
    int helped = 0;
    for (const HelpButton* help : m_screen->findChildren<HelpButton*>())
        helped += help->isVisible() && !help->help().empty() ? 1 : 0;
    EXPECT_EQ(helped, 5 + 8) << "every card and every panel";
}

TEST_F(EngagementScreenTest, ProfilesOfComparedBrandsSayWhatIsNotKnownAndWhy) {
    show(sampleEngagement());
    const Table* profiles = table("brandProfiles");
    ASSERT_TRUE(profiles->isVisible());
    const auto cell = [profiles](int row, int column, int role = Qt::DisplayRole) {
        return profiles->model()->index(row, column).data(role).toString();
    };
    EXPECT_EQ(cell(0, 0), QStringLiteral("Atelier Nord"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("—"));
    EXPECT_TRUE(cell(0, 1, Qt::ToolTipRole).contains(QStringLiteral("@atelier_nord")));
    EXPECT_TRUE(cell(0, 2, Qt::ToolTipRole).contains(QStringLiteral("@atelier_nord")));
    EXPECT_EQ(cell(0, 7), QStringLiteral("not looked up"));
    EXPECT_EQ(cell(1, 1), QStringLiteral("12,300"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("1,820,345"));
    EXPECT_EQ(cell(1, 6), QStringLiteral("—"));
    EXPECT_EQ(cell(1, 6, Qt::ToolTipRole), QStringLiteral("Threads did not give this number."));
    const auto sheets =
        engagementSheets(sampleEngagement(), nullptr, app::GrowthMeasure::Replies, QTimeZone::utc());
    ASSERT_EQ(sheets[3].name, "brand-profiles");
    EXPECT_EQ(sheets[3].table.rows[1][1], report::Cell(std::int64_t{12'300}));
    auto alone = sampleEngagement();
    alone.engagement.voice.reset();
    show(alone);
    EXPECT_FALSE(table("brandProfiles")->isVisible());
}

TEST_F(EngagementScreenTest, TheRateByFollowersNeedsTheirNumber) {
    auto snapshot = sampleEngagement();
    show(snapshot);
    EXPECT_EQ(label("followersRateCardFigure"), QStringLiteral("—"));
    EXPECT_TRUE(label("followersRateCardNote").endsWith(QStringLiteral("not counted")));
    snapshot.followers = 12'300;
    snapshot.engagement.rates =
        metrics::combineEngagement(snapshot.engagement.ownThreads, snapshot.followers);
    show(snapshot);
    EXPECT_EQ(label("followersRateCardFigure"), QStringLiteral("0.5%")) << "61.5 of 12,300";
    EXPECT_TRUE(label("followersRateCardNote").endsWith(QStringLiteral("n = 40 · of 12,300")))
        << label("followersRateCardNote").toStdString();
}

TEST_F(EngagementScreenTest, DaysOpenTheirPosts) {
    auto snapshot = sampleEngagement();
    snapshot.byDay[8].posts = {"p1", "p0"};
    show(snapshot);
    Table* days = table("postDays");
    ASSERT_EQ(days->model()->rowCount(), 28);
    constexpr int kRow = 27 - 8;
    EXPECT_EQ(cell("postDays", kRow, 0).data().toString(), QStringLiteral("10 Sep"));
    EXPECT_EQ(cell("postDays", kRow, 2).data().toString(), QStringLiteral("40,000"));
    EXPECT_EQ(cell("postDays", 0, 1).data().toString(), QStringLiteral("0"));
    EXPECT_EQ(cell("postDays", 0, 4).data().toString(), QStringLiteral("—")) << "no post, no replies: not 0";
    EXPECT_EQ(cell("postDays", 0, 4).data(Qt::ToolTipRole).toString(), QStringLiteral("No post on this day"));
    days->setFocus();
    days->setCurrentIndex(days->model()->index(kRow, 0));
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(m_title, QStringLiteral("10 Sep"));
    EXPECT_THAT(m_ids, ElementsAre("p1", "p0"));
}

TEST_F(EngagementScreenTest, ThinGroupsAreFaded) {
    show(sampleEngagement());
    const auto look = [this](int row) {
        return cell("postGroups", row, 0).data(models::CellRole).value<models::Cell>().look;
    };
    EXPECT_EQ(look(0), models::Look::Strong);
    EXPECT_EQ(look(1), models::Look::Quiet) << "one post says little";
}

TEST_F(EngagementScreenTest, EveryChartAndTableIsASheetOfTheList) {
    const auto snapshot = sampleEngagement();
    const auto growth = sampleGrowth("p0");
    const auto sheets = engagementSheets(snapshot, &growth, app::GrowthMeasure::Replies, QTimeZone::utc());
    std::vector<std::string> names;
    for (const auto& sheet : sheets)
        names.push_back(sheet.name);
    EXPECT_THAT(names, ElementsAre("active-passive", "audience-hours", "share-of-voice", "brand-profiles",
                                   "engagement-posts", "post-growth", "formats", "engagement-days"));
    const auto& days = sheets.back().table;
    ASSERT_EQ(days.rows.size(), 28U);
    EXPECT_EQ(days.columns[3], "views");
    EXPECT_EQ(days.rows[8][3], report::Cell(std::int64_t{40'000}));
    EXPECT_EQ(days.rows[0][3], report::Cell()) << "no post, no views: not 0";
    EXPECT_EQ(sheets[4].table.rows.size(), 40U);
    const auto& grown = sheets[5].table;
    EXPECT_EQ(grown.rows.back()[2], report::Cell(1.0));
}

TEST_F(EngagementScreenTest, NotesStandOnTheWeeksAndLeaveWithTheChart) {
    auto snapshot = sampleEngagement();
    snapshot.notes = {{.id = 1, .day = "2026-09-17", .text = "Launch"}};
    show(snapshot);
    const auto* weeks = m_screen->findChild<charts::StackedBarsWidget*>();
    ASSERT_EQ(weeks->chart()->notes.size(), 1U);
    EXPECT_TRUE(weeks->wordsOf(static_cast<int>(weeks->chart()->notes[0].interval))
                    .endsWith(QStringLiteral("Launch")));
    const auto sheets = engagementSheets(snapshot, nullptr, app::GrowthMeasure::Replies, QTimeZone::utc());
    ASSERT_EQ(sheets[0].words.notes.size(), 1);
    EXPECT_TRUE(sheets[0].words.notes[0].endsWith(QStringLiteral(": Launch")));
}

struct Variant {
    const char* language;
    bool dark;
    QSize size;
};

class EngagementLayout : public EngagementScreenTest, public ::testing::WithParamInterface<Variant> {};

TEST_P(EngagementLayout, TitlesAndNumbersHaveRoom) {
    const auto [language, dark, size] = GetParam();
    const Texts texts(QString::fromLatin1(language));
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                 dark ? theme::Mode::Dark : theme::Mode::Light);
    show(sampleEngagement(), size);
    m_screen->setGrowth(shareOf(sampleGrowth("p0")));
    for (const Text* text : m_screen->findChildren<Text*>()) {
        const bool needed = text->objectName().endsWith(QStringLiteral("Title")) ||
                            text->objectName().endsWith(QStringLiteral("Figure"));
        if (!text->isVisible() || !needed || text->wordWrap()) continue;
        EXPECT_LE(QFontMetrics(text->font()).horizontalAdvance(text->text()), text->width())
            << text->text().toStdString();
    }
    EXPECT_GE(table("engagedPosts")->columnWidth(0), theme::scaled(m_screen.get(), 150))
        << "texts can be read";
    if (qEnvironmentVariableIsSet("WEFT_PICTURES"))
        m_screen->grab().save(QStringLiteral("%1/engagement-%2-%3.png")
                                  .arg(qEnvironmentVariable("WEFT_PICTURES"), QString::fromLatin1(language))
                                  .arg(size.width()));
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme::Mode::Light);
}

INSTANTIATE_TEST_SUITE_P(Sizes, EngagementLayout,
                         ::testing::Values(Variant{"en", false, {852, 612}}, Variant{"fr", false, {852, 612}},
                                           Variant{"en", true, {1192, 812}},
                                           Variant{"fr", false, {1192, 812}},
                                           Variant{"fr", true, {2312, 1352}}));

} // namespace
} // namespace weft::panels
