// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/voice_screen.h"

#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "charts/step_curve_widget.h"
#include "models/rows_model.h"
#include "models/voice_rows.h"
#include "panels/answer_days.h"
#include "panels/behind_panel.h"
#include "panels/behind_table.h"
#include "panels/button.h"
#include "panels/figure_card.h"
#include "panels/help_button.h"
#include "panels/sample_voice.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"
#include "panels/tone_view.h"
#include "theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <gmock/gmock.h>

namespace weft::panels {
namespace {

using ::testing::ElementsAre;

class VoiceScreenTest : public ::testing::Test {
protected:
    void show(app::VoiceSnapshot snapshot, const QSize& size = {1192, 1500}) {
        m_screen = std::make_unique<VoiceScreen>();
        m_screen->resize(size);
        m_screen->setSnapshot(shareVoice(std::move(snapshot)), QTimeZone::utc(), QStringLiteral("UTC"));
        m_screen->show();
        QApplication::processEvents();
        QObject::connect(m_screen.get(), &VoiceScreen::postsRequested, m_screen.get(),
                         [this](const ShownNumber& shown, const std::vector<std::string>& ids) {
                             m_title = shown.title;
                             m_ids = ids;
                         });
        QObject::connect(m_screen.get(), &VoiceScreen::phraseMuted, m_screen.get(),
                         [this](const std::string& id, bool muted) { m_muted.emplace_back(id, muted); });
        QObject::connect(
            m_screen.get(), &VoiceScreen::toneSaid, m_screen.get(),
            [this](const std::string& id, std::optional<tone::Tone> tone) { m_said.emplace_back(id, tone); });
    }

    [[nodiscard]] QString label(const char* name) const {
        const auto* found = m_screen->findChild<QLabel*>(QLatin1String(name));
        return found != nullptr ? found->text() : QStringLiteral("(missing)");
    }

    [[nodiscard]] Table* table(const char* name) const {
        return m_screen->findChild<Table*>(QLatin1String(name));
    }

    [[nodiscard]] QString cell(const char* name, int row, int column) const {
        return table(name)->model()->index(row, column).data().toString();
    }

    void click(const char* name, int row, int column) {
        Table* clicked = table(name);
        const QRect where = clicked->visualRect(clicked->model()->index(row, column));
        QTest::mouseClick(clicked->viewport(), Qt::LeftButton, {}, where.center());
    }

    std::unique_ptr<VoiceScreen> m_screen;
    QString m_title;
    std::vector<std::string> m_ids;
    std::vector<std::pair<std::string, bool>> m_muted;
    std::vector<std::pair<std::string, std::optional<tone::Tone>>> m_said;
};

TEST_F(VoiceScreenTest, SaysTheNumbersWithWhatTheyAreOf) {
    show(sampleVoice());
    EXPECT_EQ(label("answeredCardFigure"), QStringLiteral("60%")) << "24 of 40 within a day";
    EXPECT_EQ(label("answeredCardNote"), QStringLiteral("in 24 h; median 20 h"));
    EXPECT_EQ(label("hollowCardFigure"), QStringLiteral("10%"));
    EXPECT_TRUE(label("hollowCardNote").startsWith(QStringLiteral("4 of 40 posts, 4–23")))
        << label("hollowCardNote").toStdString();
    EXPECT_EQ(label("questionsCardFigure"), QStringLiteral("4 of 5")) << "few are counted, not rated";
    EXPECT_EQ(label("toneCardFigure"), QStringLiteral("68%"));
    EXPECT_EQ(label("toneCardNote"), QStringLiteral("20% positive, 12% negative"));
    EXPECT_EQ(cell("answersTable", 3, 1), QStringLiteral("not reached")) << "ten still wait";
    EXPECT_EQ(cell("visitsTable", 4, 1), QStringLiteral("1 of 2"));
    int helped = 0;
    for (const HelpButton* help : m_screen->findChildren<HelpButton*>())
        helped += help->isVisible() && !help->help().empty() ? 1 : 0;
    EXPECT_EQ(helped, 5 + 11) << "every card and every panel";
}

TEST_F(VoiceScreenTest, ANumberOpensItsPosts) {
    show(sampleVoice());
    click("answersTable", 6, 1);
    EXPECT_EQ(m_title, QStringLiteral("Not answered yet"));
    EXPECT_EQ(m_ids.size(), 10U);
    EXPECT_EQ(m_ids.front(), "a30");
    click("phrasesTable", 0, 0);
    EXPECT_THAT(m_ids, ElementsAre("s0", "s10", "s20", "s30"));
    Table* visits = table("visitsTable");
    visits->setFocus();
    visits->setCurrentIndex(visits->model()->index(2, 0));
    QTest::keyClick(visits, Qt::Key_Return);
    EXPECT_THAT(m_ids, ElementsAre("v1")) << "joined uninvited";
    auto* grid = m_screen->findChild<charts::HourGrid*>(QStringLiteral("replyHours"));
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf(10).center().toPoint());
    EXPECT_THAT(m_ids, ElementsAre("s3"));
    EXPECT_EQ(m_title, QStringLiteral("Monday 10 h"));
}

TEST_F(VoiceScreenTest, DaysSayHowTheirPostsWereAnsweredAndOpenThem) {
    show(sampleVoice());
    auto* bars = m_screen->findChild<charts::StackedBarsWidget*>(QStringLiteral("answerDays"));
    auto* share = m_screen->findChild<charts::TimePointsWidget*>(QStringLiteral("answeredShare"));
    ASSERT_NE(bars, nullptr);
    ASSERT_NE(share, nullptr);
    ASSERT_EQ(bars->chart()->series.size(), 3U);
    EXPECT_EQ(bars->chart()->series[0].values[0], 2);
    EXPECT_EQ(bars->chart()->series[2].values[0], 1);
    EXPECT_EQ(bars->chart()->series[0].values[12], 0) << "a day on which nobody wrote";
    ASSERT_EQ(bars->chart()->notes.size(), 1U);
    EXPECT_EQ(bars->chart()->notes[0].interval, 2U);
    share->setFocus();
    share->setCurrentPoint(2);
    EXPECT_EQ(share->spokenValue().toStdString(),
              QStringLiteral("3 Sep 2026: 2 of 4 answered within 24 h; 1 later; "
                             "share 20–80%; ⚑ launch")
                  .toStdString());
    QTest::keyClick(share, Qt::Key_Return);
    EXPECT_THAT(m_ids, ElementsAre("a8", "a9", "a10", "a11"));
    EXPECT_EQ(m_title, QStringLiteral("3 Sep 2026: 2 of 4 answered within 24 h"));
    m_ids.clear();
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rectOf(0).center().toPoint());
    EXPECT_THAT(m_ids, ElementsAre("a0", "a1", "a2", "a3"));
    m_ids.clear();
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rectOf(12).center().toPoint());
    EXPECT_TRUE(m_ids.empty()) << "nothing to open";
}

TEST_F(VoiceScreenTest, APostThatIsNotADayOldLeavesItsDayOpen) {
    auto snapshot = sampleVoice();
    snapshot.answersOverTime.intervals[9].fresh = 1;
    const auto chart = answeredShare(snapshot);
    EXPECT_FALSE(chart.steps[8].open);
    EXPECT_TRUE(chart.steps[9].open);
    EXPECT_TRUE(chart.steps[9].words.contains(QStringLiteral("1 not a day old yet")));
    EXPECT_TRUE(chart.steps.back().open) << "today";
    EXPECT_TRUE(chart.steps[0].thin) << "four posts say little";
    const auto sheets = answerDaySheets(snapshot, QTimeZone::utc());
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].name, "answers-over-time");
    EXPECT_EQ(sheets[0].table.columns,
              (std::vector<std::string>{"date", "answered_within_24_h", "answered_later", "not_answered"}));
    EXPECT_EQ(sheets[1].table.rows.size(), 29U) << "today is not over";
    EXPECT_EQ(sheets[1].words.notes.size(), 1);
    EXPECT_TRUE(sheets[1].words.notes[0].contains(QStringLiteral("launch")));
}

TEST_F(VoiceScreenTest, PhrasesAreMutedByClickAndByKey) {
    auto snapshot = sampleVoice();
    const auto& match = snapshot.voice.voice.speech.all.hollow.hits.front().matches.front();
    const std::string id = match.phraseId;
    const voice::Phrase other = voice::hollowPhrases().phrases.back();
    snapshot.voice.list.muted = {other};
    show(std::move(snapshot));
    EXPECT_EQ(cell("phrasesTable", 0, 0), QStringLiteral("here for you"));
    EXPECT_EQ(cell("phrasesTable", 1, 1), QStringLiteral("—")) << "muted ones are not counted";
    click("phrasesTable", 0, models::kMuteColumn);
    Table* phrases = table("phrasesTable");
    phrases->setFocus();
    phrases->setCurrentIndex(phrases->model()->index(1, 0));
    QTest::keyClick(phrases, Qt::Key_M);
    EXPECT_THAT(m_muted, ElementsAre(std::pair(id, true), std::pair(other.id, false)));
    EXPECT_TRUE(m_ids.empty()) << "muting opens nothing";
}

TEST_F(VoiceScreenTest, TonesAreCorrectedByClickAndByKey) {
    auto snapshot = sampleVoice();
    snapshot.toned[tone::indexOf(tone::Tone::Positive)][0].toned.said = tone::Tone::Positive;
    show(std::move(snapshot));
    EXPECT_TRUE(cell("toneTable", 0, 0).contains(QStringLiteral("hate")));
    const auto shown = table("toneTable")->model()->index(0, 0).data(models::CellRole).value<models::Cell>();
    ASSERT_EQ(shown.highlights.size(), 1);
    EXPECT_EQ(shown.text.mid(shown.highlights[0].start, shown.highlights[0].length), QStringLiteral("hate"));
    EXPECT_TRUE(shown.detail.startsWith(QStringLiteral("decided by hate -2.7")));
    click("toneTable", 0, 3);
    m_screen->findChild<ToneView*>()->choose(tone::Tone::Positive);
    EXPECT_EQ(cell("toneTable", 0, 3), QStringLiteral("✓ positive"));
    click("toneTable", 0, 3);
    Table* posts = table("toneTable");
    posts->setFocus();
    QTest::keyClick(posts, Qt::Key_0);
    using Said = std::pair<std::string, std::optional<tone::Tone>>;
    EXPECT_THAT(m_said, ElementsAre(Said("n1", tone::Tone::Positive), Said("p1", std::nullopt),
                                    Said("p1", tone::Tone::None)));
}

TEST_F(VoiceScreenTest, TwinsStandSideBySideWithHowAlikeTheyAre) {
    show(sampleVoice());
    Button* alike = nullptr;
    for (Button* button : m_screen->findChildren<Button*>())
        if (button->text() == QStringLiteral("0.81")) alike = button;
    ASSERT_NE(alike, nullptr);
    alike->click();
    EXPECT_THAT(m_ids, ElementsAre("t1", "t2"));
}

TEST_F(VoiceScreenTest, FewPostsHaveNoBareRatesAndNothingHasAReason) {
    show(quietVoice());
    EXPECT_EQ(label("answeredCardFigure"), QStringLiteral("0 of 5"));
    EXPECT_EQ(label("hollowCardFigure"), QStringLiteral("—"));
    EXPECT_EQ(label("hollowCardNote"), QStringLiteral("no such posts in this period"));
    EXPECT_EQ(label("toneCardNote"), QStringLiteral("0 of 100 posts needed"));
    EXPECT_EQ(cell("answersTable", 4, 1), QStringLiteral("—"));
    for (const char* name :
         {"phrasesPanel", "twinsPanel", "questionsPanel", "visitsPanel", "openingsPanel", "tonePanel"})
        EXPECT_EQ(m_screen->findChild<Panel*>(QLatin1String(name))->state(), Panel::State::Empty) << name;
    EXPECT_EQ(m_screen->findChild<Panel*>(QStringLiteral("curvePanel"))->state(), Panel::State::Ready);
}

TEST_F(VoiceScreenTest, DeltasNeedThirtyPostsOnBothSides) {
    auto snapshot = sampleVoice();
    app::TalkComparison comparison;
    comparison.before = snapshot.talk;
    comparison.before.answers.all =
        metrics::waitingTimes(std::vector<metrics::Observation>(31, {3600, true}));
    snapshot.comparison = comparison;
    show(snapshot);
    EXPECT_EQ(label("answeredCardDelta"), QStringLiteral("▼ 40 pt"));
    comparison.part = quietVoice().talk;
    snapshot.comparison = comparison;
    show(snapshot);
    EXPECT_TRUE(label("answeredCardDelta").isEmpty()) << "the part that is compared has five";
}

TEST_F(VoiceScreenTest, APointOfTheCurveOpensThePostsOfEachLine) {
    auto snapshot = sampleVoice();
    for (int post = 0; post < 7; ++post)
        snapshot.talk.addressed.push_back({"addressed" + std::to_string(post), 0, post < 3, false});
    show(snapshot);
    const auto all = std::ssize(snapshot.talk.addressed);
    const auto questions = std::ranges::count_if(snapshot.talk.addressed, &app::AddressedPost::question);
    auto* curve = m_screen->findChildren<charts::StepCurveWidget*>().front();
    for (const auto& [choice, count] :
         {std::pair{0, all}, std::pair{1, static_cast<std::ptrdiff_t>(questions)}}) {
        curve->setFocus();
        curve->setCurrentPoint(1);
        QTest::keyClick(curve, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        ASSERT_EQ(menu->actions().size(), 2);
        menu->actions().at(choice)->trigger();
        menu->close();
        EXPECT_EQ(std::ssize(m_ids), count) << choice;
        EXPECT_TRUE(m_title.endsWith(QStringLiteral(" · %1").arg(count))) << m_title.toStdString();
    }
}

TEST_F(VoiceScreenTest, CardsOpenThePostsThatTheyCount) {
    const auto snapshot = sampleVoice();
    show(snapshot);
    const auto click = [this](const char* name) {
        m_ids.clear();
        auto* card = m_screen->findChild<FigureCard*>(QLatin1String(name));
        EXPECT_EQ(card->opens(), FigureCard::Opens::Posts) << name;
        card->click();
    };
    click("answeredCard");
    EXPECT_EQ(std::ssize(m_ids), snapshot.talk.answers.all.count);
    EXPECT_EQ(m_title, QStringLiteral("Answered"));
    click("hollowCard");
    EXPECT_EQ(m_ids.size(), snapshot.voice.voice.speech.all.hollow.hits.size());
    click("questionsCard");
    EXPECT_EQ(m_ids.size(), snapshot.voice.voice.speech.rootQuestions.asked.size());
    auto quiet = snapshot;
    quiet.tone.posts.clear();
    show(quiet);
    const auto* tone = m_screen->findChild<FigureCard*>(QStringLiteral("toneCard"));
    EXPECT_EQ(tone->opens(), FigureCard::Opens::Help) << "nothing is counted";
}

TEST_F(VoiceScreenTest, ThePostsBehindANumberLeaveWithEsc) {
    show(sampleVoice());
    Table* answers = table("answersTable");
    answers->setFocus();
    BehindPanel* behind = m_screen->behind();
    EXPECT_FALSE(behind->isVisible());
    behind->showLoading({QStringLiteral("Not answered yet")});
    behind->setCounts(500, 1204);
    EXPECT_EQ(label("behindPanelCaption"), QStringLiteral("the newest 500 of 1,204"));
    behind->setPosts({sampleVoice().twins[0].later}, kVoiceNow, QTimeZone::utc());
    EXPECT_TRUE(behind->isVisible());
    EXPECT_TRUE(cell("behindTable", 0, 0).startsWith(QStringLiteral("Thank you")));
    QString link;
    QObject::connect(m_screen.get(), &VoiceScreen::linkChosen, [&](const QString& chosen) { link = chosen; });
    QTest::keyClick(table("behindTable"), Qt::Key_Return);
    EXPECT_EQ(link, QStringLiteral("https://www.threads.net/t/t2"));
    QTest::keyClick(table("behindTable"), Qt::Key_Escape);
    EXPECT_FALSE(behind->isVisible());
    EXPECT_TRUE(answers->hasFocus());
}

struct Variant {
    const char* language;
    bool dark;
    QSize size;
};

class VoiceLayout : public VoiceScreenTest, public ::testing::WithParamInterface<Variant> {};

TEST_P(VoiceLayout, TitlesAndNumbersHaveRoom) {
    const auto [language, dark, size] = GetParam();
    const Texts texts(QString::fromLatin1(language));
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                 dark ? theme::Mode::Dark : theme::Mode::Light);
    show(sampleVoice(), size);
    for (const Text* text : m_screen->findChildren<Text*>()) {
        const bool needed = text->objectName().endsWith(QStringLiteral("Title")) ||
                            text->objectName().endsWith(QStringLiteral("Figure"));
        if (!text->isVisible() || !needed || text->wordWrap()) continue;
        EXPECT_LE(QFontMetrics(text->font()).horizontalAdvance(text->text()), text->width())
            << text->text().toStdString();
    }
    for (const char* name : {"answersTable", "visitsTable"})
        for (int row = 0; row < table(name)->model()->rowCount(); ++row)
            EXPECT_LE(QFontMetrics(theme::font(theme::TextStyle::Body)).horizontalAdvance(cell(name, row, 0)),
                      table(name)->columnWidth(0))
                << cell(name, row, 0).toStdString();
    if (qEnvironmentVariableIsSet("WEFT_PICTURES"))
        m_screen->grab().save(QStringLiteral("%1/voice-%2-%3.png")
                                  .arg(qEnvironmentVariable("WEFT_PICTURES"), QString::fromLatin1(language))
                                  .arg(size.width()));
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme::Mode::Light);
}

INSTANTIATE_TEST_SUITE_P(Sizes, VoiceLayout,
                         ::testing::Values(Variant{"en", false, {852, 612}}, Variant{"fr", false, {852, 612}},
                                           Variant{"en", true, {1192, 812}},
                                           Variant{"fr", false, {1192, 812}},
                                           Variant{"fr", true, {2312, 1352}}));

} // namespace
} // namespace weft::panels
