// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/brands.h"
#include "workspace_fixture.h"

namespace weft::store {
namespace {

using base::ErrorCode;

class OutboxTest : public WorkspaceTest {
protected:
    void SetUp() override { account = addAccount(db(), "Acme", "acme")->id; }

    Action add(ActionState state = ActionState::Prepared) {
        Action action;
        action.accountId = account;
        action.targetId = "77";
        action.text = std::string("answer\0with NUL", 15);
        action.state = state;
        action.createdAt = at(1);
        action.changedAt = at(1);
        const auto id = addAction(db(), action);
        EXPECT_TRUE(id) << id.error().text();
        action.id = id.value_or(0);
        return action;
    }

    std::int64_t account = 0;
};

TEST_F(OutboxTest, AnActionComesBackAtEveryStep) {
    auto action = add();
    action.state = ActionState::Sent;
    action.containerId = "c1";
    action.changedAt = at(2);
    ASSERT_TRUE(updateAction(db(), action));
    auto held = **readAction(db(), action.id);
    EXPECT_EQ(held.kind, ActionKind::Reply);
    EXPECT_EQ(held.accountId, account);
    EXPECT_EQ(held.targetId, "77");
    EXPECT_EQ(held.text, action.text);
    EXPECT_EQ(held.containerId, "c1");
    EXPECT_EQ(held.postId, std::nullopt);
    EXPECT_EQ(held.state, ActionState::Sent);
    EXPECT_EQ(held.createdAt, at(1));
    EXPECT_EQ(held.changedAt, at(2));
    action.state = ActionState::Failed;
    action.error = base::Error{ErrorCode::ApiOutcomeUnknown, "publish", "timeout", {}};
    ASSERT_TRUE(updateAction(db(), action));
    held = **readAction(db(), action.id);
    EXPECT_EQ(held.error->code, ErrorCode::ApiOutcomeUnknown);
    EXPECT_EQ(*readAction(db(), action.id + 1), std::nullopt);
}

TEST_F(OutboxTest, OnlyWhatIsNotSettledIsOpen) {
    for (const auto state : {ActionState::Done, ActionState::Sent, ActionState::Failed, ActionState::Unknown,
                             ActionState::Prepared})
        add(state);
    const auto open = listOpenActions(db(), account);
    ASSERT_EQ(open->size(), 3U);
    EXPECT_EQ((*open)[0].state, ActionState::Sent);
    EXPECT_EQ((*open)[1].state, ActionState::Unknown);
    EXPECT_EQ((*open)[2].state, ActionState::Prepared);
    EXPECT_TRUE(listOpenActions(db(), account + 1)->empty());
    const auto newest = listActions(db(), 2);
    ASSERT_EQ(newest->size(), 2U);
    EXPECT_EQ(newest->front().state, ActionState::Prepared);
    EXPECT_TRUE(listActions(db(), -1)->empty());
}

TEST_F(OutboxTest, NamesGoBothWays) {
    for (const auto kind : {ActionKind::Reply, ActionKind::Hide, ActionKind::Unhide, ActionKind::Approve,
                            ActionKind::Ignore, ActionKind::Delete})
        EXPECT_EQ(actionFromName(actionName(kind)), kind);
    EXPECT_EQ(actionFromName("explode"), std::nullopt);
}

TEST_F(OutboxTest, RefusesWhatNamesNothing) {
    Action action;
    action.accountId = account;
    EXPECT_EQ(addAction(db(), action).error().code, ErrorCode::BadArgument);
    action.targetId = "1";
    action.id = 99;
    EXPECT_EQ(updateAction(db(), action).error().code, ErrorCode::BadArgument);
    action.accountId = account + 9;
    EXPECT_FALSE(addAction(db(), action));
}

TEST_F(OutboxTest, AStateOfAnotherVersionMayHaveBeenSent) {
    const auto action = add(ActionState::Done);
    ASSERT_TRUE(db().execute("PRAGMA ignore_check_constraints = ON; UPDATE outgoing SET state = 'airborne'"));
    EXPECT_EQ((**readAction(db(), action.id)).state, ActionState::Unknown);
    EXPECT_EQ(listOpenActions(db(), account)->size(), 1U) << "it is asked about";
}

TEST_F(OutboxTest, AKindOfAnotherVersionIsAnError) {
    const auto action = add();
    ASSERT_TRUE(db().execute("PRAGMA ignore_check_constraints = ON; UPDATE outgoing SET kind = 'explode'"));
    EXPECT_EQ(readAction(db(), action.id).error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(listActions(db(), 10).error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(listOpenActions(db(), account).error().code, ErrorCode::StoreCorrupt);
}

} // namespace
} // namespace weft::store
