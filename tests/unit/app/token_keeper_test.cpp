// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_keeper.h"
#include "support/canned_server.h"
#include "support/memory_secret_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>

namespace weft::app {
namespace {

using base::ErrorCode;
using base::Instant;
using ::testing::HasSubstr;
using ::testing::Not;
using namespace std::chrono_literals;
using std::chrono::days;

const Instant kBegin = base::parseInstant("2026-03-01T12:00:00Z").value();

AccountToken makeToken(const std::string& text, std::string userId = "42") {
    AccountToken token;
    token.token = base::Secret(text);
    token.userId = std::move(userId);
    token.username = "acme";
    token.issuedAt = kBegin;
    token.expiresAt = kBegin + days{60};
    return token;
}

TEST(CareOfAToken, Quirk26_ATokenIsRefreshedFromItsFortyFifthDayUntilItEnds) {
    const auto token = makeToken("t");
    EXPECT_EQ(careOf(token, kBegin), TokenCare::Fine);
    EXPECT_EQ(careOf(token, kBegin + days{44} + 23h + 59min), TokenCare::Fine);
    EXPECT_EQ(careOf(token, kBegin + days{45}), TokenCare::Refresh);
    EXPECT_EQ(careOf(token, kBegin + days{59} + 23h), TokenCare::Refresh);
    EXPECT_EQ(careOf(token, kBegin + days{60}), TokenCare::Expired);
    EXPECT_EQ(careOf(token, kBegin + days{400}), TokenCare::Expired);
}

TEST(CareOfAToken, WaitsForADayWhateverItsLife) {
    auto token = makeToken("t");
    token.expiresAt = kBegin + days{3};
    EXPECT_EQ(careOf(token, kBegin + 23h + 59min), TokenCare::Fine);
    EXPECT_EQ(careOf(token, kBegin + 24h), TokenCare::Refresh);
}

TEST(CareOfAToken, IsFineWhenTheClockJumpedBack) {
    EXPECT_EQ(careOf(makeToken("t"), kBegin - days{3}), TokenCare::Fine);
    EXPECT_EQ(careOf(makeToken("t"), base::kEarliestInstant), TokenCare::Fine);
}

TEST(CareOfAToken, FollowsFromOneMomentWhenTheOtherIsUnknown) {
    auto token = makeToken("t");
    token.issuedAt.reset();
    EXPECT_EQ(careOf(token, kBegin + days{44}), TokenCare::Fine);
    EXPECT_EQ(careOf(token, kBegin + days{45}), TokenCare::Refresh);
    token = makeToken("t");
    token.expiresAt.reset();
    EXPECT_EQ(careOf(token, kBegin + days{45}), TokenCare::Refresh);
    EXPECT_EQ(careOf(token, kBegin + days{60}), TokenCare::Expired);
    token.issuedAt.reset();
    EXPECT_EQ(careOf(token, kBegin + days{4000}), TokenCare::Fine);
}

TEST(WarningOfAToken, Quirk26_WarnsAtThirtyFourteenAndSevenDays) {
    const auto end = kBegin + days{60};
    const auto left = [&](std::chrono::milliseconds time) { return warningOf(end, end - time); };
    EXPECT_EQ(left(days{30}), std::nullopt);
    EXPECT_EQ(left(days{30} - 1ms), 30);
    EXPECT_EQ(left(days{14}), 30);
    EXPECT_EQ(left(days{14} - 1ms), 14);
    EXPECT_EQ(left(days{7}), 14);
    EXPECT_EQ(left(days{7} - 1ms), 7);
    EXPECT_EQ(left(-days{1}), 7);
    EXPECT_EQ(warningOf(std::nullopt, kBegin), std::nullopt);
}

class TokenKeeperTest : public ::testing::Test {
protected:
    std::string textOf(const std::string& userId = "42") {
        const auto token = m_keeper.find(userId);
        EXPECT_TRUE(token) << token.error().text();
        return token && *token ? (*token)->token.reveal() : "nothing";
    }

    tests::MemorySecretStore m_store;
    base::ManualClock m_clock{kBegin};
    TokenKeeper m_keeper{m_store, m_clock};
};

TEST_F(TokenKeeperTest, GivesBackWhatItKeeps) {
    auto token = makeToken("secret \"text\" é", "7");
    ASSERT_TRUE(m_keeper.keep(token));
    ASSERT_TRUE(m_keeper.keep(makeToken("other", "3")));
    const auto kept = m_keeper.find("7").value().value();
    EXPECT_EQ(kept.token.reveal(), token.token.reveal());
    EXPECT_EQ(kept.username, "acme");
    EXPECT_EQ(kept.issuedAt, token.issuedAt);
    EXPECT_EQ(kept.expiresAt, token.expiresAt);
    EXPECT_FALSE(kept.fromEnvironment);

    const auto all = m_keeper.list().value();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].userId, "3");
    EXPECT_EQ(all[1].userId, "7");
    EXPECT_FALSE(m_keeper.find("99").value());
}

TEST_F(TokenKeeperTest, KeepsUnknownMomentsUnknown) {
    auto token = makeToken("t");
    token.issuedAt.reset();
    token.expiresAt.reset();
    ASSERT_TRUE(m_keeper.keep(token));
    EXPECT_FALSE(m_keeper.find("42").value()->issuedAt);
    EXPECT_FALSE(m_keeper.find("42").value()->expiresAt);
}

TEST_F(TokenKeeperTest, ForgetsAllOfAnAccount) {
    ASSERT_TRUE(m_keeper.keep(makeToken("t")));
    ASSERT_TRUE(m_keeper.forget("42"));
    EXPECT_TRUE(m_store.entries().empty());
    EXPECT_TRUE(m_keeper.forget("42"));
    EXPECT_TRUE(m_keeper.list().value().empty());
}

TEST_F(TokenKeeperTest, RefusesATokenThatBelongsToNobody) {
    EXPECT_EQ(m_keeper.keep(makeToken("t", "")).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(m_keeper.keep(makeToken("", "42")).error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(m_store.entries().empty());
}

/// Cuts a replacement after every possible number of calls, as a crash or a store that goes away would.
TEST_F(TokenKeeperTest, Quirk26_AReplacementCutAnywhereLeavesATokenAndIsFinishedLater) {
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));
    const auto before = m_store.entries();
    m_store.failAfter(1'000);
    const int start = m_store.calls();
    ASSERT_TRUE(m_keeper.keep(makeToken("new")));
    const int steps = m_store.calls() - start;
    ASSERT_GT(steps, 4);

    bool newSeen = false;
    for (int cut = 0; cut <= steps; ++cut) {
        m_store.entries() = before;
        m_store.failAfter(cut);
        const auto status = m_keeper.keep(makeToken("new"));
        m_store.heal();
        const auto found = textOf();
        EXPECT_TRUE(found == "old" || found == "new") << cut << " calls, then " << found;
        // Whoever was told that it is kept finds it; once it is found it stays.
        if (status) {
            EXPECT_EQ(found, "new") << cut;
        }
        if (newSeen) {
            EXPECT_EQ(found, "new") << cut;
        }
        newSeen = newSeen || found == "new";
        EXPECT_EQ(m_store.entries().size(), 2U) << "a step was left open after " << cut << " calls";
        EXPECT_EQ(m_keeper.list().value().size(), 1U);
    }
    EXPECT_TRUE(newSeen);
}

TEST_F(TokenKeeperTest, AFirstTokenCutAnywhereIsThereOrNotButNeverHalf) {
    for (int cut = 0; cut <= 12; ++cut) {
        m_store.entries().clear();
        m_store.failAfter(cut);
        const auto status = m_keeper.keep(makeToken("new"));
        m_store.heal();
        const auto all = m_keeper.list();
        ASSERT_TRUE(all) << cut << ": " << all.error().text();
        if (status) {
            EXPECT_EQ(all->size(), 1U);
        }
        // Nothing lies around that the list does not lead to.
        if (all->empty()) {
            EXPECT_LE(m_store.entries().size(), 1U);
        }
    }
}

TEST_F(TokenKeeperTest, AForgettingCutAnywhereNeverBringsATokenBack) {
    ASSERT_TRUE(m_keeper.keep(makeToken("t")));
    const auto before = m_store.entries();
    bool gone = false;
    for (int cut = 0; cut <= 8; ++cut) {
        m_store.entries() = before;
        m_store.failAfter(cut);
        const auto status = m_keeper.forget("42");
        m_store.heal();
        const bool found = m_keeper.find("42").value().has_value();
        if (status) {
            EXPECT_FALSE(found);
        }
        if (gone) {
            EXPECT_FALSE(found) << cut;
        }
        gone = gone || !found;
        EXPECT_TRUE(m_keeper.forget("42"));
        EXPECT_TRUE(m_store.entries().empty());
    }
}

TEST_F(TokenKeeperTest, PrefersTheOldTokenToAHalfWrittenNewOne) {
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));
    for (const std::string half : {"", "{", "{\"token\":\"x\"}", "null", "[]"}) {
        m_store.entries()["token-42-new"] = half;
        EXPECT_EQ(textOf(), "old") << half;
    }
}

TEST_F(TokenKeeperTest, NamesWhatItCannotUnderstandAndNeverQuotesIt) {
    ASSERT_TRUE(m_keeper.keep(makeToken("t")));
    for (const std::string broken :
         {"very-secret", "{\"token\":\"very-secret\"}", "{\"user_id\":\"41\",\"token\":\"very-secret\"}",
          "{\"user_id\":\"42\",\"token\":7,\"x\":\"very-secret\"}"}) {
        m_store.entries()["token-42"] = broken;
        const auto token = m_keeper.find("42");
        ASSERT_FALSE(token) << broken;
        EXPECT_EQ(token.error().code, ErrorCode::BadShape);
        EXPECT_THAT(token.error().text(), HasSubstr("42"));
        EXPECT_THAT(token.error().text(), Not(HasSubstr("very-secret")));
        EXPECT_FALSE(m_keeper.list());
    }
    m_store.entries()["accounts"] = "{\"very-secret\":1}";
    EXPECT_THAT(m_keeper.list().error().text(), HasSubstr("list of accounts"));
}

TEST_F(TokenKeeperTest, KeepsTheApp) {
    EXPECT_FALSE(m_keeper.appCredentials().value());
    ASSERT_TRUE(m_keeper.keepAppCredentials({"123", base::Secret("shh"), "https://example.org/back"}));
    const auto app = m_keeper.appCredentials().value().value();
    EXPECT_EQ(app.id, "123");
    EXPECT_EQ(app.secret.reveal(), "shh");
    EXPECT_EQ(app.redirectUri, "https://example.org/back");
    ASSERT_TRUE(m_keeper.forgetAppCredentials());
    EXPECT_FALSE(m_keeper.appCredentials().value());
}

class RefreshTest : public TokenKeeperTest {
protected:
    TokenKeeper::Refreshed refresh(AccountToken token) {
        threads::HttpClient http({});
        threads::SignIn signIn(http, {.api = m_server.address()});
        return m_keeper.refreshIfDue(std::move(token), signIn, {}).value();
    }

    std::atomic<int> m_asked = 0;
    std::atomic<int> m_status = 200;
    tests::CannedServer m_server{[this](const tests::CannedRequest&, tests::CannedConnection& connection) {
        ++m_asked;
        connection.send(
            m_status == 200
                ? tests::httpAnswer(200,
                                    R"({"access_token":"fresh","token_type":"bearer","expires_in":5184000})")
                : tests::httpAnswer(m_status, R"({"error":{"message":"no","code":2}})"));
    }};
};

TEST_F(RefreshTest, Quirk26_StoresTheNewTokenWithItsNewLife) {
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));
    m_clock.set(kBegin + days{46});
    const auto refreshed = refresh(makeToken("old"));
    EXPECT_FALSE(refreshed.error);
    EXPECT_EQ(refreshed.token.token.reveal(), "fresh");
    EXPECT_EQ(textOf(), "fresh");
    const auto kept = m_keeper.find("42").value().value();
    EXPECT_EQ(kept.issuedAt, m_clock.now());
    EXPECT_EQ(kept.expiresAt, m_clock.now() + days{60});
    EXPECT_EQ(kept.username, "acme");
}

TEST_F(RefreshTest, LeavesYoungEnvironmentAndEndedTokensAlone) {
    EXPECT_EQ(refresh(makeToken("young")).token.token.reveal(), "young");
    m_clock.set(kBegin + days{50});
    auto foreign = makeToken("foreign");
    foreign.fromEnvironment = true;
    EXPECT_EQ(refresh(foreign).token.token.reveal(), "foreign");
    m_clock.set(kBegin + days{61});
    const auto ended = refresh(makeToken("ended"));
    ASSERT_TRUE(ended.error);
    EXPECT_EQ(ended.error->code, ErrorCode::ApiTokenInvalid);
    EXPECT_THAT(ended.error->text(), HasSubstr("2026-04-30"));
    EXPECT_EQ(m_asked, 0);
}

TEST_F(RefreshTest, GoesOnWithTheOldTokenWhenTheServerFails) {
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));
    m_clock.set(kBegin + days{46});
    m_status = 500;
    const auto refreshed = refresh(makeToken("old"));
    EXPECT_EQ(refreshed.token.token.reveal(), "old");
    ASSERT_TRUE(refreshed.error);
    EXPECT_THAT(refreshed.error->text(), Not(HasSubstr("old")));
    EXPECT_EQ(textOf(), "old");
}

TEST_F(RefreshTest, GivesTheNewTokenEvenWhenItCannotBeKept) {
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));
    m_clock.set(kBegin + days{46});
    m_store.failAfter(0);
    const auto refreshed = refresh(makeToken("old"));
    EXPECT_EQ(refreshed.token.token.reveal(), "fresh");
    ASSERT_TRUE(refreshed.error);
    EXPECT_EQ(refreshed.error->code, ErrorCode::SecretStoreFailed);
}

TEST_F(RefreshTest, TriesTwiceToKeepWhatMayBeTheOnlyGoodToken) {
    m_clock.set(kBegin + days{46});
    tests::MemorySecretStore& store = m_store;
    ASSERT_TRUE(m_keeper.keep(makeToken("old")));

    // The first try fails at its last reading; the second finds the store well again.
    class Stumbling final : public secrets::SecretStore {
    public:
        explicit Stumbling(secrets::SecretStore& behind) : m_behind(behind) {}

        base::Result<std::optional<base::Secret>> read(const std::string& key) override {
            return m_behind.read(key);
        }

        base::Status write(const std::string& key, const base::Secret& value) override {
            if (m_first) {
                m_first = false;
                return base::fail(ErrorCode::SecretStoreFailed, "a test", "stumbled");
            }
            return m_behind.write(key, value);
        }

        base::Status remove(const std::string& key) override { return m_behind.remove(key); }

        std::string description() const override { return m_behind.description(); }

    private:
        secrets::SecretStore& m_behind;
        bool m_first = true;
    };

    Stumbling stumbling(store);
    TokenKeeper keeper(stumbling, m_clock);
    threads::HttpClient http({});
    threads::SignIn signIn(http, {.api = m_server.address()});
    const auto refreshed = keeper.refreshIfDue(makeToken("old"), signIn, {}).value();
    EXPECT_FALSE(refreshed.error);
    EXPECT_EQ(textOf(), "fresh");
}

} // namespace
} // namespace weft::app
