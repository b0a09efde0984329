// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_followers.h"

#include "app/compared_profiles.h"
#include "store/account_insights.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "store/watches.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace weft::app {
namespace {

using ::testing::ElementsAre;

base::Instant at(const std::string& text) {
    return base::parseInstant(text).value();
}

const base::Instant kNow = at("2026-03-20T12:00Z");

/// Acme has two accounts; the rival is watched.
class BrandFollowersTest : public testing::Test {
protected:
    void SetUp() override {
        for (const auto& [brand, handle] :
             {std::pair{"Acme", "acme"}, std::pair{"Acme", "acme.help"}, std::pair{"Rival", "rival"}})
            ASSERT_TRUE(store::addAccount(m_database, brand, handle));
    }

    /// With the account's own token.
    void count(const char* handle, const std::string& time, model::Measured followers) {
        const auto account = store::findAccount(m_database, handle).value();
        const std::vector<model::AccountInsight> insights{{"followers_count", "day", {}, {}, followers}};
        ASSERT_TRUE(store::saveAccountInsights(m_database, account->id, insights, at(time)));
    }

    /// At the public profile.
    void lookAt(const char* handle, const std::string& time, model::Measured followers,
                model::Measured views = model::Unknown::NotInAnswer) {
        model::PublicProfile profile;
        profile.username = handle;
        profile.followers = followers;
        profile.views = views;
        profile.likes = std::int64_t{7};
        ASSERT_TRUE(store::saveProfileSnapshot(m_database, profile, at(time)));
    }

    /// From 10 to 15 March, beside the five days before.
    [[nodiscard]] static Filter filter() {
        Filter asked;
        asked.period = {at("2026-03-10"), at("2026-03-15")};
        asked.comparison = base::TimeRange{at("2026-03-05"), at("2026-03-10")};
        return asked;
    }

    BrandFollowers followers(const std::vector<std::string>& handles, const Filter& asked = filter()) {
        return computeFollowers(m_database, handles, asked, zone::TimeZone::utc(), kNow).value();
    }

    tests::TemporaryFolder m_folder;
    store::Database m_database = *store::createWorkspace(m_folder / "w.weft");
};

TEST_F(BrandFollowersTest, AreThoseThatWereSeenByTheEndOfThePeriod) {
    lookAt("rival", "2026-03-08T06:00Z", std::int64_t{90});
    lookAt("rival", "2026-03-11T06:00Z", std::int64_t{100});
    lookAt("Rival", "2026-03-13T06:00Z", std::int64_t{104});
    lookAt("rival", "2026-03-19T06:00Z", std::int64_t{120});
    const auto seen = followers({"rival"});
    EXPECT_EQ(seen.value, 104);
    EXPECT_EQ(seen.missing, FollowersMissing::Nothing);
    EXPECT_EQ(seen.lookedAt, at("2026-03-13T06:00Z"));
    EXPECT_EQ(seen.previous, 90);
    EXPECT_THAT(seen.trend, ElementsAre(90, 100, 100, 104, 104))
        << "what was seen stands until the next look";
}

TEST_F(BrandFollowersTest, APeriodThatEndedWithYesterdayTakesTheNewestLook) {
    lookAt("rival", "2026-03-20T06:00Z", std::int64_t{120});
    auto asked = filter();
    asked.period = {at("2026-03-15"), at("2026-03-20")};
    const auto seen = followers({"rival"}, asked);
    EXPECT_EQ(seen.value, 120) << "who looked this morning for the first time sees it now";
    EXPECT_THAT(seen.trend,
                ElementsAre(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt));
    asked.period.until = at("2026-03-23");
    EXPECT_THAT(followers({"rival"}, asked).trend,
                ElementsAre(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 120,
                            std::nullopt, std::nullopt))
        << "nothing is known of days to come";
}

TEST_F(BrandFollowersTest, AreOfAllAccountsOrOfNone) {
    count("acme", "2026-03-01T06:00Z", std::int64_t{1'000});
    const auto half = followers({"acme", "acme.help"});
    EXPECT_EQ(half.value, std::nullopt);
    EXPECT_EQ(half.missing, FollowersMissing::NeverLooked);
    EXPECT_THAT(half.uncounted, ElementsAre("acme.help"));
    EXPECT_EQ(half.lookedAt, std::nullopt);
    lookAt("acme.help", "2026-03-12T06:00Z", std::int64_t{50});
    const auto both = followers({"acme", "acme.help"});
    EXPECT_EQ(both.value, 1'050);
    EXPECT_EQ(both.previous, std::nullopt);
    EXPECT_EQ(both.lookedAt, at("2026-03-01T06:00Z"));
    EXPECT_THAT(both.trend, ElementsAre(std::nullopt, std::nullopt, 1'050, 1'050, 1'050));
}

TEST_F(BrandFollowersTest, SayWhyNobodyKnows) {
    EXPECT_EQ(followers({"rival"}).missing, FollowersMissing::NeverLooked);
    EXPECT_EQ(followers({}).missing, FollowersMissing::NeverLooked);
    lookAt("rival", "2026-03-11T06:00Z", model::Unknown::NotInAnswer);
    EXPECT_EQ(followers({"rival"}).missing, FollowersMissing::NotGiven);
    lookAt("rival", "2026-03-18T06:00Z", std::int64_t{120});
    EXPECT_EQ(followers({"rival"}).missing, FollowersMissing::LookedLater);
    count("acme", "2026-03-11T06:00Z", model::Unknown::NoPermission);
    EXPECT_EQ(followers({"acme"}).missing, FollowersMissing::NotGiven);
}

TEST_F(BrandFollowersTest, ALookWithoutANumberTakesNoneAway) {
    count("acme", "2026-03-11T06:00Z", std::int64_t{1'000});
    count("acme", "2026-03-12T06:00Z", model::Unknown::NoPermission);
    EXPECT_EQ(followers({"acme"}).value, 1'000);
}

TEST_F(BrandFollowersTest, ComeInTheOrderOfTheFilters) {
    lookAt("rival", "2026-03-11T06:00Z", std::int64_t{100});
    auto first = filter();
    auto second = filter();
    second.brandId = store::listBrands(m_database).value()[1].id;
    const auto all = readFollowers(m_database, {first, second}, zone::TimeZone::utc(), kNow).value();
    ASSERT_EQ(all.brands.size(), 2U);
    EXPECT_THAT(all.brands[0].uncounted, ElementsAre("acme", "acme.help"));
    EXPECT_EQ(all.brands[1].value, 100);
}

TEST_F(BrandFollowersTest, TheTotalsOfAWeekAreThoseOfTheNewestLooks) {
    const auto profiles = [this](const std::vector<std::string>& handles) {
        return readComparedProfiles(m_database, handles, filter(), zone::TimeZone::utc(), kNow).value();
    };
    lookAt("rival", "2026-03-12T06:00Z", std::int64_t{100}, std::int64_t{5'000});
    lookAt("rival", "2026-03-19T06:00Z", std::int64_t{120}, std::int64_t{6'000});
    const auto one = profiles({"rival"});
    EXPECT_EQ(one.followers.value, 100);
    EXPECT_THAT(one.week, ElementsAre(6'000, 7, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_EQ(one.lookedAt, at("2026-03-19T06:00Z"));
    EXPECT_TRUE(one.notLookedAt.empty());
    const auto two = profiles({"rival", "acme"});
    EXPECT_THAT(two.notLookedAt, ElementsAre("acme"));
    EXPECT_THAT(two.week, testing::Each(std::nullopt)) << "half a sum is none";
    lookAt("acme", "2026-03-18T06:00Z", std::int64_t{120});
    EXPECT_THAT(profiles({"rival", "acme"}).week,
                ElementsAre(std::nullopt, 14, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_EQ(profiles({"rival", "acme"}).lookedAt, at("2026-03-18T06:00Z"));
}

} // namespace
} // namespace weft::app
