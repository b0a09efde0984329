// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/thread_model.h"

#include "models/cell.h"
#include "models/conversation_rows.h"

#include <QAbstractItemModelTester>
#include <QLocale>

#include <gtest/gtest.h>

namespace weft::models {
namespace {

const base::Instant kStart = base::parseInstant("2026-09-29T09:00:00Z").value();

/// root ─ a ─ (missing) ─ b, root ─ c; each with its parent and the place behind what is below it.
std::shared_ptr<app::ThreadSnapshot> sample() {
    auto thread = std::make_shared<app::ThreadSnapshot>();
    thread->asOf = kStart + std::chrono::hours{30};
    const auto add = [&](const char* id, int parent, int end, int level, const char* text) {
        app::Turn turn;
        turn.id = id;
        turn.author = id;
        turn.text = text;
        turn.parent = parent;
        turn.end = end;
        turn.level = turn.depth = level;
        turn.createdAt = kStart + std::chrono::minutes{thread->turns.size()};
        turn.kind = model::ConversationKind::Horizontal;
        thread->turns.push_back(std::move(turn));
    };
    add("root", -1, 5, 0, "Show us");
    add("a", 0, 4, 1, "This one");
    add("", 1, 4, 2, "");
    thread->turns.back().presence = app::Presence::NotHeld;
    add("b", 2, 4, 3, "Indeed");
    add("c", 0, 5, 1, "");
    return thread;
}

class ThreadModelTest : public ::testing::Test {
protected:
    void SetUp() override { m_model.setThread(sample(), QTimeZone::utc()); }

    QStringList shown() const {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts += m_model.index(row).data(IdRole).toString();
        return texts;
    }

    ThreadModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ThreadModelTest, FoldsAndUnfoldsWhatIsBelow) {
    EXPECT_EQ(shown().join(u','), QStringLiteral("root,a,,b,c"));
    m_model.setFolded(1, true);
    EXPECT_EQ(shown().join(u','), QStringLiteral("root,a,c"));
    EXPECT_EQ(m_model.below(1), 2);
    EXPECT_EQ(m_model.rowOf(QStringLiteral("b")), 1) << "it is folded into a";
    m_model.setFolded(0, true);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("root")});
    m_model.setFolded(0, false);
    EXPECT_EQ(shown().join(u','), QStringLiteral("root,a,c")) << "a stays as it was";
    m_model.setFolded(0, true);
    m_model.reveal(3);
    EXPECT_EQ(shown().join(u','), QStringLiteral("root,a,,b,c"));
    m_model.setFolded(4, true);
    EXPECT_FALSE(m_model.folded(4)) << "nothing is below c";
}

TEST_F(ThreadModelTest, SaysWhatStandsThere) {
    EXPECT_EQ(m_model.textOf(2), QStringLiteral("(a post that is not held)"));
    EXPECT_TRUE(m_model.personOf(2).isEmpty());
    EXPECT_EQ(m_model.textOf(4), QStringLiteral("(no text)"));
    const QString spoken = m_model.index(3).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("@b, "))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("3 deep")));
    EXPECT_TRUE(spoken.endsWith(QStringLiteral("Indeed")));
    auto gone = sample();
    gone->turns[1].presence = app::Presence::Gone;
    gone->turns[3].presence = app::Presence::Hidden;
    m_model.setThread(gone, QTimeZone::utc());
    EXPECT_EQ(m_model.textOf(1), QStringLiteral("(not available any more)"));
    EXPECT_EQ(m_model.textOf(3), QStringLiteral("(hidden)"));
}

TEST(ConversationRows, SmallNumbersStaySmallAndUnknownIsNoZero) {
    app::ConversationsSnapshot snapshot;
    snapshot.asOf = kStart + std::chrono::hours{9};
    auto& row = snapshot.rows.emplace_back();
    row.id = "r";
    row.text = "Show\nus";
    row.replies = 41;
    row.depth = 5;
    row.people = 7;
    row.coverage = {.replies = 41, .declared = 50, .heldOfDeclared = 41};
    row.waiting = 2;
    row.firstWaiting.emplace();
    row.firstWaiting->author = "maia";
    row.firstWaiting->text = "How?";
    row.firstWaiting->question = true;
    row.firstWaiting->createdAt = kStart;
    auto rows = conversationRows(snapshot);
    EXPECT_EQ(rows.rows[0].cells[0].text, QStringLiteral("Show us"));
    EXPECT_EQ(rows.rows[0].cells[0].detail, QStringLiteral("41 replies · 5 deep · 7 people · partial"));
    EXPECT_TRUE(rows.rows[0].cells[0].toolTip.contains(QStringLiteral("41 of 50 replies held")));
    EXPECT_EQ(rows.rows[0].cells[1].text, QStringLiteral("—"));
    EXPECT_FALSE(rows.rows[0].cells[1].toolTip.isEmpty());
    row.flow.audienceToAudience = 3;
    row.flow.audienceToBrand = 4;
    EXPECT_EQ(conversationRows(snapshot).rows[0].cells[1].text, QStringLiteral("3/7 ↔"));
    row.flow.audienceToBrand = 27;
    EXPECT_EQ(conversationRows(snapshot).rows[0].cells[1].text, QStringLiteral("10% ↔"));
    snapshot.question.list = app::ConversationList::Waiting;
    rows = conversationRows(snapshot);
    EXPECT_EQ(rows.rows[0].cells[0].text, QStringLiteral("How?"));
    EXPECT_EQ(rows.rows[0].cells[0].detail, QStringLiteral("@maia · question · 41 replies"));
    EXPECT_EQ(rows.rows[0].cells[1].text, QStringLiteral("9 h"));
}

} // namespace
} // namespace weft::models
