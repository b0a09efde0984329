// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"
#include "simulator/server.h"
#include "store/account_access.h"
#include "store/brands.h"
#include "store/endpoint_states.h"
#include "store/outbox.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace weft::app {
namespace {

using std::chrono::days;
using ::testing::HasSubstr;

class DoctorTest : public ::testing::Test {
protected:
    DoctorTest() {
        auto database = store::createWorkspace(m_folder / "w.weft").value();
        m_account = store::addAccount(database, "acme", "acme").value().id;
        m_options.workspace = m_folder / "w.weft";
        m_options.offline = true;
    }

    store::Database database() { return store::openWorkspace(m_options.workspace).value(); }

    std::vector<Check> named(const std::string& name) {
        auto checks = examine(m_options, m_clock);
        std::erase_if(checks, [&](const Check& check) { return check.name != name; });
        return checks;
    }

    AccountToken token(days left) {
        AccountToken made;
        made.token = base::Secret("THQ");
        made.username = "acme";
        made.userId = "42";
        made.expiresAt = m_clock.now() + left;
        made.issuedAt = *made.expiresAt - days{60};
        return made;
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{base::parseInstant("2026-03-10T12:00:00Z").value()};
    std::int64_t m_account = 0;
    DoctorOptions m_options;
};

TEST_F(DoctorTest, Quirk26_SaysWhereATokenIsAndWarnsBeforeItEnds) {
    m_options.tokenPlace = "the system's key store";
    const std::vector<std::pair<int, CheckState>> cases{{50, CheckState::Good},    {30, CheckState::Good},
                                                        {29, CheckState::Warning}, {13, CheckState::Warning},
                                                        {6, CheckState::Warning},  {0, CheckState::Bad}};
    for (const auto& [left, state] : cases) {
        m_options.tokens = {token(days{left})};
        const auto checks = named("token");
        ASSERT_EQ(checks.size(), 1U);
        EXPECT_EQ(checks[0].state, state) << left << ": " << checks[0].detail;
        EXPECT_THAT(checks[0].detail, HasSubstr("the system's key store"));
        EXPECT_THAT(checks[0].detail, HasSubstr("@acme"));
    }
    m_options.tokens = {token(days{6})};
    EXPECT_THAT(named("token")[0].detail, HasSubstr("fewer than 7 days"));
}

TEST_F(DoctorTest, SaysWhyThereIsNoToken) {
    m_options.tokenError =
        base::Error{base::ErrorCode::SecretStoreFailed, "the system's key store", "it is locked"};
    const auto checks = named("token");
    ASSERT_EQ(checks.size(), 1U);
    EXPECT_EQ(checks[0].state, CheckState::Warning);
    EXPECT_THAT(checks[0].detail, HasSubstr("it is locked"));
    EXPECT_THAT(checks[0].advice, HasSubstr("weftctl sign-in"));
}

TEST_F(DoctorTest, Quirk03_NamesEachMissingPermissionAndItsCost) {
    simulator::SimProfile owner;
    owner.id = "42";
    owner.username = "acme";
    simulator::ServerOptions server;
    server.api.tokens.missing = {simulator::parseMissingScope("threads_manage_mentions").value(),
                                 simulator::parseMissingScope("threads_read_replies").value()};
    const auto running = simulator::Server::start(simulator::World(owner, {}), server, m_clock).value();
    m_options.offline = false;
    m_options.apiBase = running->apiBase();
    m_options.tokens = {token(days{40})};
    const auto checks = named("permissions");
    ASSERT_EQ(checks.size(), 2U);
    for (const auto& check : checks) {
        EXPECT_EQ(check.state, CheckState::Warning);
        EXPECT_THAT(check.advice, HasSubstr("sign in again"));
    }
    EXPECT_THAT(checks[0].detail, HasSubstr("threads_read_replies is missing: conversations"));
    EXPECT_THAT(checks[1].detail, HasSubstr("threads_manage_mentions is missing: posts that mention you"));
}

TEST_F(DoctorTest, TellsWhatTheCollectorRemembers) {
    EXPECT_TRUE(named("search").empty());
    EXPECT_TRUE(named("endpoints").empty());
    EXPECT_TRUE(named("fields").empty());
    EXPECT_TRUE(named("outbox").empty());
    {
        auto held = database();
        store::AccountAccess access;
        access.searchApproved = false;
        access.checkedAt = m_clock.now();
        ASSERT_TRUE(store::writeAccess(held, m_account, access));
        store::EndpointState paused{"mentions", 7, m_clock.now() + days{1},
                                    base::Error{base::ErrorCode::ApiServerError, "/me/mentions", "HTTP 500"},
                                    m_clock.now()};
        ASSERT_TRUE(store::writeEndpointState(held, m_account, paused));
        store::EndpointState over{"own-threads", 2, m_clock.now() - days{1}, std::nullopt, m_clock.now()};
        ASSERT_TRUE(store::writeEndpointState(held, m_account, over));
        ASSERT_TRUE(store::addRefusedField(held, {"conversation", "is_verified", m_clock.now()}));
        store::Action action;
        action.accountId = m_account;
        action.targetId = "1";
        action.text = "x";
        action.state = store::ActionState::Unknown;
        action.createdAt = action.changedAt = m_clock.now();
        ASSERT_TRUE(store::addAction(held, action));
    }
    EXPECT_THAT(named("search").at(0).detail, HasSubstr("only its own posts"));
    const auto endpoints = named("endpoints");
    ASSERT_EQ(endpoints.size(), 1U);
    EXPECT_THAT(endpoints[0].detail, HasSubstr("mentions of @acme"));
    EXPECT_THAT(endpoints[0].detail, HasSubstr("7 failures"));
    EXPECT_THAT(named("fields").at(0).detail, HasSubstr("is_verified of conversation"));
    EXPECT_THAT(named("outbox").at(0).advice, HasSubstr("outbox --resolve"));
}

} // namespace
} // namespace weft::app
