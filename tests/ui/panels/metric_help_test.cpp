// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/metric_help.h"

#include "figures/explanation.h"
#include "figures/period_figures.h"
#include "format/typography.h"
#include "panels/help_button.h"
#include "panels/overview_cards.h"
#include "panels/overview_screen.h"
#include "panels/texts.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

struct Explained {
    const char* button;
    const char* metric;
};

/// Whoever shows a metric of the catalogue.
constexpr std::array kExplained{
    Explained{"postsCardHelp", "conversations"},         Explained{"activeCardHelp", "active_share"},
    Explained{"horizontalCardHelp", "horizontal_share"}, Explained{"answerCardHelp", "answer_time"},
    Explained{"weavePanelHelp", "conversations"},        Explained{"depthCardHelp", "depth_score"},
    Explained{"depthPanelHelp", "depth_score"},
};

app::Shared<app::OverviewSnapshot> sampleOverview() {
    figures::PeriodFigures figures;
    figures.people = 1234;
    figures.posts.counts = {12, 34, 560, 380, 6, 5, 4, 3};
    const std::vector<metrics::ReplyFlow> threads{{.audienceToAudience = 300, .audienceToBrand = 500},
                                                  {.audienceToAudience = 80, .audienceToBrand = 60}};
    figures.flow = metrics::combineThreadFlows(threads);
    figures.answers = metrics::waitingTimes({{5400, true}, {60, true}, {90'000, false}});
    app::OverviewSnapshot snapshot;
    snapshot.figures = figures::toJson(figures);
    snapshot.people.value = 1234;
    snapshot.orphans = 7;
    snapshot.repliesInScope = 980;
    snapshot.weave.total = figures.posts;
    return std::make_shared<const app::OverviewSnapshot>(snapshot);
}

app::Shared<app::DepthSnapshot> sampleDepth() {
    metrics::ScoreInput input;
    for (auto& share : input.shares)
        share = {0.3, 60};
    app::DepthSnapshot depth;
    depth.score = metrics::scoreDepth(input);
    depth.conversations = 312;
    depth.copies = 41;
    figures::DepthFigures figures;
    figures.shapes.mature = 20;
    figures.shapes.matureLiving = 7;
    figures.hyper.home = 12;
    figures.hyper.summoned = 3;
    depth.figures = figures::toJson(depth.score, figures);
    return std::make_shared<const app::DepthSnapshot>(depth);
}

class MetricHelpTest : public ::testing::Test {
protected:
    void SetUp() override { makeScreen(); }

    void TearDown() override {
        if (auto* popup = QApplication::activePopupWidget()) popup->close();
    }

    void makeScreen() {
        m_screen = std::make_unique<OverviewScreen>();
        m_screen->resize(1200, 800);
        m_screen->setSnapshot(m_snapshot, QTimeZone::utc(), {});
        m_screen->setDepth(m_depth);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    HelpButton* button(const char* name) const {
        return m_screen->findChild<HelpButton*>(QLatin1String(name));
    }

    void expectTexts(figures::Language language) const {
        for (const auto& [name, metric] : kExplained) {
            SCOPED_TRACE(name);
            const auto told = figures::explain(
                metric, std::string_view(metric) == "depth_score" ? m_depth->figures : m_snapshot->figures,
                language);
            ASSERT_TRUE(told);
            ASSERT_NE(button(name), nullptr);
            const Help& help = button(name)->help();
            const auto set = [language](const std::string& text) {
                const QString words = QString::fromStdString(text);
                return language == figures::Language::French ? format::withFixedBlanks(words) : words;
            };
            EXPECT_EQ(help.title, set(told->name));
            ASSERT_GE(help.parts.size(), 3U);
            EXPECT_EQ(help.parts[0].text, set(told->definition));
            EXPECT_EQ(help.parts[1].text, set(told->formula));
            EXPECT_EQ(help.parts[2].text, set(told->limits));
            EXPECT_TRUE(help.footer.contains(QString::number(told->version)));
            EXPECT_TRUE(help.footer.contains(QString::fromStdString(told->section)));
        }
    }

    app::Shared<app::OverviewSnapshot> m_snapshot = sampleOverview();
    app::Shared<app::DepthSnapshot> m_depth = sampleDepth();
    std::unique_ptr<OverviewScreen> m_screen;
};

TEST_F(MetricHelpTest, SaysWhatTheCatalogueSaysWithTheFiguresOfTheAnswer) {
    expectTexts(figures::Language::English);
    EXPECT_TRUE(button("depthCardHelp")->help().plainText().contains(QStringLiteral("41 copied posts")));
    EXPECT_TRUE(button("weavePanelHelp")->help().plainText().contains(QStringLiteral("7 of 980 replies")));
}

TEST_F(MetricHelpTest, SpeaksTheLanguageOfTheWindow) {
    const Texts french(QStringLiteral("fr"));
    ASSERT_TRUE(french.loaded());
    makeScreen();
    expectTexts(figures::Language::French);
    const Help& help = button("answerCardHelp")->help();
    EXPECT_EQ(help.title, QStringLiteral("Temps de réponse médian"));
    EXPECT_EQ(help.parts[2].label, QStringLiteral("Limites"));
    EXPECT_TRUE(help.footer.startsWith(QStringLiteral("Définition A4")));
    EXPECT_TRUE(button("answerCardHelp")->accessibleName().contains(QStringLiteral("veut dire")));
}

TEST_F(MetricHelpTest, IsReachedByTabAndLeftByEscape) {
    auto* wanted = button("horizontalCardHelp");
    button("depthCardHelp")->setFocus();
    for (int i = 0; i < 10 && QApplication::focusWidget() != wanted; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), wanted);
    QTest::keyClick(wanted, Qt::Key_Space);
    QPointer<QWidget> popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("95 % interval")));
    const auto texts = popup->findChildren<QLabel*>(QStringLiteral("helpText"));
    ASSERT_EQ(texts.size(), 3);
    for (const QLabel* text : texts)
        EXPECT_GE(text->height(), text->heightForWidth(text->width())) << text->text().toStdString();
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), wanted);
    EXPECT_TRUE(QTest::qWaitFor([&] { return popup.isNull(); })) << "it is gone, not hidden";
}

TEST_F(MetricHelpTest, WithoutAnAnswerItStillDefines) {
    m_screen->showEmpty({});
    const Help& help = button("activeCardHelp")->help();
    EXPECT_FALSE(help.empty());
    EXPECT_TRUE(help.parts[1].text.contains(QStringLiteral("= —")));
    EXPECT_FALSE(button("activeCardHelp")->isHidden());
}

TEST_F(MetricHelpTest, WhatIsNotInTheCatalogueHasNone) {
    EXPECT_TRUE(metricHelp("nonsense", m_snapshot->figures).empty());
    EXPECT_TRUE(button("waitingPanelHelp")->isHidden());
}

} // namespace
} // namespace weft::panels
