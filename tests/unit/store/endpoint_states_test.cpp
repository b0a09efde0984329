// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpoint_states.h"

#include "store/account_access.h"
#include "store/brands.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;

class EndpointStatesTest : public WorkspaceTest {
protected:
    void SetUp() override { account = addAccount(db(), "Acme", "acme")->id; }

    std::int64_t account = 0;
};

TEST_F(EndpointStatesTest, FailuresAreRememberedAndCleared) {
    EXPECT_TRUE(listEndpointStates(db(), account)->empty());
    const base::Error error{base::ErrorCode::ApiServerError, "mentions", "500", {}};
    ASSERT_TRUE(writeEndpointState(db(), account, {"mentions", 3, at(60), error, at(1)}));
    ASSERT_TRUE(writeEndpointState(db(), account, {"mentions", 4, at(90), error, at(2)}));
    ASSERT_TRUE(writeEndpointState(db(), account, {"insights", 1, {}, {}, at(3)}));
    const auto states = listEndpointStates(db(), account);
    ASSERT_EQ(states->size(), 2U);
    EXPECT_EQ((*states)[0].endpoint, "insights");
    EXPECT_FALSE((*states)[0].pausedUntil || (*states)[0].error);
    EXPECT_EQ((*states)[1].failures, 4);
    EXPECT_EQ((*states)[1].pausedUntil, at(90));
    EXPECT_EQ((*states)[1].error->code, base::ErrorCode::ApiServerError);
    EXPECT_EQ((*states)[1].changedAt, at(2));
    ASSERT_TRUE(clearEndpointState(db(), account, "mentions"));
    ASSERT_TRUE(clearEndpointState(db(), account, "mentions"));
    EXPECT_EQ(listEndpointStates(db(), account)->size(), 1U);
}

TEST_F(EndpointStatesTest, NumbersOfAnEditedFileAreHeldInBounds) {
    ASSERT_TRUE(writeEndpointState(db(), account, {"mentions", 3, {}, {}, at(1)}));
    ASSERT_TRUE(db().execute("UPDATE endpoint_state SET failures = 9223372036854775807"));
    EXPECT_GT(listEndpointStates(db(), account)->front().failures, 1000);
    ASSERT_TRUE(db().execute("UPDATE endpoint_state SET failures = -9"));
    EXPECT_EQ(listEndpointStates(db(), account)->front().failures, 0);
}

TEST_F(EndpointStatesTest, RefusedFieldsKeepTheLastDay) {
    ASSERT_TRUE(addRefusedField(db(), {"threads", "topic_tag", at(1)}));
    ASSERT_TRUE(addRefusedField(db(), {"threads", "topic_tag", at(9)}));
    ASSERT_TRUE(addRefusedField(db(), {"replies", "is_verified", at(2)}));
    const auto fields = listRefusedFields(db());
    ASSERT_EQ(fields->size(), 2U);
    EXPECT_EQ((*fields)[0].endpoint, "replies");
    EXPECT_EQ((*fields)[1].field, "topic_tag");
    EXPECT_EQ((*fields)[1].since, at(9));
}

TEST_F(EndpointStatesTest, AccessComesBackAsWritten) {
    EXPECT_EQ(*readAccess(db(), account), std::nullopt);
    AccountAccess access{at(1), at(2), std::vector<std::string>{"threads_basic", "threads_delete"}, false,
                         at(3)};
    ASSERT_TRUE(writeAccess(db(), account, access));
    auto held = **readAccess(db(), account);
    EXPECT_EQ(held.issuedAt, at(1));
    EXPECT_EQ(held.expiresAt, at(2));
    EXPECT_THAT(*held.scopes, ElementsAre("threads_basic", "threads_delete"));
    EXPECT_EQ(held.searchApproved, false);
    EXPECT_EQ(held.checkedAt, at(3));
    access = {{}, {}, std::vector<std::string>{}, {}, at(4)};
    ASSERT_TRUE(writeAccess(db(), account, access));
    held = **readAccess(db(), account);
    EXPECT_EQ(held.scopes, std::vector<std::string>{}) << "none is not unknown";
    EXPECT_FALSE(held.issuedAt || held.expiresAt || held.searchApproved);
    access.scopes.reset();
    ASSERT_TRUE(writeAccess(db(), account, access));
    EXPECT_EQ((**readAccess(db(), account)).scopes, std::nullopt);
    ASSERT_TRUE(db().execute("UPDATE account_access SET scopes = '  a   b '"));
    EXPECT_THAT(*(**readAccess(db(), account)).scopes, ElementsAre("a", "b"));
}

} // namespace
} // namespace weft::store
