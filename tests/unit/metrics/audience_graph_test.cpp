// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_graph.h"

#include "metrics/audience_bridges.h"
#include "metrics/audience_groups.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include "contract_sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <thread>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;

const Window kDay = tests::wholeDay("2026-03-03");

AudienceNetwork networkOf(const PostTableBuilder& posts) {
    return audienceNetwork(tests::scopeOf(posts.table(), {"acme"}), kDay);
}

/// So many members and ties of one reply each.
AudienceNetwork network(std::int32_t members, std::vector<std::pair<std::int32_t, std::int32_t>> ties) {
    AudienceNetwork made;
    for (std::int32_t i = 0; i < members; ++i)
        made.members.push_back(i + 1);
    std::ranges::sort(ties);
    for (const auto& [first, second] : ties)
        made.ties.push_back({first, second, 1});
    return made;
}

/// Two groups in which everybody knows everybody, with one tie between members 0 and `size`.
AudienceNetwork twoCliques(std::int32_t size) {
    std::vector<std::pair<std::int32_t, std::int32_t>> ties{{0, size}};
    for (std::int32_t i = 0; i < size; ++i)
        for (std::int32_t j = i + 1; j < size; ++j) {
            ties.emplace_back(i, j);
            ties.emplace_back(size + i, size + j);
        }
    return network(2 * size, ties);
}

AudienceNetwork randomNetwork(std::int32_t members, int ties, unsigned seed) {
    std::mt19937 random(seed);
    std::set<std::pair<std::int32_t, std::int32_t>> made;
    while (made.size() < static_cast<std::size_t>(ties)) {
        const auto first = static_cast<std::int32_t>(random() % static_cast<unsigned>(members));
        const auto second = static_cast<std::int32_t>(random() % static_cast<unsigned>(members));
        if (first < second) made.emplace(first, second);
    }
    return network(members, {made.begin(), made.end()});
}

TEST(AudienceNetwork, TiesAreRepliesBothWays) {
    const auto made = networkOf(PostTableBuilder()
                                    .post("r", "acme", "09:00")
                                    .post("a", "ana", "09:01", "r")
                                    .post("b", "bob", "09:02", "a")
                                    .post("a2", "ana", "09:03", "b")
                                    .post("c", "cyd", "09:04", "b"));
    ASSERT_EQ(made.members.size(), 3U);
    EXPECT_EQ(made.ties, (std::vector<AudienceTie>{{0, 1, 2}, {1, 2, 1}}));
}

TEST(AudienceNetwork, BrandItsRepliesAndSelfRepliesMakeNoTies) {
    const auto made = networkOf(PostTableBuilder()
                                    .post("r", "acme", "09:00")
                                    .post("a", "ana", "09:01", "r")
                                    .post("m", "ACME", "09:02", "a")
                                    .post("a2", "ana", "09:03", "a")
                                    .post("b", "bob", "09:04", "m"));
    EXPECT_EQ(made.members.size(), 2U);
    EXPECT_TRUE(made.ties.empty());
}

TEST(AudienceNetwork, UnknownTargetsAndAuthorsMakeNoTies) {
    const auto made = networkOf(PostTableBuilder()
                                    .post("r", "acme", "09:00")
                                    .post("a", "ana", "09:01", "r")
                                    .post("lost", "bob", "09:02", "gone", "r")
                                    .post("private", "", "09:03", "a")
                                    .post("c", "cyd", "09:04", "private"));
    EXPECT_EQ(made.members.size(), 3U);
    EXPECT_TRUE(made.ties.empty());
}

TEST(AudienceNetwork, HoldsTheRangeItsStartAndNotItsEnd) {
    const auto made = networkOf(PostTableBuilder()
                                    .post("r", "acme", "2026-03-01T12:00:00Z")
                                    .post("old", "old", "2026-03-01T23:59:59.999Z", "r")
                                    .post("a", "ana", "2026-03-02T00:00:00Z", "r")
                                    .post("b", "bob", "2026-03-02T23:59:59.999Z", "a")
                                    .post("to_old", "bob", "2026-03-02T10:00:00Z", "old")
                                    .post("c", "cyd", "2026-03-03T00:00:00Z", "b"));
    EXPECT_EQ(made.members.size(), 2U);
    EXPECT_EQ(made.ties, (std::vector<AudienceTie>{{0, 1, 1}}));
}

TEST(AudienceGraph, NothingOfNobody) {
    const auto measured = measureAudienceGraph({}).value();
    EXPECT_EQ(measured, AudienceGraph{});
    EXPECT_EQ(measured.connectedShare, std::nullopt);
    EXPECT_EQ(measured.transitivity, std::nullopt);
}

TEST(AudienceGraph, OneMember) {
    const auto measured = measureAudienceGraph(network(1, {})).value();
    EXPECT_EQ(measured.isolated, 1);
    EXPECT_EQ(measured.connectedShare, 0.0);
    EXPECT_EQ(measured.largestComponentShare, 1.0);
    EXPECT_EQ(measured.coreSizes, (std::map<std::int32_t, std::int64_t>{{0, 1}}));
    EXPECT_EQ(measured.transitivity, 0.0);
    EXPECT_EQ(measured.density, std::nullopt);
}

TEST(AudienceGraph, TriangleWithATailAndAStranger) {
    const auto measured = measureAudienceGraph(network(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}})).value();
    EXPECT_EQ(measured.nodes, 5);
    EXPECT_EQ(measured.edges, 4);
    EXPECT_EQ(measured.isolated, 1);
    EXPECT_DOUBLE_EQ(*measured.connectedShare, 0.8);
    EXPECT_EQ(measured.largestComponent, 4);
    EXPECT_DOUBLE_EQ(*measured.largestComponentShare, 0.8);
    EXPECT_EQ(measured.degeneracy, 2);
    EXPECT_EQ(measured.coreSizes, (std::map<std::int32_t, std::int64_t>{{0, 1}, {1, 1}, {2, 3}}));
    EXPECT_DOUBLE_EQ(*measured.shareIn2Core, 0.6);
    EXPECT_DOUBLE_EQ(*measured.transitivity, 3.0 / 5);
    EXPECT_DOUBLE_EQ(*measured.density, 0.4);
}

TEST(AudienceGroups, EverybodyAloneWithoutTies) {
    const auto groups = findGroups(network(3, {})).value();
    EXPECT_EQ(groups.groupOf, (std::vector<std::int32_t>{0, 1, 2}));
    EXPECT_EQ(groups.modularity, std::nullopt);
    EXPECT_EQ(groups.groupsOfThree, 0);
    EXPECT_TRUE(findGroups({}).value().groupOf.empty());
}

TEST(AudienceGroups, TwoCliquesWithABridge) {
    const auto groups = findGroups(twoCliques(5)).value();
    EXPECT_EQ(groups.groupOf, (std::vector<std::int32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}));
    EXPECT_NEAR(*groups.modularity, 20.0 / 21 - 0.5, 1e-12);
    EXPECT_EQ(groups.groupsOfThree, 2);
    EXPECT_NEAR(*groups.participation[0], 1 - 17.0 / 25, 1e-12);
    EXPECT_EQ(groups.participation[1], std::nullopt);
}

TEST(AudienceGroups, WeightsDecide) {
    // A square: without weights either way of pairing is as good.
    auto square = network(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    square.ties[1].replies = 10;
    square.ties[2].replies = 10;
    ASSERT_EQ(square.ties[1], (AudienceTie{0, 3, 10}));
    ASSERT_EQ(square.ties[2], (AudienceTie{1, 2, 10}));
    const auto groups = findGroups(square).value();
    EXPECT_EQ(groups.groupOf, (std::vector<std::int32_t>{0, 1, 1, 0}));
    EXPECT_NEAR(*groups.modularity, 20.0 / 22 - 0.5, 1e-12);
}

TEST(AudienceGroups, ParticipationSpreads) {
    const auto star = network(7, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}});
    const auto apart = participationIn(star, {0, 1, 1, 2, 2, 3, 3});
    EXPECT_NEAR(*apart[0], 1 - 3 * 4.0 / 36, 1e-12);
    EXPECT_NEAR(*participationIn(star, {0, 0, 0, 0, 0, 0, 0})[0], 0, 1e-12);
}

TEST(AudienceGroups, RoundsMakeItBetter) {
    const auto graph = graphOf(randomNetwork(2'000, 5'000, 3));
    const auto once = leidenPartition(graph, {1, 2.0}, {}).value();
    const auto often = leidenPartition(graph, {1}, {}).value();
    EXPECT_GT(often.modularity, once.modularity + 0.02);
}

TEST(AudienceGroups, SeveralThreadsGetTheSameAnswer) {
    const auto asked = randomNetwork(400, 1'000, 3);
    const auto expected = findGroups(asked).value();
    std::vector<AudienceGroups> answers(4);
    {
        std::vector<std::jthread> threads;
        for (auto& answer : answers)
            threads.emplace_back([&] { answer = findGroups(asked).value(); });
    }
    for (const auto& answer : answers) {
        EXPECT_EQ(answer.groupOf, expected.groupOf);
        EXPECT_EQ(answer.modularity, expected.modularity);
    }
}

TEST(AudienceBridges, PathAndStar) {
    const auto path = findBridges(network(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}})).value();
    EXPECT_TRUE(path.exact);
    EXPECT_EQ(path.betweenness, (std::vector<double>{0, 3, 4, 3, 0}));
    const auto star = findBridges(network(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}})).value();
    EXPECT_EQ(star.betweenness, (std::vector<double>{6, 0, 0, 0, 0, 0}));
}

TEST(AudienceBridges, SeveralShortestPathsShare) {
    const auto square = findBridges(network(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}})).value();
    EXPECT_EQ(square.betweenness, (std::vector<double>{0.5, 0.5, 0.5, 0.5}));
}

TEST(AudienceBridges, MoreSourcesThanOneCallTakes) {
    std::vector<std::pair<std::int32_t, std::int32_t>> ties;
    for (std::int32_t i = 1; i <= 40; ++i)
        ties.emplace_back(0, i);
    EXPECT_EQ(findBridges(network(41, ties)).value().betweenness[0], 40 * 39 / 2);
}

TEST(AudienceBridges, PivotsAreRightOnAverage) {
    const auto asked = randomNetwork(60, 120, 5);
    const auto exact = findBridges(asked).value();
    std::vector<double> sums(asked.members.size());
    constexpr int kSeeds = 300;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto estimate = findBridges(asked, {}, {10, 12, seed}).value();
        EXPECT_FALSE(estimate.exact);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += estimate.betweenness[i] / kSeeds;
    }
    const auto top = std::ranges::max_element(exact.betweenness) - exact.betweenness.begin();
    const auto best = static_cast<std::size_t>(top);
    EXPECT_NEAR(sums[best] / exact.betweenness[best], 1, 0.05);
}

TEST(AudienceBridges, AsManyPivotsAsMembersAreExact) {
    const auto asked = randomNetwork(60, 120, 5);
    const auto all = findBridges(asked, {}, {10, 60, 1}).value();
    EXPECT_TRUE(all.exact);
    EXPECT_EQ(all.betweenness, findBridges(asked).value().betweenness);
}

TEST(AudienceBridges, TopLeavesOutWhoIsOnNoWay) {
    const auto path = network(4, {{0, 1}, {1, 2}, {2, 3}});
    const auto bridges = findBridges(path).value();
    const auto top = topBridges(path, bridges, 10);
    ASSERT_EQ(top.size(), 2U);
    EXPECT_EQ(top[0].person, path.members[1]);
    EXPECT_EQ(top[0].betweenness, 2);
    EXPECT_EQ(topBridges(path, bridges, 1).size(), 1U);
}

TEST(GraphAlgorithms, AStopEndsThem) {
    std::stop_source source;
    source.request_stop();
    const auto asked = twoCliques(4);
    EXPECT_EQ(findGroups(asked, source.get_token()).error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(findBridges(asked, source.get_token()).error().code, base::ErrorCode::Cancelled);
    EXPECT_TRUE(findGroups(asked).has_value());
}

TEST(GraphAlgorithms, AStopEndsThemInTheMiddle) {
    // Much longer than anybody waits, if it ran to its end.
    const auto asked = randomNetwork(20'000, 60'000, 7);
    base::ErrorCode code{};
    {
        std::jthread worker([&](const std::stop_token& stop) {
            code = findBridges(asked, stop, {100'000, 256, 1}).error().code;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    EXPECT_EQ(code, base::ErrorCode::Cancelled);
}

TEST(GraphAlgorithms, ABadGraphIsAnErrorAndNothingElse) {
    for (const auto end : {-1, 2, 7}) {
        const WeightedGraph broken{2, {{0, end, 1}}};
        const auto components = componentsOf(broken);
        ASSERT_FALSE(components.has_value());
        EXPECT_EQ(components.error().code, base::ErrorCode::CalculationFailed);
        EXPECT_FALSE(components.error().detail.empty());
    }
    EXPECT_EQ(componentsOf({2, {{0, 1, 1}}}).value(), (std::vector<std::int32_t>{0, 0}));
}

/// A brand's threads with replies among people whose names a function gives.
template<typename Name>
model::PostTable community(Name name) {
    PostTableBuilder posts;
    std::mt19937 random(11);
    std::vector<std::string> ids;
    for (int i = 0; i < 400; ++i) {
        const auto id = "p" + std::to_string(1000 + i);
        const auto minute = std::to_string(100 + i % 60).substr(1);
        const auto time = "2026-03-02T" + std::to_string(100 + i / 60).substr(1) + ":" + minute + ":00Z";
        if (i % 40 == 0) {
            posts.post(id, "acme", time);
            ids = {id};
            continue;
        }
        const auto author = (random() % 8) + 8 * ((static_cast<unsigned>(i) / 40) % 3);
        posts.post(id, name(author), time, ids[random() % ids.size()]);
        ids.push_back(id);
    }
    return posts.table();
}

struct ByName {
    std::map<std::string, std::int32_t> groups;
    std::map<std::string, double> betweenness;
    AudienceGraph graph;
    std::optional<double> modularity;
};

ByName measureByName(const model::PostTable& posts) {
    const auto table = tests::scopeOf(posts, {"acme"});
    const auto asked = audienceNetwork(table, kDay);
    const auto groups = findGroups(asked).value();
    const auto bridges = findBridges(asked, {}, {5, 6, 1}).value();
    ByName found{{}, {}, measureAudienceGraph(asked).value(), groups.modularity};
    for (std::size_t i = 0; i < asked.members.size(); ++i) {
        // Names end in the number by which the community knows the person.
        const auto name = table.nameOf(asked.members[i]).substr(1);
        found.groups[name] = groups.groupOf[i];
        found.betweenness[name] = bridges.betweenness[i];
    }
    return found;
}

TEST(AudienceGraph, NeitherNamesNorOrderMatter) {
    const auto posts = community([](auto i) { return "a" + std::to_string(i); });
    const auto expected = measureByName(posts);
    EXPECT_GT(expected.graph.edges, 20);
    EXPECT_GT(expected.modularity, 0.1);

    const auto renamed = measureByName(community(
        [](auto i) { return std::string(1, static_cast<char>('a' + (i * 7) % 23)) + std::to_string(i); }));
    auto shuffled = posts;
    std::ranges::shuffle(shuffled.rows, std::mt19937(1));
    for (const auto& other : {renamed, measureByName(shuffled)}) {
        EXPECT_EQ(other.graph, expected.graph);
        EXPECT_EQ(other.groups, expected.groups);
        EXPECT_EQ(other.modularity, expected.modularity);
        EXPECT_EQ(other.betweenness, expected.betweenness);
    }
}

TEST_F(ContractSample, AudienceGraph) {
    const auto network = audienceNetwork(m_scope, m_window);
    const auto graph = measureAudienceGraph(network).value();
    const auto& expected = m_expected["graph"];
    EXPECT_EQ(graph.nodes, expected["nodes"]);
    EXPECT_EQ(graph.edges, expected["edges"]);
    EXPECT_EQ(graph.isolated, expected["isolated"]);
    EXPECT_NEAR(*graph.connectedShare, expected["connected_without_brand_share"].get<double>(), 1e-12);
    EXPECT_EQ(graph.largestComponent, expected["largest_component"]);
    EXPECT_NEAR(*graph.largestComponentShare, expected["largest_component_share"].get<double>(), 1e-12);
    EXPECT_EQ(graph.degeneracy, expected["degeneracy"]);
    EXPECT_EQ(graph.coreSizes.size(), expected["core_sizes"].size());
    for (const auto& [core, members] : graph.coreSizes)
        EXPECT_EQ(members, expected["core_sizes"][std::to_string(core)]);
    EXPECT_EQ(*graph.shareIn2Core, expected["share_in_2core"]);
    EXPECT_EQ(*graph.transitivity, expected["transitivity"]);

    const auto groups = findGroups(network).value();
    EXPECT_NEAR(*groups.modularity, expected["leiden_best_modularity"].get<double>(), 1e-12);
    EXPECT_EQ(groups.groupsOfThree, expected["leiden_communities_ge3"]);
    const auto bridges = findBridges(network).value();
    EXPECT_EQ(topBridges(network, bridges, 10).size(), expected["betweenness_top"].size());
}

} // namespace
} // namespace weft::metrics
