// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reciprocity.h"

#include "contract_sample.h"
#include "random_posts.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <utility>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;
using tests::wholeDay;

TEST(Reciprocity, WithoutPairsIsUnknown) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00");
    const auto found = measureReciprocity(scopeOf(builder.table()), wholeDay());
    EXPECT_EQ(found, Reciprocity{});
    EXPECT_EQ(found.all.dyadic(), std::nullopt);
    EXPECT_EQ(found.all.arc(), std::nullopt);
    EXPECT_EQ(found.all.rho(), std::nullopt);
    EXPECT_EQ(found.brandReciprocity(), std::nullopt);
}

TEST(Reciprocity, TheBrandIsOnePersonAndOfNoCountAmongTheAudience) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:01", "r", "r")
        .post("m", "Brand", "09:02", "a", "r")
        .post("b", "bob", "09:03", "a", "r")
        .post("b2", "bob", "09:04", "r", "r");
    const auto found = measureReciprocity(scopeOf(builder.table()), wholeDay());
    EXPECT_EQ(found.all, (Dyads{1, 2, 3}));
    EXPECT_EQ(found.audience, (Dyads{0, 1, 2}));
    EXPECT_EQ(found.membersToBrand, 2);
    EXPECT_EQ(found.membersAnsweredByBrand, 1);
    EXPECT_EQ(found.brandReciprocity(), 0.5);
    EXPECT_EQ(found.audience.dyadic(), 0) << "a pair that is not mutual is known, and is none";
}

TEST(Reciprocity, ABrandThatSpeaksWithoutBeingAnsweredIsNoBrandReciprocity) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00").post("x", "brand", "09:01", "w", "w");
    const auto found = measureReciprocity(scopeOf(builder.table()), wholeDay());
    EXPECT_EQ(found.all, (Dyads{0, 1, 2}));
    EXPECT_EQ(found.brandReciprocity(), std::nullopt);
}

TEST(Reciprocity, PairsMeetAcrossThreads) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:01", "r", "r")
        .post("b", "bob", "09:02", "a", "r")
        .post("s", "brand", "10:00")
        .post("b2", "bob", "10:01", "s", "s")
        .post("a2", "ana", "10:02", "b2", "s");
    const auto table = scopeOf(builder.table());
    EXPECT_EQ(measureReciprocity(table, wholeDay()).audience, (Dyads{1, 0, 2}));
    const std::vector<PackedArc> one = measureThreadArcs(table, 0, wholeDay());
    EXPECT_EQ(combineThreadArcs({&one, 1}).audience, (Dyads{0, 1, 2}));
}

TEST(Reciprocity, UnknownPeopleUnknownTargetsAndOneselfAreNoPairs) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("r2", "Brand", "09:01", "r", "r")
        .post("x", "", "09:02", "r", "r")
        .post("y", "ana", "09:03", "x", "r")
        .post("y2", "ana", "09:04", "y", "r")
        .post("o", "ana", "09:05", "gone", "r");
    EXPECT_EQ(measureReciprocity(scopeOf(builder.table()), wholeDay()), Reciprocity{});
}

TEST(Reciprocity, OnlyRepliesOfTheRangeCount) {
    PostTableBuilder builder;
    builder.post("r", "brand", "2026-03-01T09:00Z")
        .post("a", "ana", "2026-03-01T23:59:59.999Z", "r", "r")
        .post("m", "brand", "2026-03-02T00:00Z", "a", "r")
        .post("a2", "ana", "2026-03-03T00:00Z", "m", "r");
    EXPECT_EQ(measureReciprocity(scopeOf(builder.table()), wholeDay()).all, (Dyads{0, 1, 2}));
}

TEST(Dyads, TheArcFormsFollowTheDyads) {
    const Dyads dyads{3, 2, 5};
    EXPECT_DOUBLE_EQ(dyads.dyadic().value(), 0.6);
    EXPECT_DOUBLE_EQ(dyads.arc().value(), 0.75);
    EXPECT_DOUBLE_EQ(dyads.rho().value(), (0.75 - 0.4) / 0.6);
    EXPECT_EQ((Dyads{1, 0, 2}).rho(), std::nullopt) << "all that can be said is said";
    EXPECT_DOUBLE_EQ((Dyads{0, 1, 2}).rho().value(), -1);
}

TEST(PackedArc, HoldsTheLargestNumbersOfPeople) {
    constexpr auto kMost = std::numeric_limits<Person>::max();
    EXPECT_EQ(packArc(kMost - 1, kMost) >> 1U, packArc(kMost, kMost - 1) >> 1U);
    EXPECT_NE(packArc(kMost - 1, kMost), packArc(kMost, kMost - 1));
    EXPECT_NE(packArc(kMost - 2, kMost) >> 1U, packArc(kMost - 1, kMost) >> 1U);
    EXPECT_LT(packArc(kMost, kBrand), packArc(1, 2));
}

/// By the definition, with sets.
Dyads slowDyads(const ScopeTable& table, const Window& window, bool withBrand) {
    std::set<std::pair<Person, Person>> arcs;
    std::set<Person> people;
    for (const auto& row : table.rows()) {
        if (row.parentKind != ParentKind::Held || !window.range.contains(row.createdAt)) continue;
        const auto target = table.row(row.parent).person;
        if (row.person == kNobody || target == kNobody || row.person == target) continue;
        if (!withBrand && (row.person == kBrand || target == kBrand)) continue;
        arcs.emplace(row.person, target);
        people.insert({row.person, target});
    }
    Dyads dyads;
    for (const auto& [from, to] : arcs)
        if (!arcs.contains({to, from}))
            dyads.asymmetric += 1;
        else
            dyads.mutual += from < to ? 1 : 0;
    dyads.people = static_cast<std::int64_t>(people.size());
    return dyads;
}

TEST(Reciprocity, AgreesWithTheDefinitionWhateverTheOrderAndTheNames) {
    std::mt19937 random(9);
    const Window morning{{at("2026-03-02T10:00Z"), at("2026-03-02T12:00Z")}, at("2026-03-09")};
    for (int round = 0; round < 100; ++round) {
        const auto posts = tests::randomPosts(random, 30);
        const auto table = scopeOf(posts);
        const auto found = measureReciprocity(table, morning);
        EXPECT_EQ(found.all, slowDyads(table, morning, true));
        EXPECT_EQ(found.audience, slowDyads(table, morning, false));
        EXPECT_EQ(found, measureReciprocity(scopeOf(tests::shuffled(posts, random)), morning));
        EXPECT_EQ(found, measureReciprocity(scopeOf(tests::renamed(posts)), morning));
        std::vector<std::vector<PackedArc>> threads;
        for (std::size_t i = 0; i < table.threads().size(); ++i)
            threads.push_back(measureThreadArcs(table, static_cast<std::int32_t>(i), morning));
        EXPECT_EQ(found, combineThreadArcs(threads));
    }
}

class ReciprocityContract : public ContractSample {
protected:
    void expectDyads(const char* name, const Dyads& found) const {
        const auto& expected = m_expected["reciprocity"][name];
        EXPECT_EQ(found.mutual, expected["mutual"]) << name;
        EXPECT_EQ(found.asymmetric, expected["asymmetric"]) << name;
        expectNumber(expected["dyadic"], found.dyadic(), name);
        expectNumber(expected["arc"], found.arc(), name);
    }
};

TEST_F(ReciprocityContract, Reciprocity) {
    const auto found = measureReciprocity(m_scope, m_window);
    const auto& expected = m_expected["reciprocity"];
    expectDyads("all", found.all);
    expectDyads("audience_only", found.audience);
    EXPECT_EQ(found.membersToBrand, expected["members_to_brand"]);
    EXPECT_EQ(found.membersAnsweredByBrand, expected["members_answered_by_brand"]);
    expectNumber(expected["brand_reciprocity"], found.brandReciprocity(), "brand_reciprocity");
}

} // namespace
} // namespace weft::metrics
