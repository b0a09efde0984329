// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/post_detail.h"

#include "panels/sample_sources.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

class PostDetailTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_row.stored.post.id = "17";
        m_row.stored.post.author = "maia";
        m_row.stored.post.text = "How does the fillet work?";
        m_row.stored.post.createdAt = kSampleNow;
        m_row.stored.parentAuthor = "ateliernord";
        m_row.kind = model::ConversationKind::Vertical;
        QObject::connect(
            &m_detail, &PostDetail::actionRequested, &m_detail,
            [this](store::ActionKind kind, const app::PostRowView& post, const model::Account& account) {
                m_asked.push_back({kind, post.stored.post.id, account.handle});
            });
        m_detail.resize(330, 700);
        m_detail.setSources(shareSources(sampleSources()));
        m_detail.show();
    }

    void show() { m_detail.setPost(m_row, QTimeZone::utc()); }

    QPushButton* button(const char* name) const {
        for (auto* found : m_detail.findChildren<QPushButton*>(QLatin1String(name)))
            if (!found->isHidden()) return found;
        return nullptr;
    }

    QLabel* outcome() const { return m_detail.findChild<QLabel*>(QStringLiteral("actionOutcome")); }

    store::Action action(store::ActionState state) const {
        store::Action action;
        action.kind = store::ActionKind::Hide;
        action.targetId = "17";
        action.state = state;
        return action;
    }

    struct Asked {
        store::ActionKind kind;
        std::string post;
        std::string account;
    };

    PostDetail m_detail;
    app::PostRowView m_row;
    std::vector<Asked> m_asked;
};

TEST_F(PostDetailTest, AsksForWhatIsPressedAsTheAccountThatWasAnswered) {
    show();
    ASSERT_NE(button("action_reply"), nullptr);
    ASSERT_NE(button("action_hide"), nullptr);
    EXPECT_EQ(button("action_delete"), nullptr);
    button("action_hide")->setFocus();
    QTest::keyClick(button("action_hide"), Qt::Key_Space);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked[0].kind, store::ActionKind::Hide);
    EXPECT_EQ(m_asked[0].post, "17");
    EXPECT_EQ(m_asked[0].account, "ateliernord");
}

TEST_F(PostDetailTest, SaysWhyNothingCanBeDone) {
    auto nobody = sampleSources();
    for (auto& account : nobody.accounts)
        account.signedIn = false;
    m_detail.setSources(shareSources(std::move(nobody)));
    show();
    ASSERT_NE(button("action_reply"), nullptr);
    EXPECT_FALSE(button("action_reply")->isEnabled());
    EXPECT_FALSE(button("action_reply")->toolTip().isEmpty());
    QTest::mouseClick(button("action_reply"), Qt::LeftButton);
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(PostDetailTest, TellsHowItEnded) {
    show();
    EXPECT_TRUE(outcome()->isHidden());
    m_detail.showUnderWay(action(store::ActionState::Prepared));
    EXPECT_FALSE(button("action_hide")->isEnabled());
    // A refresh of the list meanwhile gives nothing free.
    show();
    EXPECT_FALSE(button("action_hide")->isEnabled());
    m_detail.showOutcome(action(store::ActionState::Unknown));
    EXPECT_TRUE(button("action_hide")->isEnabled());
    EXPECT_TRUE(outcome()->text().contains(QStringLiteral("look at it on Threads")));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_detail));
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    // Nothing is wider than the pane: there is no scroll bar for that.
    for (const QWidget* widget : m_detail.findChildren<QWidget*>())
        if (widget->isVisible()) {
            EXPECT_LE(widget->mapTo(&m_detail, widget->rect().bottomRight()).x(), m_detail.width() - 1)
                << widget->objectName().toStdString() << widget->metaObject()->className();
        }
    if (qEnvironmentVariableIsSet("WEFT_PICTURES"))
        m_detail.grab().save(qEnvironmentVariable("WEFT_PICTURES") + QStringLiteral("/post_detail.png"));
    auto failed = action(store::ActionState::Failed);
    failed.error = base::Error{base::ErrorCode::ApiNoPermission, "/17/manage_reply", "no"};
    m_detail.showOutcome(failed);
    EXPECT_TRUE(outcome()->text().contains(QStringLiteral("permission")));
    m_row.stored.post.id = "18";
    show();
    EXPECT_TRUE(outcome()->isHidden());
    m_detail.showOutcome(action(store::ActionState::Done));
    EXPECT_TRUE(outcome()->isHidden());
}

TEST_F(PostDetailTest, ShowsNoTextOfHiddenAndGonePosts) {
    m_row.stored.hidden = true;
    show();
    const auto* text = m_detail.findChild<QLabel*>(QStringLiteral("detailText"));
    EXPECT_EQ(text->text(), QStringLiteral("(hidden)"));
    EXPECT_NE(button("action_unhide"), nullptr);
    m_row.stored.goneAt = kSampleNow;
    show();
    EXPECT_EQ(text->text(), QStringLiteral("(not available any more)"));
    EXPECT_EQ(button("action_unhide"), nullptr);
}

} // namespace
} // namespace weft::panels
