// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"
#include "models/rows_model.h"
#include "models/topics_rows.h"
#include "panels/help_button.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"
#include "panels/topic_detail.h"
#include "panels/topic_sheets.h"
#include "panels/topics_screen.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

using namespace std::chrono_literals;

const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();

app::TopicEntry entry(const std::string& label, topics::Phase phase, int posts) {
    app::TopicEntry made;
    auto& topic = made.view.topic;
    topic.label = label;
    topic.phase = phase;
    topic.people = posts - 2;
    topic.standsOutSince = kNow - 3h;
    topic.firstAuthor = "tessellate";
    topic.firstAt = kNow - 4h;
    topic.saidWith = {{"topology", 6}, {"lattice", 4}};
    topic.languages = {{"en", posts - 3}, {"fr", 3}};
    topics::TopicTerm term;
    term.surface = label;
    term.standing.term.kind = label.starts_with('#') ? text::TermKind::Tag : text::TermKind::Pair;
    term.standing.term.best = {
        .window = 4, .people = 9, .usual = 0.04, .dispersion = 0.3, .peak = 1, .z = 12};
    topic.terms.push_back(term);
    for (int i = 0; i < posts; ++i) {
        topic.posts.push_back("p" + std::to_string(i));
        topic.threads.push_back("t" + std::to_string(i));
        made.posts.push_back({.id = topic.posts.back(),
                              .author = "maia",
                              .text = "Printed the lattice version",
                              .createdAt = kNow - 1h,
                              .likes = 412,
                              .permalink = "https://www.threads.net/p"});
    }
    made.first = made.posts.front();
    made.view.brand = app::BrandPart{.posts = 1, .threads = 3, .largerWithout = 2};
    made.burst = 8.4;
    made.at = kNow;
    made.strongest = term.standing.term;
    made.strongestAt = kNow - 45min;
    made.course.lastDays.assign(14, 3.0);
    made.course.steps.assign(8, topics::Batch{.uses = 2, .posts = 40});
    made.course.steps[5].uses = 20;
    made.course.bursts = {{.first = 5, .end = 6, .weight = 9}};
    return made;
}

app::TopicsSnapshot someTopics() {
    app::TopicsSnapshot snapshot;
    snapshot.brandName = "Atelier Nord";
    snapshot.day.at = kNow;
    snapshot.day.posts = 312;
    snapshot.day.liveTerms = 1204;
    snapshot.day.learningSince = kNow - 700h;
    snapshot.steps.range = {kNow - 48h, kNow};
    snapshot.topics = {entry("generative design", topics::Phase::Rising, 40),
                       entry("#cadmemes", topics::Phase::Peak, 12)};
    return snapshot;
}

app::Shared<app::TopicsSnapshot> shared(app::TopicsSnapshot snapshot) {
    return std::make_shared<const app::TopicsSnapshot>(std::move(snapshot));
}

class TopicsScreenTest : public ::testing::Test {
protected:
    void show(app::TopicsSnapshot snapshot = someTopics()) {
        m_screen.resize(1192, 812);
        m_screen.setSnapshot(shared(std::move(snapshot)), {kNow, QTimeZone::utc()});
        m_screen.show();
        QApplication::processEvents();
    }

    template<typename Widget = QLabel>
    Widget* find(const char* name) {
        auto* found = m_screen.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString cell(int row, int column) {
        return find<Table>("topicsTable")->model()->index(row, column).data().toString();
    }

    void press(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    TopicsScreen m_screen;
};

TEST_F(TopicsScreenTest, ShowsTheFirstTopicAndWhatIsKnownOfIt) {
    show();
    EXPECT_EQ(cell(0, 0), QStringLiteral("generative design"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("rising"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("×8.4"));
    EXPECT_EQ(cell(0, 6), QStringLiteral("3 of 40"));
    EXPECT_EQ(cell(1, 7), QStringLiteral("EN FR"));
    EXPECT_EQ(find("topicPanelTitle")->text(), QStringLiteral("generative design"));
    EXPECT_TRUE(find("topicPanelCaption")->text().startsWith(QStringLiteral("rising · stands out since")));
    EXPECT_TRUE(find("topicLines")->text().contains(QStringLiteral("topology, lattice")));
    EXPECT_TRUE(find("topicLines")->text().contains(QStringLiteral("English 93")))
        << find("topicLines")->text().toStdString();
    EXPECT_TRUE(find("topicHint")->text().startsWith(QStringLiteral("You are in 3 of 40")));
    EXPECT_TRUE(find("topicSummary")->text().contains(QStringLiteral("usual <0.1")));
    EXPECT_EQ(find<Table>("topicPosts")->model()->rowCount(), 40);
    EXPECT_EQ(find<charts::CurvesWidget>("curves")->chosen(), models::topicKey("generative design"));
}

TEST_F(TopicsScreenTest, AFewPostsAreCountedNotShared) {
    show();
    m_screen.choose(models::topicKey("#cadmemes"));
    EXPECT_TRUE(find("topicLines")->text().contains(QStringLiteral("English 9, French 3")));
    EXPECT_EQ(find<charts::CurvesWidget>("curves")->chosen(), models::topicKey("#cadmemes"));
}

TEST_F(TopicsScreenTest, AskingForThreadsNamesTheTermsAndTheDays) {
    show();
    QSignalSpy asked(&m_screen, &TopicsScreen::postsRequested);
    press("topicOpen");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(),
              QStringLiteral("(\"generative design\") since:2026-09-29 until:2026-10-01"));
    QTest::keyClick(find<Table>("topicsTable"), Qt::Key_Down);
    press("topicOpen");
    EXPECT_TRUE(asked[1][0].toString().startsWith(QStringLiteral("(\"cadmemes\" OR tag:\"cadmemes\")")));
}

TEST_F(TopicsScreenTest, MutedTopicsCanBeSeenAndUnmuted) {
    auto snapshot = someTopics();
    snapshot.topics[1].muted = true;
    snapshot.topics[1].view.markedBy = "CADmemes";
    snapshot.day.mutedTerms = {"CADmemes", "spam"};
    show(std::move(snapshot));
    EXPECT_EQ(find<Table>("topicsTable")->model()->rowCount(), 1);
    press("topicsMuted");
    ASSERT_EQ(find<Table>("topicsTable")->model()->rowCount(), 3);
    EXPECT_EQ(cell(2, 0), QStringLiteral("spam"));
    m_screen.choose(models::topicKey("#cadmemes"));
    std::string unmarked;
    bool none = false;
    QObject::connect(&m_screen, &TopicsScreen::markRequested, [&](const std::string& term, auto mark) {
        unmarked = term;
        none = !mark;
    });
    press("topicMute");
    EXPECT_EQ(unmarked, "CADmemes");
    EXPECT_TRUE(none);
}

TEST_F(TopicsScreenTest, AnyTermCanBeLookedUpAndWatched) {
    show();
    QSignalSpy asked(&m_screen, &TopicsScreen::termRequested);
    auto* field = find<QLineEdit>("topicTerm");
    QTest::keyClicks(field, QStringLiteral("late delivery"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    app::TermCourse course;
    course.term = "another";
    m_screen.setTerm(std::make_shared<const app::TermCourse>(course));
    EXPECT_EQ(asked.count(), 1);
    course.term = "late delivery";
    course.uses = 14;
    course.steps.range = {kNow - 48h, kNow};
    course.counts.assign(8, topics::Batch{.uses = 1, .posts = 40});
    course.bursts = {{.first = 2, .end = 4, .weight = 3}};
    m_screen.setTerm(std::make_shared<const app::TermCourse>(course));
    EXPECT_TRUE(find("topicSummary")->text().startsWith(QStringLiteral("Used 14")));
    EXPECT_EQ(find<charts::CurvesWidget>("curves")->chosen(), models::termKey("late delivery"));
    std::optional<store::TopicMarkKind> mark;
    QObject::connect(&m_screen, &TopicsScreen::markRequested,
                     [&](const std::string&, auto kind) { mark = kind; });
    press("topicWatch");
    EXPECT_EQ(mark, store::TopicMarkKind::Watched);
    // A refresh keeps the term, and asks for its course again.
    m_screen.setSnapshot(shared(someTopics()), {kNow, QTimeZone::utc()});
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(TopicsScreenTest, SaysWhyThereIsNoTopic) {
    auto snapshot = someTopics();
    snapshot.topics.clear();
    EXPECT_EQ(emptyPeriod(snapshot, {kNow}).title, QStringLiteral("Nothing stood out in this period"));
    EXPECT_TRUE(emptyPeriod(snapshot, {kNow}).action.isEmpty());
    snapshot.day.heldBack = {{"a", topics::HoldReason::FewThreads, {}},
                             {"b", topics::HoldReason::FewThreads, {}},
                             {"c", topics::HoldReason::OnePerson, {}}};
    EXPECT_TRUE(emptyPeriod(snapshot, {kNow}).hint.contains(QStringLiteral("2 held back: fewer than three")));
    EXPECT_TRUE(emptyPeriod(snapshot, {kNow}).hint.contains(QStringLiteral("1 held back: one person")));
    show(snapshot);
    EXPECT_EQ(find("topicPanelTitle")->text(), QStringLiteral("Topic"));
    EXPECT_EQ(noTopics(snapshot.day, {kNow}).title, QStringLiteral("Nothing stands out"));
    snapshot.day.learningSince = kNow - 5h;
    EXPECT_EQ(emptyPeriod(snapshot, {kNow}).title, QStringLiteral("Still learning what is usual"));
    snapshot.day.posts = 0;
    snapshot.day.learningSince = {};
    EXPECT_EQ(emptyPeriod(snapshot, {kNow}).title, QStringLiteral("No posts in this period"));
    EXPECT_EQ(noTopics(snapshot.day, {kNow}).title, QStringLiteral("No posts in these 24 hours"));
}

TEST_F(TopicsScreenTest, AnEmptyPeriodLeadsToTheLastTopicBeforeIt) {
    auto snapshot = someTopics();
    snapshot.topics.clear();
    snapshot.before = app::EarlierTopic{"solver", kNow - 48h * 30};
    show(std::move(snapshot));
    QSignalSpy asked(&m_screen, &TopicsScreen::earlierRequested);
    auto* table = m_screen.findChild<QWidget*>(QStringLiteral("topicsPanel"));
    QStringList texts;
    for (const auto* label : table->findChildren<QLabel*>())
        texts += label->text();
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("“solver”, 1 Aug 2026")) ||
                texts.join(u'|').contains(QStringLiteral("“solver”, Aug 1, 2026")))
        << texts.join(u'|').toStdString();
    for (auto* button : table->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Show those days")) button->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(TopicsScreenTest, WhatIsOverIsDatedAndChosenByItself) {
    auto snapshot = someTopics();
    snapshot.topics.push_back(entry("generative design", topics::Phase::Peak, 9));
    auto& over = snapshot.topics.back();
    over.overSince = over.at = kNow - 240h;
    over.strongestAt = kNow - 243h;
    snapshot.more = 7;
    show(std::move(snapshot));
    ASSERT_EQ(find<Table>("topicsTable")->model()->rowCount(), 3);
    EXPECT_EQ(cell(2, 1), QStringLiteral("over"));
    const QString caption = find("topicsPanelCaption")->text();
    EXPECT_TRUE(caption.contains(QStringLiteral("3 topics; 7 weaker terms"))) << caption.toStdString();
    m_screen.choose(models::topicKey(m_screen.snapshot()->topics[2]));
    EXPECT_TRUE(find("topicPanelCaption")->text().startsWith(QStringLiteral("over since")));
    EXPECT_EQ(find<Table>("topicPosts")->model()->rowCount(), 9);
    QSignalSpy asked(&m_screen, &TopicsScreen::postsRequested);
    press("topicOpen");
    EXPECT_TRUE(asked[0][0].toString().endsWith(QStringLiteral("since:2026-09-19 until:2026-09-21")));
}

TEST_F(TopicsScreenTest, TheRuleCarriesTheNumbersOfTheDay) {
    auto snapshot = someTopics();
    snapshot.day.queryChanges = {{.at = kNow - 2h, .term = "lattice"}};
    show(std::move(snapshot));
    const QString help = find<HelpButton>("topicsPanelHelp")->help().plainText();
    for (const char* part : {"1,204", "312", "a surprise of 4", "alert from 6", "lattice", "z = (K"})
        EXPECT_TRUE(help.contains(QLatin1String(part))) << part << "\n" << help.toStdString();
}

TEST_F(TopicsScreenTest, NotesStandOnTheirDaysAndLeaveWithTheChart) {
    auto snapshot = someTopics();
    snapshot.notes = {{.id = 1, .day = "2026-09-29", .text = "Launch"}};
    const auto chart = topicCurves(snapshot, {}, nullptr, {kNow, QTimeZone::utc()});
    ASSERT_EQ(chart.days.size(), 3U) << "from noon of the 28th to noon of the 30th";
    EXPECT_EQ(chart.days[0].date, QDate(2026, 9, 28));
    EXPECT_EQ(chart.days[1].from, 2);
    EXPECT_EQ(chart.days[1].to, 6);
    EXPECT_EQ(chart.days[2].to, 8);
    ASSERT_EQ(chart.notes.size(), 1U);
    EXPECT_EQ(chart.notes[0].interval, 1U);
    const auto sheets = topicSheets(snapshot, {kNow, QTimeZone::utc()});
    ASSERT_EQ(sheets[0].words.notes.size(), 1);
    EXPECT_TRUE(sheets[0].words.notes[0].endsWith(QStringLiteral(": Launch")));
    EXPECT_TRUE(sheets[1].words.notes.isEmpty()) << "a table has no days";
}

TEST_F(TopicsScreenTest, DaysOfAClockChangeKeepTheirMidnights) {
    auto snapshot = someTopics();
    const auto since = base::parseInstant("2026-10-23T22:00:00Z").value();
    snapshot.steps.range = {since, since + 73h};
    const auto chart = topicCurves(snapshot, {}, nullptr, {kNow, QTimeZone("Europe/Paris")});
    ASSERT_EQ(chart.days.size(), 3U);
    EXPECT_EQ(chart.days[1].date, QDate(2026, 10, 25));
    EXPECT_DOUBLE_EQ(chart.days[1].to - chart.days[1].from, 25.0 / 6);
    EXPECT_DOUBLE_EQ(chart.days[2].to - chart.days[2].from, 4);
}

TEST_F(TopicsScreenTest, FitsInFrenchAtTheSmallestSize) {
    const Texts french(QStringLiteral("fr"));
    ASSERT_TRUE(french.loaded());
    TopicsScreen screen;
    screen.resize(852, 612);
    screen.setSnapshot(shared(someTopics()), {kNow, QTimeZone::utc()});
    screen.show();
    QApplication::processEvents();
    const auto* table = screen.findChild<Table*>(QStringLiteral("topicsTable"));
    EXPECT_TRUE(table->isColumnHidden(7));
    EXPECT_LE(table->columnViewportPosition(6) + table->columnWidth(6), table->viewport()->width());
    for (const auto* button : screen.findChildren<QPushButton*>()) {
        if (!button->isVisible()) continue;
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->objectName().toStdString();
    }
}

} // namespace
} // namespace weft::panels
