// SPDX-License-Identifier: GPL-3.0-or-later
#include "manager_fixture.h"

#include <algorithm>

namespace weft::app {
namespace {

using base::ErrorCode;
using store::ActionKind;
using store::ActionState;
using ::testing::HasSubstr;
using tests::ManagerTest;
using namespace std::chrono_literals;

class ManagerActionsTest : public ManagerTest {
protected:
    ManagerActionsTest() { serve(); }
};

TEST_F(ManagerActionsTest, AReplyIsPublishedOnceAndKeptHere) {
    const auto outcome = actions().perform(reply(), {});
    ASSERT_TRUE(outcome) << outcome.error().text();
    EXPECT_EQ(outcome->action.state, ActionState::Done) << outcome->told;
    ASSERT_TRUE(outcome->action.postId);
    EXPECT_EQ(published(), 1);

    const auto kept = held(*outcome->action.postId);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].post.text, "Thank you");
    EXPECT_EQ(kept[0].post.parentId, kReply);
    EXPECT_EQ(kept[0].post.rootId, kRoot);
    EXPECT_EQ(kept[0].firstSource, store::Source::Sent);

    const auto actionsHeld = outbox();
    ASSERT_EQ(actionsHeld.size(), 1U);
    EXPECT_EQ(actionsHeld[0].state, ActionState::Done);
    EXPECT_EQ(m_waits, 0);
}

TEST_F(ManagerActionsTest, WaitsForAContainerThatIsNotReadyYet) {
    simulator::ServerOptions options;
    options.api.publishDelay = 90s;
    serve(options);
    const auto outcome = actions().perform(reply(), {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->action.state, ActionState::Done) << outcome->told;
    EXPECT_EQ(published(), 1);
    EXPECT_GE(m_waits, 2);
}

TEST_F(ManagerActionsTest, TheSameReplyTwiceOnPurposeIsTwoPosts) {
    ASSERT_TRUE(actions().perform(reply(), {}));
    m_clock.advance(1min);
    const auto second = actions().perform(reply(), {});
    ASSERT_TRUE(second);
    EXPECT_EQ(published(), 2);
    const auto all = outbox();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_NE(all[0].postId, all[1].postId);
}

TEST_F(ManagerActionsTest, ATextThatCannotBeSentIsNotEvenWrittenDown) {
    for (const std::string& text : {std::string(), std::string(600, 'x'), std::string("bell\a")})
        EXPECT_EQ(actions().perform(reply(text), {}).error().code, ErrorCode::BadArgument);
    for (const char* id : {"", "../me", "1?x=y", "1 2"})
        EXPECT_EQ(actions().perform(reply("x", id), {}).error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(outbox().empty());
    EXPECT_EQ(m_server->requests(), 0);
}

TEST_F(ManagerActionsTest, AReplyToNothingFailsAndSaysSo) {
    const auto outcome = actions().perform(reply("Thank you", "99999"), {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->action.state, ActionState::Failed);
    EXPECT_THAT(outcome->told, HasSubstr("nothing was sent"));
    EXPECT_EQ(outbox()[0].state, ActionState::Failed);
    EXPECT_EQ(published(), 0);
}

TEST_F(ManagerActionsTest, ARefusedPublishingFailsWithoutWaiting) {
    simulator::ServerOptions options;
    options.api.budgets = simulator::parseBudgets("replies=0").value();
    serve(options);
    const auto outcome = actions().perform(reply(), {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->action.state, ActionState::Failed) << outcome->told;
    EXPECT_EQ(m_waits, 0);
    EXPECT_EQ(published(), 0);
}

TEST_F(ManagerActionsTest, HidesAndShowsAReply) {
    EXPECT_EQ(actions().perform(act(ActionKind::Hide, kReply), {}).value().action.state, ActionState::Done);
    EXPECT_EQ(held(kReply)[0].post.hideStatus, "HIDDEN");
    EXPECT_EQ(actions().perform(act(ActionKind::Unhide, kReply), {}).value().action.state, ActionState::Done);
    EXPECT_NE(held(kReply)[0].post.hideStatus, "HIDDEN");
    EXPECT_EQ(held(kReply)[0].post.text, "text of 1002");
}

TEST_F(ManagerActionsTest, ApprovesAndIgnoresWaitingReplies) {
    EXPECT_EQ(actions().perform(act(ActionKind::Ignore, kWaiting), {}).value().action.state,
              ActionState::Done);
    EXPECT_EQ(held(kWaiting)[0].post.approvalStatus, "ignored");
    EXPECT_EQ(actions().perform(act(ActionKind::Approve, kWaiting), {}).value().action.state,
              ActionState::Done);
    EXPECT_EQ(held(kWaiting)[0].post.approvalStatus, "approved");
    const auto again = actions().perform(act(ActionKind::Approve, kReply), {}).value();
    EXPECT_EQ(again.action.state, ActionState::Failed) << again.told;
}

TEST_F(ManagerActionsTest, DeletesAnOwnPostHereToo) {
    const auto outcome = actions().perform(act(ActionKind::Delete, kOwnReply), {}).value();
    EXPECT_EQ(outcome.action.state, ActionState::Done) << outcome.told;
    const auto kept = held(kOwnReply);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_FALSE(kept[0].post.text);
}

TEST_F(ManagerActionsTest, SomebodyElsesPostStaysHereWhenDeletingItIsRefused) {
    const auto outcome = actions().perform(act(ActionKind::Delete, kReply), {}).value();
    EXPECT_EQ(outcome.action.state, ActionState::Failed) << outcome.told;
    EXPECT_EQ(held(kReply)[0].post.text, "text of 1002");
    const auto gone = actions().perform(act(ActionKind::Delete, "99999"), {}).value();
    EXPECT_EQ(gone.action.state, ActionState::Failed) << gone.told;
}

/// Leaves an action as a crash at this point would, and asks what became of it.
class ResolveTest : public ManagerActionsTest {
protected:
    std::string prepare() {
        threads::HttpClient http({});
        threads::Client client(http, {.apiBase = m_server->apiBase(), .token = base::Secret("TESTTOKEN")});
        return client.prepareReply(kReply, "Thank you", {}).value();
    }

    std::string publish(const std::string& container) {
        threads::HttpClient http({});
        threads::Client client(http, {.apiBase = m_server->apiBase(), .token = base::Secret("TESTTOKEN")});
        return client.publish(container, {}).value();
    }

    void leave(store::Action action, ActionState state) {
        action.accountId = m_account;
        action.state = state;
        action.createdAt = action.changedAt = m_clock.now();
        ASSERT_TRUE(
            m_writer->submit([action](store::Database& held) { return store::addAction(held, action); })
                .get());
    }

    ActionOutcome resolved() {
        auto outcomes = actions().resolveOpen({});
        EXPECT_TRUE(outcomes) << outcomes.error().text();
        EXPECT_EQ(outcomes->size(), 1U);
        return outcomes->front();
    }
};

TEST_F(ResolveTest, WhatWasNeverSentFails) {
    leave(reply(), ActionState::Prepared);
    EXPECT_EQ(resolved().action.state, ActionState::Failed);
    EXPECT_EQ(published(), 0);
    EXPECT_TRUE(actions().resolveOpen({}).value().empty());
}

TEST_F(ResolveTest, APreparedContainerIsPublishedOnce) {
    auto action = reply();
    action.containerId = prepare();
    leave(action, ActionState::Prepared);
    const auto outcome = resolved();
    EXPECT_EQ(outcome.action.state, ActionState::Done) << outcome.told;
    EXPECT_EQ(published(), 1);
}

TEST_F(ResolveTest, WhatWasPublishedIsFoundAndNotRepeated) {
    auto action = reply();
    action.containerId = prepare();
    const auto post = publish(*action.containerId);
    for (const auto state : {ActionState::Sent, ActionState::Unknown, ActionState::Prepared}) {
        leave(action, state);
        const auto outcome = resolved();
        EXPECT_EQ(outcome.action.state, ActionState::Done) << outcome.told;
        EXPECT_EQ(published(), 1);
    }
    const auto all = outbox();
    EXPECT_EQ(std::ranges::count(all, std::optional(post), &store::Action::postId), 1)
        << "one post is the outcome of one action";
    EXPECT_EQ(held(post).size(), 1U);
}

TEST_F(ResolveTest, AnExpiredContainerIsNeverPublished) {
    auto action = reply();
    action.containerId = prepare();
    leave(action, ActionState::Sent);
    m_clock.advance(25h);
    const auto outcome = resolved();
    EXPECT_EQ(outcome.action.state, ActionState::Failed) << outcome.told;
    EXPECT_EQ(published(), 0);
}

TEST_F(ResolveTest, AContainerThatNobodyKnowsStaysUnknown) {
    auto action = reply();
    action.containerId = "123456";
    leave(action, ActionState::Sent);
    const auto outcome = resolved();
    EXPECT_EQ(outcome.action.state, ActionState::Unknown) << outcome.told;
    EXPECT_EQ(outcome.action.error->code, ErrorCode::ApiOutcomeUnknown);
    EXPECT_EQ(outbox()[0].state, ActionState::Unknown);
}

TEST_F(ResolveTest, NobodyAnswersAndItStaysOpen) {
    auto action = reply();
    action.containerId = prepare();
    leave(action, ActionState::Sent);
    const auto outcomes = actions("http://127.0.0.1:9/v1.0").resolveOpen({}).value();
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(outcomes[0].action.state, ActionState::Unknown);
    // And can be finished when somebody does.
    EXPECT_EQ(resolved().action.state, ActionState::Done);
    EXPECT_EQ(published(), 1);
}

TEST_F(ResolveTest, DecisionsAreLookedAtAndNotRepeated) {
    leave(act(ActionKind::Hide, kReply), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Failed);
    ASSERT_EQ(actions().perform(act(ActionKind::Hide, kReply), {}).value().action.state, ActionState::Done);
    leave(act(ActionKind::Hide, kReply), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Done);

    leave(act(ActionKind::Ignore, kWaiting), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Failed);
    ASSERT_EQ(actions().perform(act(ActionKind::Ignore, kWaiting), {}).value().action.state,
              ActionState::Done);
    leave(act(ActionKind::Ignore, kWaiting), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Done);
    leave(act(ActionKind::Approve, kWaiting), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Failed);

    leave(act(ActionKind::Delete, kOwnReply), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Failed);
    ASSERT_TRUE(m_server->deletePost(kOwnReply));
    leave(act(ActionKind::Delete, kOwnReply), ActionState::Sent);
    EXPECT_EQ(resolved().action.state, ActionState::Done);
    EXPECT_FALSE(held(kOwnReply)[0].post.text);
}

} // namespace
} // namespace weft::app
