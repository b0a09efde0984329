// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/levels.h"

#include "contract_sample.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <algorithm>
#include <random>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

/// Posts of a community, the brand's root first, with ids in the order of writing.
class Community {
public:
    Community() { m_builder.post("root", "brand", "2025-01-01T00:00Z"); }

    /// A reply to a post; to the brand's root unless it is said. Returns the new post's id.
    std::string reply(std::string_view author, std::string_view time, const std::string& parent = "root") {
        m_builder.post(nextId(), author, time, parent, "root");
        return id();
    }

    std::string root(std::string_view author, std::string_view time, std::vector<std::string> mentions = {}) {
        m_builder.post(nextId(), author, time, {}, {}, std::move(mentions));
        return id();
    }

    /// On every day of March 2026 that is given.
    Community& active(std::string_view author, const std::vector<int>& daysOfMarch) {
        for (const int day : daysOfMarch)
            reply(author, base::formatInstant(at("2026-03-01T10:00Z") + std::chrono::days{day - 1}));
        return *this;
    }

    [[nodiscard]] model::PostTable posts() const { return m_builder.table(); }

    [[nodiscard]] ScopeTable table() const { return scopeOf(m_builder.table()); }

private:
    [[nodiscard]] std::string id() const { return "p" + std::to_string(m_posts); }

    std::string nextId() {
        m_posts += 1;
        return id();
    }

    PostTableBuilder m_builder;
    int m_posts = 0;
};

std::vector<MemberLevel> membersOf(const ScopeTable& table, base::Instant asOf,
                                   const LevelRules& rules = {}) {
    std::vector<MemberLevel> members;
    for (Person member = kBrand + 1; member < table.people(); ++member)
        members.push_back(measureMember(table, member, asOf, rules));
    return members;
}

std::vector<std::string> namesOf(const ScopeTable& table, const std::vector<MemberLevel>& members) {
    std::vector<std::string> names;
    for (const auto& member : members)
        names.push_back(table.nameOf(member.member));
    return names;
}

using Names = std::vector<std::string>;
const auto kAsOf = at("2026-03-31");

TEST(LevelOf, BeginsExactlyAtTheThresholds) {
    const LevelThresholds thresholds;
    EXPECT_EQ(levelOf({12, 6}, true, thresholds), Level::Core);
    EXPECT_EQ(levelOf({11, 6}, true, thresholds), Level::Regular);
    EXPECT_EQ(levelOf({90, 5}, true, thresholds), Level::Regular);
    EXPECT_EQ(levelOf({4, 3}, true, thresholds), Level::Regular);
    EXPECT_EQ(levelOf({3, 3}, true, thresholds), Level::Casual);
    EXPECT_EQ(levelOf({14, 2}, true, thresholds), Level::Casual);
    EXPECT_EQ(levelOf({2, 1}, true, thresholds), Level::Casual);
    EXPECT_EQ(levelOf({1, 1}, true, thresholds), Level::OneTime);
    EXPECT_EQ(levelOf({0, 0}, true, thresholds), Level::Lapsed);
    EXPECT_EQ(levelOf({0, 0}, false, thresholds), Level::Unseen);
}

TEST(LevelOf, FollowsEditedThresholds) {
    LevelThresholds thresholds;
    thresholds.coreDays = 3;
    thresholds.coreWeeks = 1;
    thresholds.casualDays = 3;
    EXPECT_EQ(levelOf({3, 1}, false, thresholds), Level::Core);
    EXPECT_EQ(levelOf({2, 2}, false, thresholds), Level::OneTime) << "levels stay exhaustive";
}

TEST(ActiveDays, CountsDatesAndMondayWeeksInUtc) {
    Community community;
    community.reply("ana", "2026-03-08T23:59:59.999Z");
    community.reply("ana", "2026-03-09T00:00Z");
    community.reply("ana", "2026-03-09T00:00Z");
    community.reply("ana", "2026-03-15T23:00Z");
    const auto days = activeDaysOf(community.table(), 1);
    EXPECT_EQ(days.size(), 3U);
    EXPECT_EQ(countActivity(days, levelRange(kAsOf)), (Activity{3, 2})) << "the 8th was a Sunday";
}

TEST(ActiveDays, CutsDatesAtTheEndsOfTheRange) {
    Community community;
    community.reply("ana", "2026-03-08T08:00Z");
    community.reply("ana", "2026-03-08T20:00Z");
    community.reply("ana", "2026-03-10T08:00Z");
    community.reply("ana", "2026-03-10T20:00Z");
    const auto days = activeDaysOf(community.table(), 1);
    const auto daysIn = [&](std::string_view since, std::string_view until) {
        return countActivity(days, {at(since), at(until)}).days;
    };
    EXPECT_EQ(daysIn("2026-03-08T20:00Z", "2026-03-10T08:00:00.001Z"), 2);
    EXPECT_EQ(daysIn("2026-03-08T20:00:00.001Z", "2026-03-10T08:00Z"), 0);
}

TEST(Levels, OfNobody) {
    const auto levels = measureLevels(Community().table(), kAsOf);
    EXPECT_EQ(levels.active(), 0);
    EXPECT_EQ(levels.lapsed, 0);
    EXPECT_EQ(levels.regularPlusShare(), std::nullopt);
    EXPECT_TRUE(levels.superFans.empty());
    EXPECT_EQ(measureLevels(ScopeTable::build(ThreadForest::build({}, {"brand"}), {}), kAsOf).active(), 0);
}

TEST(Levels, PutEveryMemberIntoOne) {
    Community community;
    community.active("core", {1, 2, 3, 4, 5, 6, 9, 10, 11, 16, 17, 23, 30})
        .active("regular", {2, 3, 9, 16})
        .active("casual", {2, 3, 4, 9})
        .active("once", {5, 5});
    community.reply("", "2026-03-05T10:00Z");
    community.reply("lapsed", "2025-06-05T10:00Z");
    const auto levels = measureLevels(community.table(), kAsOf);
    EXPECT_EQ(levels.core, 1) << "thirteen days in six weeks";
    EXPECT_EQ(levels.regular, 1);
    EXPECT_EQ(levels.casual, 1);
    EXPECT_EQ(levels.oneTime, 1);
    EXPECT_EQ(levels.lapsed, 1);
    EXPECT_EQ(levels.active(), 4);
    EXPECT_EQ(levels.regularPlusShare(), 0.5);
}

TEST(Levels, LookBackNinetyTimesADay) {
    Community community;
    const auto asOf = at("2026-03-31T12:00Z");
    community.reply("inside", base::formatInstant(asOf - std::chrono::days{90}));
    community.reply("outside",
                    base::formatInstant(asOf - std::chrono::days{90} - std::chrono::milliseconds{1}));
    community.reply("later", "2026-03-31T12:00Z");
    const auto levels = measureLevels(community.table(), asOf);
    EXPECT_EQ(levels.oneTime, 1);
    EXPECT_EQ(levels.lapsed, 1);
    EXPECT_EQ(levels.active(), 1) << "posts at the moment of observation do not exist";
}

TEST(Levels, SuperFansReplyToManyMembers) {
    Community community;
    const auto ofAna = community.reply("ana", "2026-02-01T10:00Z");
    const auto ofBob = community.reply("bob", "2026-02-01T11:00Z");
    const auto ofCyd = community.reply("cyd", "2026-02-01T12:00Z");
    const auto ofNobody = community.reply("", "2026-02-01T13:00Z");
    const auto answer = [&](std::string_view author, const std::vector<std::string>& parents) {
        for (const auto& parent : parents)
            community.reply(author, "2026-03-20T10:00Z", parent);
    };
    community.active("fan", {2, 3, 9, 16}).active("same", {2, 3, 9, 16}).active("private", {2, 3, 9, 16});
    answer("fan", {ofAna, ofBob, ofCyd});
    answer("same", {ofAna, ofAna, ofBob, "root"});
    answer("private", {ofAna, ofBob, ofNobody});
    community.active("casual", {2, 3});
    answer("casual", {ofAna, ofBob, ofCyd});
    const auto table = community.table();
    EXPECT_EQ(namesOf(table, measureLevels(table, kAsOf).superFans), Names{"fan"});

    LevelRules rules;
    rules.thresholds.superFanMembers = 2;
    EXPECT_EQ(namesOf(table, measureLevels(table, kAsOf, rules).superFans),
              (Names{"fan", "private", "same"}));
    rules.isFlagged = [&](Person member) { return table.nameOf(member) == "fan"; };
    EXPECT_EQ(namesOf(table, measureLevels(table, kAsOf, rules).superFans), (Names{"private", "same"}));
}

TEST(Levels, AdvocatesNameTheBrandInRootsOnSeveralDays) {
    Community community;
    const Names brand{"brand"};
    community.root("ana", "2026-03-02T10:00Z", brand);
    community.root("ana", "2026-03-03T10:00Z", brand);
    community.root("oneday", "2026-03-02T10:00Z", brand);
    community.root("oneday", "2026-03-02T22:00Z", brand);
    community.root("old", "2025-11-02T10:00Z", brand);
    community.root("old", "2026-03-02T10:00Z", brand);
    const auto replied = community.root("replier", "2026-03-02T10:00Z", brand);
    auto posts = community.posts();
    auto reply = posts.rows.back();
    reply.id = "reply";
    reply.parentId = replied;
    reply.createdAt = at("2026-03-04T10:00Z");
    posts.rows.push_back(reply);
    const auto table = scopeOf(posts);
    EXPECT_EQ(namesOf(table, measureLevels(table, kAsOf).advocates), Names{"ana"});

    LevelRules rules;
    rules.isNegative = [&](std::int32_t row) { return table.row(row).createdAt == at("2026-03-03T10:00Z"); };
    EXPECT_TRUE(measureLevels(table, kAsOf, rules).advocates.empty());
    rules.isNegative = {};
    rules.isFlagged = [](Person) { return true; };
    EXPECT_TRUE(measureLevels(table, kAsOf, rules).advocates.empty());
}

TEST(Levels, AdvocatesMayQuoteTheBrand) {
    Community community;
    const auto first = community.root("ana", "2026-03-02T10:00Z");
    const auto second = community.root("ana", "2026-03-03T10:00Z");
    // The brand answers, which puts the threads into scope.
    auto posts = community.posts();
    for (auto& row : posts.rows)
        if (row.id == first || row.id == second) row.quotedId = "root";
    for (const auto& parent : {first, second}) {
        auto answer = posts.rows.front();
        answer.id = "answer to " + parent;
        answer.parentId = parent;
        answer.createdAt = at("2026-03-05");
        posts.rows.push_back(answer);
    }
    const auto table = scopeOf(posts);
    EXPECT_EQ(namesOf(table, measureLevels(table, kAsOf).advocates), Names{"ana"});
}

TEST(Levels, RankByWeeksThenMembersAnsweredThenName) {
    std::vector<MemberLevel> members(4);
    members[0] = {.member = 4, .activeDays = 9, .activeWeeks = 2, .membersAnswered = 1};
    members[1] = {.member = 2, .activeDays = 3, .activeWeeks = 2, .membersAnswered = 1};
    members[2] = {.member = 3, .activeDays = 3, .activeWeeks = 2, .membersAnswered = 5};
    members[3] = {.member = 1, .activeDays = 5, .activeWeeks = 3, .membersAnswered = 0};
    rankMembers(members);
    std::vector<Person> order;
    for (const auto& member : members)
        order.push_back(member.member);
    EXPECT_EQ(order, (std::vector<Person>{1, 3, 2, 4}));
}

TEST(Levels, DoNotDependOnTheOrderOfArrival) {
    std::mt19937 random(11);
    Community community;
    Names ids{"root"};
    for (int i = 0; i < 400; ++i) {
        const auto author = "m" + std::to_string(random() % 20);
        const auto time = at("2025-12-01") + std::chrono::hours{random() % 2800};
        ids.push_back(community.reply(author, base::formatInstant(time), ids[random() % ids.size()]));
    }
    auto posts = community.posts();
    const auto once = membersOf(scopeOf(posts), kAsOf);
    ASSERT_TRUE(std::ranges::any_of(once, &MemberLevel::superFan));
    std::ranges::shuffle(posts.rows, random);
    EXPECT_EQ(membersOf(scopeOf(posts), kAsOf), once);
}

TEST_F(ContractSample, Levels) {
    const auto levels = measureLevels(m_scope, m_window.asOf);
    const auto& expected = m_expected["levels"];
    EXPECT_EQ(levels.core, expected["core"]);
    EXPECT_EQ(levels.regular, expected["regular"]);
    EXPECT_EQ(levels.casual, expected["casual"]);
    EXPECT_EQ(levels.oneTime, expected["one_time"]);
    EXPECT_EQ(levels.lapsed, expected["lapsed"]);
    EXPECT_EQ(levels.active(), expected["active"]);
    EXPECT_EQ(namesOf(m_scope, levels.superFans), expected["super_fans"].get<Names>());
    EXPECT_EQ(namesOf(m_scope, levels.advocates), expected["advocates"].get<Names>());
    expectNumber(expected["regular_plus_share"], levels.regularPlusShare(), "regular_plus_share");
}

} // namespace
} // namespace weft::metrics
