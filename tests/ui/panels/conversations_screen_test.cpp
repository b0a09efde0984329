// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/times.h"
#include "panels/conversations_screen.h"

#include "panels/conversation_list.h"
#include "panels/conversation_sheets.h"
#include "panels/fact_list.h"
#include "panels/sample_sources.h"
#include "panels/thread_layout.h"
#include "panels/thread_picture.h"
#include "panels/thread_view.h"
#include "panels/turn_bar.h"
#include "theme/motion.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

app::Turn turn(const std::string& id, int place, int parent, int level, std::chrono::minutes after) {
    app::Turn turn;
    turn.id = id;
    turn.author = "maia";
    turn.text = "How does the fillet work?";
    turn.parent = parent;
    turn.end = place + 1;
    turn.level = turn.depth = level;
    turn.createdAt = kSampleNow - std::chrono::hours{48} + after;
    turn.kind = model::ConversationKind::Vertical;
    return turn;
}

/// A root with this many answers, each an hour after the one before; the second one is an open question.
std::shared_ptr<app::ThreadSnapshot> thread(const std::string& root, int answers) {
    auto thread = std::make_shared<app::ThreadSnapshot>();
    thread->question.postId = root;
    thread->asOf = kSampleNow;
    thread->turns.push_back(turn(root, 0, -1, 0, {}));
    for (int i = 1; i <= answers; ++i)
        thread->turns.push_back(turn(root + std::to_string(i), i, 0, 1, std::chrono::hours{i}));
    thread->turns.front().end = answers + 1;
    if (answers > 1) thread->turns[2].waiting = thread->turns[2].question = true;
    thread->numbers.emplace();
    thread->numbers->shape.maxDepth = 1;
    thread->numbers->coverage.replies = answers;
    return thread;
}

app::Shared<app::ConversationsSnapshot> list(app::ConversationList kind = app::ConversationList::Deepest) {
    auto list = std::make_shared<app::ConversationsSnapshot>();
    list->question.list = kind;
    for (const auto* id : {"r", "s", "t"}) {
        auto& row = list->rows.emplace_back();
        row.id = id;
        row.text = id;
    }
    list->rows[1].waiting = list->rows[1].waitingQuestions = 1;
    list->rows[1].firstWaiting.emplace();
    list->rows[1].firstWaiting->id = "s2";
    list->totals = {3, 1, 3, 0};
    list->waitingPosts = 4;
    return list;
}

class ConversationsScreenTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_screen.resize(1200, 800);
        m_screen.show();
        m_screen.list()->setSnapshot(list(), {});
    }

    template<typename T>
    T* child(const char* name) const {
        return m_screen.findChild<T*>(QLatin1String(name));
    }

    QString currentTurn() const {
        return child<ThreadView>("threadView")->currentIndex().data(Qt::UserRole + 2).toString();
    }

    ConversationsScreen m_screen;
};

TEST_F(ConversationsScreenTest, GoesThroughConversationsAndKeepsItsPlaceInAListThatGrows) {
    QSignalSpy chosen(m_screen.list(), &ConversationList::chosen);
    m_screen.nextConversation();
    m_screen.nextConversation();
    m_screen.nextConversation();
    ASSERT_EQ(chosen.size(), 2) << "behind the last one there is none";
    EXPECT_EQ(m_screen.list()->current()->id, "t");
    m_screen.previousConversation();
    EXPECT_EQ(m_screen.list()->current()->id, "s");
    m_screen.list()->setSnapshot(list(), {});
    EXPECT_EQ(m_screen.list()->current()->id, "s");
    EXPECT_EQ(chosen.size(), 3) << "a list that comes again chooses nothing";
    child<QPushButton>("conversationList1")->click();
    EXPECT_EQ(m_screen.list()->list(), app::ConversationList::Waiting);
    m_screen.list()->setSnapshot(list(app::ConversationList::Waiting), {});
    m_screen.previousConversation();
    m_screen.nextConversation();
    EXPECT_EQ(chosen.last().first().value<std::string>(), "s2") << "where one waits, that is where it opens";
}

TEST_F(ConversationsScreenTest, FindsTheNextOpenQuestionHereThenElsewhere) {
    QSignalSpy chosen(m_screen.list(), &ConversationList::chosen);
    QSignalSpy none(&m_screen, &ConversationsScreen::noQuestionLeft);
    m_screen.setThread(thread("r", 4), QTimeZone::utc());
    m_screen.nextQuestion();
    EXPECT_EQ(currentTurn(), QStringLiteral("r2"));
    EXPECT_EQ(chosen.size(), 0);
    m_screen.nextQuestion();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().value<std::string>(), "s2");
    auto answered = thread("s", 4);
    answered->turns[2].waiting = false;
    m_screen.setThread(answered, QTimeZone::utc());
    m_screen.nextQuestion();
    EXPECT_EQ(none.size(), 1);
}

TEST_F(ConversationsScreenTest, StaysWithTheTurnWhenTheConversationComesAgain) {
    m_screen.setThread(thread("r", 4), QTimeZone::utc());
    EXPECT_EQ(currentTurn(), QStringLiteral("r"));
    auto* view = child<ThreadView>("threadView");
    view->showPlace(3);
    m_screen.setThread(thread("r", 5), QTimeZone::utc());
    EXPECT_EQ(currentTurn(), QStringLiteral("r3"));
    m_screen.setThread(thread("s", 5), QTimeZone::utc());
    EXPECT_EQ(currentTurn(), QStringLiteral("s"));
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_EQ(view->model()->rowCount(), 1) << "folded";
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->model()->rowCount(), 6);
}

TEST_F(ConversationsScreenTest, ReplaysByTime) {
    m_screen.setThread(thread("r", 4), QTimeZone::utc());
    auto* slider = child<QSlider>("replaySlider");
    auto* picture = child<ThreadPicture>("threadPicture");
    EXPECT_EQ(picture->shown(), 5);
    slider->setValue(2);
    EXPECT_EQ(picture->shown(), 2);
    EXPECT_TRUE(child<QLabel>("replayMoment")->text().startsWith(QStringLiteral("2 of 5 · ")));
    slider->setValue(5);
    child<QToolButton>("replayPlay")->click();
    EXPECT_EQ(slider->value(), 1) << "from the beginning again";
    EXPECT_TRUE(QTest::qWaitFor([&] { return slider->value() == 5; }, 5'000));
}

TEST_F(ConversationsScreenTest, LessMotionGoesStepByStep) {
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("gtk-4.0")));
    QFile settings(folder.filePath(QStringLiteral("gtk-4.0/settings.ini")));
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("[Settings]\ngtk-enable-animations=false\n");
    settings.close();
    m_screen.setThread(thread("r", 4), QTimeZone::utc());
    child<QToolButton>("replayPlay")->click();
    EXPECT_EQ(child<QSlider>("replaySlider")->value(), 2);
    QTest::qWait(200);
    EXPECT_EQ(child<QSlider>("replaySlider")->value(), 2) << "nothing moves by itself";
    qunsetenv("XDG_CONFIG_HOME");
}

TEST_F(ConversationsScreenTest, SoDoesTheSettingOfTheReader) {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    theme::setMotion(application, theme::Motion::Less);
    m_screen.setThread(thread("r", 4), QTimeZone::utc());
    child<QToolButton>("replayPlay")->click();
    EXPECT_EQ(child<QSlider>("replaySlider")->value(), 2);
    QTest::qWait(200);
    EXPECT_EQ(child<QSlider>("replaySlider")->value(), 2) << "nothing moves by itself";
    theme::setMotion(application, theme::Motion::System);
}

TEST_F(ConversationsScreenTest, ActsOnTheChosenPost) {
    QSignalSpy starred(m_screen.bar(), &TurnBar::favouriteChanged);
    QSignalSpy asked(m_screen.bar(), &TurnBar::actionRequested);
    QSignalSpy opened(m_screen.bar(), &TurnBar::linkChosen);
    m_screen.toggleFavourite();
    EXPECT_EQ(starred.size(), 0) << "nothing is chosen";
    auto post = std::make_shared<app::PostRowView>();
    post->stored.post.id = "r2";
    post->stored.post.author = "maia";
    post->stored.post.permalink = "https://threads.example/r2";
    post->stored.parentAuthor = "ateliernord";
    post->kind = model::ConversationKind::Vertical;
    m_screen.bar()->setSources(shareSources(sampleSources()));
    m_screen.bar()->setPost(post);
    m_screen.toggleFavourite();
    m_screen.openOnThreads();
    ASSERT_EQ(starred.size(), 1);
    EXPECT_TRUE(starred.first().at(1).toBool());
    EXPECT_EQ(opened.size(), 1);
    child<QPushButton>("action_reply")->click();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ConversationsScreenTest, TenThousandTurnsOpenAndScrollAtOnce) {
    const auto large = thread("r", 10'000);
    QElapsedTimer timer;
    timer.start();
    m_screen.setThread(large, QTimeZone::utc());
    auto* view = child<ThreadView>("threadView");
    view->grab();
    const auto opened = timer.restart();
    for (int i = 0; i < 20; ++i) {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * i / 20);
        view->grab();
    }
    const auto scrolled = timer.elapsed();
    RecordProperty("opened", static_cast<int>(opened));
    RecordProperty("scrolled", static_cast<int>(scrolled));
    EXPECT_LT(opened, 2'000);
    EXPECT_LT(scrolled, 4'000);
    view->showPlace(9'000);
    EXPECT_TRUE(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
}

TEST_F(ConversationsScreenTest, SaysWhyThereIsNothing) {
    auto none = std::make_shared<app::ConversationsSnapshot>();
    none->question.list = app::ConversationList::Outside;
    none->totals = {2, 0, 2, 0};
    m_screen.list()->setSnapshot(none, {QStringLiteral("nothing at all"), {}});
    const auto title = [this] {
        return m_screen.list()->findChild<QLabel*>(QStringLiteral("stateTitle"))->text();
    };
    EXPECT_EQ(title(), QStringLiteral("The brand did not speak outside"));
    auto nothing = std::make_shared<app::ConversationsSnapshot>();
    m_screen.list()->setSnapshot(nothing, {QStringLiteral("nothing at all"), {}});
    EXPECT_EQ(title(), QStringLiteral("nothing at all"));
    auto foreign = thread("r", 2);
    foreign->numbers.reset();
    m_screen.setThread(foreign, QTimeZone::utc());
    EXPECT_EQ(child<QWidget>("numbersPanel")->findChild<QLabel*>(QStringLiteral("stateTitle"))->text(),
              QStringLiteral("Not a conversation of the brand"));
}

TEST(ConversationSheets, HoldAllNumbersAndNoFalseZeros) {
    auto given = std::make_shared<app::ConversationsSnapshot>(*list());
    given->brandName = "Acme";
    given->rows[0].replies = 4;
    given->rows[0].coverage.declared = 6;
    const auto shown = thread("r", 2);
    shown->turns[1].likes = 7;
    const auto sheets = conversationSheets(*given, shown.get(), QTimeZone::utc());
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_TRUE(sheets[0].words.source.contains(QStringLiteral("Acme")));
    const auto& rows = sheets[0].table.rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0][3], report::Cell(std::int64_t{4}));
    EXPECT_EQ(rows[0][4], report::Cell(std::int64_t{6}));
    EXPECT_EQ(rows[1][4], report::Cell()) << "nobody knows";
    ASSERT_EQ(sheets[1].table.rows.size(), 3U);
    EXPECT_EQ(sheets[1].table.rows[0][4], report::Cell());
    EXPECT_EQ(sheets[1].table.rows[1][4], report::Cell(std::int64_t{7}));
    EXPECT_EQ(conversationSheets(*given, nullptr, QTimeZone::utc()).size(), 1U);
}

TEST(ConversationSheets, SayWhichDaysAreListed) {
    app::ConversationsSnapshot given = *list();
    given.brandName = "Acme";
    given.asOf = base::parseInstant("2026-09-30T12:00:00Z").value();
    auto& period = given.question.filter.period;
    const auto subtitle = [&] {
        return conversationSheets(given, nullptr, QTimeZone::utc()).front().words.subtitle;
    };
    period = {base::parseInstant("2026-09-02").value(), base::parseInstant("2026-09-30").value()};
    EXPECT_EQ(subtitle(),
              QStringLiteral("Acme, %1").arg(format::dateRange(QDate(2026, 9, 2), QDate(2026, 9, 30))))
        << "a list of a period that ends with yesterday holds today";
    period = {base::parseInstant("2026-08-02").value(), base::parseInstant("2026-08-30").value()};
    EXPECT_EQ(subtitle(),
              QStringLiteral("Acme, %1").arg(format::dateRange(QDate(2026, 8, 2), QDate(2026, 8, 29))));
}

TEST(ThreadLayout, PutsTurnsOverTheMiddleOfTheirAnswers) {
    const auto sample = thread("r", 3);
    const auto points = layOutThread(sample->turns);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_DOUBLE_EQ(points[0].x(), points[2].x());
    EXPECT_LT(points[1].x(), points[2].x());
    EXPECT_LT(points[2].x(), points[3].x());
    EXPECT_DOUBLE_EQ(points[0].y(), 0);
    EXPECT_DOUBLE_EQ(points[3].y(), 1);
    auto missing = thread("r", 2);
    missing->turns[1] = turn("", 1, 0, 1, {});
    missing->turns[1].presence = app::Presence::NotHeld;
    missing->turns[1].end = 3;
    missing->turns[2].parent = 1;
    EXPECT_EQ(turnsByTime(missing->turns), (std::vector<int>{0, 1, 2}));
    EXPECT_TRUE(layOutThread({}).empty());
}

} // namespace
} // namespace weft::panels
