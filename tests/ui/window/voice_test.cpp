// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "charts/time_points_widget.h"
#include "panels/behind_panel.h"
#include "panels/table.h"
#include "panels/voice_screen.h"

#include <QAction>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace weft::window {
namespace {

/// On each of twenty days the brand writes, a person answers, and the brand answers every second of them.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    const auto line = [&](const std::string& id, const char* author, const std::string& text,
                          const std::string& time, const std::string& parent, const std::string& root) {
        file << R"({"id":")" << id << R"(","author":")" << author << R"(","text":")" << text
             << R"(","timestamp":"2026-09-)" << time << R"(:00Z","lang":"en","parent_id":)"
             << (parent.empty() ? "null" : '"' + parent + '"') << R"(,"root_id":)"
             << (root.empty() ? "null" : '"' + root + '"') << "}\n";
    };
    for (int day = 10; day < 30; ++day) {
        const std::string number = std::to_string(day);
        const std::string root = "r" + number;
        line(root, "acme", day % 4 == 0 ? "We are here for you" : "Lid number " + number, number + "T09:00",
             "", "");
        line("a" + number, "maia", "I love the lid, how does it close?", number + "T10:00", root, root);
        if (day % 2 == 0)
            line("b" + number, "acme", "With a quarter of a turn to the left", number + "T12:00",
                 "a" + number, root);
    }
}

class VoiceWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 50)); }

    void open() {
        showWindow();
        m_window->choose(Screen::Voice);
        ASSERT_TRUE(until([this] { return screen()->snapshot() != nullptr; }));
    }

    template<typename Condition>
    bool until(Condition condition) {
        return QTest::qWaitFor(condition, 10'000);
    }

    [[nodiscard]] panels::VoiceScreen* screen() const { return m_window->findChild<panels::VoiceScreen*>(); }

    [[nodiscard]] QString label(const char* name) const {
        return m_window->findChild<QLabel*>(QLatin1String(name))->text();
    }

    void click(const char* name, int row, int column) {
        auto* table = m_window->findChild<panels::Table*>(QLatin1String(name));
        const QRect where = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, where.center());
    }
};

TEST_F(VoiceWindowTest, ShowsHowTheBrandSpeaks) {
    open();
    EXPECT_EQ(label("hollowCardFigure"), QStringLiteral("17%")) << "5 of 30";
    EXPECT_EQ(label("cannedCardFigure"), QStringLiteral("10 of 10"));
    EXPECT_EQ(label("answeredCardFigure"), QStringLiteral("31–73%")) << "half of twenty, which are few";
}

TEST_F(VoiceWindowTest, ANumberShowsItsPostsBesideIt) {
    open();
    click("answersTable", 6, 1);
    auto* behind = screen()->behind()->findChild<panels::Table*>(QStringLiteral("behindTable"));
    ASSERT_TRUE(until([&] { return behind->isVisible() && behind->model()->rowCount() > 0; }));
    EXPECT_EQ(behind->model()->rowCount(), 10) << "waiting now";
    EXPECT_EQ(behind->model()->index(0, 0).data(models::IdRole).toString(), QStringLiteral("a29"))
        << "the newest first";
    QTest::keyClick(behind, Qt::Key_Escape);
    EXPECT_FALSE(screen()->behind()->isVisible());
}

TEST_F(VoiceWindowTest, MutingAPhraseChangesItsNumbers) {
    open();
    click("phrasesTable", 0, 3);
    ASSERT_TRUE(until([this] { return !screen()->snapshot()->voice.list.muted.empty(); }));
    EXPECT_EQ(label("hollowCardFigure"), QStringLiteral("0%"));
    click("phrasesTable", 0, 3);
    ASSERT_TRUE(until([this] { return screen()->snapshot()->voice.list.muted.empty(); }));
    EXPECT_EQ(label("hollowCardFigure"), QStringLiteral("17%"));
}

TEST_F(VoiceWindowTest, ACorrectedToneIsKept) {
    open();
    const auto positives = [this] {
        return screen()->snapshot()->toned[tone::indexOf(tone::Tone::Positive)].size();
    };
    ASSERT_EQ(positives(), 20U);
    Q_EMIT screen()->toneSaid("a11", tone::Tone::Negative);
    ASSERT_TRUE(until([&] { return positives() == 19; }));
    m_window.reset();
    open();
    EXPECT_EQ(positives(), 19U);
    Q_EMIT screen()->toneSaid("nobody", tone::Tone::Negative);
    auto* notice = m_window->findChild<QWidget*>(QStringLiteral("noticeBar"));
    EXPECT_TRUE(until([&] { return notice->isVisible(); })) << "what cannot be written is told";
}

TEST_F(VoiceWindowTest, AnotherPeriodIsAskedForWhileTheScreenIsOpen) {
    open();
    m_window->findChild<QAction*>(QStringLiteral("actionPrevious"))->trigger();
    ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    EXPECT_EQ(screen()->snapshot(), nullptr) << "nothing is held of August";
    EXPECT_TRUE(m_window->findChild<QWidget*>(QStringLiteral("voiceEmpty"))->isVisible());
}

TEST_F(VoiceWindowTest, DaysAreBrushedAndZoomedAsOnAnyChart) {
    open();
    for (const char* name : {"answerDays", "answeredShare"}) {
        auto* chart = m_window->findChild<charts::TimePointsWidget*>(QLatin1String(name));
        ASSERT_NE(chart, nullptr) << name;
        ASSERT_EQ(chart->points(), 29) << "28 days and today";
        const auto period = m_window->hosts().filter.state().range;
        QTest::mousePress(chart, Qt::LeftButton, {}, chart->rectOf(10).center().toPoint());
        QTest::mouseMove(chart, chart->rectOf(13).center().toPoint());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->rectOf(13).center().toPoint());
        ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
        const auto& range = m_window->hosts().filter.state().range;
        EXPECT_EQ(range, (base::TimeRange{base::parseInstant("2026-09-12").value(),
                                          base::parseInstant("2026-09-16").value()}))
            << name;
        EXPECT_EQ(chart->points(), 4) << name;
        m_window->hosts().filter.undo();
        ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
        EXPECT_EQ(m_window->hosts().filter.state().range, period);
    }
    const auto sheets = m_window->screens().sheets();
    for (const char* name : {"answers-over-time", "answered-share"})
        EXPECT_NE(std::ranges::find(sheets, name, &charts::ChartSheet::name), sheets.end()) << name;
}

} // namespace
} // namespace weft::window
