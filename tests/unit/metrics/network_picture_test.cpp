// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/network_picture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace weft::metrics {
namespace {

/// Members in groups of 20, most ties within a group.
AudienceNetwork groupedNetwork(std::int32_t members, int ties) {
    AudienceNetwork made;
    for (std::int32_t i = 0; i < members; ++i)
        made.members.push_back(i + 1);
    std::mt19937 random(2);
    const auto any = [&](std::int32_t below) {
        return static_cast<std::int32_t>(random() % static_cast<unsigned>(below));
    };
    std::set<std::pair<std::int32_t, std::int32_t>> pairs;
    while (pairs.size() < static_cast<std::size_t>(ties)) {
        const auto first = any(members);
        const auto second = random() % 10 == 0 ? any(members) : first / 20 * 20 + any(20);
        if (first != second && second < members) pairs.insert(std::minmax({first, second}));
    }
    for (const auto& [first, second] : pairs)
        made.ties.push_back({first, second, 1 + any(5)});
    return made;
}

NetworkPicture draw(const AudienceNetwork& network, const FormerPlaces& former = {}) {
    return drawNetwork(network, findGroups(network).value(), former).value();
}

FormerPlaces placesOf(const NetworkPicture& picture) {
    FormerPlaces places;
    for (const auto& person : picture.people)
        places[person.person] = person.place;
    return places;
}

/// How far people moved who are in both, on average.
double meanMove(const FormerPlaces& before, const NetworkPicture& now) {
    double sum = 0;
    int people = 0;
    for (const auto& person : now.people) {
        const auto place = before.find(person.person);
        if (place == before.end()) continue;
        sum += std::hypot(person.place.x - place->second.x, person.place.y - place->second.y);
        ++people;
    }
    return sum / people;
}

TEST(NetworkPicture, NobodyAndPeopleWithoutTies) {
    EXPECT_TRUE(draw({}).people.empty());
    EXPECT_TRUE(draw({{1, 2, 3}, {}}).people.empty());
}

TEST(NetworkPicture, TwoPeople) {
    const auto picture = draw({{4, 5, 6}, {{0, 2, 3}}});
    ASSERT_EQ(picture.people.size(), 2U);
    EXPECT_EQ(picture.people[0].person, 4);
    EXPECT_EQ(picture.people[1].person, 6);
    EXPECT_EQ(picture.people[1].replies, 3);
    EXPECT_EQ(picture.ties, (std::vector<AudienceTie>{{0, 1, 3}}));
}

TEST(NetworkPicture, TakesThoseWithTheMostReplies) {
    const auto network = groupedNetwork(500, 1'500);
    const auto picture = draw(network);
    EXPECT_EQ(picture.people.size(), 300U);
    EXPECT_TRUE(std::ranges::is_sorted(picture.people, std::ranges::greater{}, &PicturedPerson::replies));
    std::map<Person, std::int64_t> replies;
    for (const auto& tie : network.ties) {
        replies[network.members[static_cast<std::size_t>(tie.first)]] += tie.replies;
        replies[network.members[static_cast<std::size_t>(tie.second)]] += tie.replies;
    }
    std::set<Person> shown;
    for (const auto& person : picture.people) {
        EXPECT_EQ(person.replies, replies[person.person]);
        shown.insert(person.person);
    }
    for (const auto& [person, count] : replies)
        EXPECT_TRUE(shown.contains(person) || count <= picture.people.back().replies);
    for (const auto& tie : picture.ties) {
        EXPECT_LT(tie.first, tie.second);
        EXPECT_LT(tie.second, 300);
    }
}

TEST(NetworkPicture, FillsTheUnitSquareAndPullsGroupsTogether) {
    const auto picture = draw(groupedNetwork(100, 300));
    double within = 0;
    double across = 0;
    int pairsWithin = 0;
    int pairsAcross = 0;
    for (const auto& one : picture.people) {
        EXPECT_GE(one.place.x, 0);
        EXPECT_LE(one.place.x, 1);
        EXPECT_GE(one.place.y, 0);
        EXPECT_LE(one.place.y, 1);
        for (const auto& other : picture.people) {
            const double distance = std::hypot(one.place.x - other.place.x, one.place.y - other.place.y);
            if (one.person == other.person) continue;
            EXPECT_GT(distance, 0);
            (one.group == other.group ? within : across) += distance;
            (one.group == other.group ? pairsWithin : pairsAcross) += 1;
        }
    }
    EXPECT_LT(within / pairsWithin, 0.6 * across / pairsAcross);
}

TEST(NetworkPicture, TheSameAgain) {
    const auto network = groupedNetwork(100, 300);
    EXPECT_EQ(placesOf(draw(network)), placesOf(draw(network)));
}

TEST(NetworkPicture, StaysWhereItWas) {
    const auto network = groupedNetwork(100, 300);
    const auto places = placesOf(draw(network));
    EXPECT_LT(meanMove(places, draw(network, places)), 0.03);

    auto grown = network;
    grown.members.push_back(101);
    grown.ties.push_back({3, 100, 2});
    const auto next = draw(grown, places);
    EXPECT_LT(meanMove(places, next), 0.05);
    EXPECT_EQ(next.people.size(), placesOf(draw(network)).size() + 1);
}

TEST(NetworkPicture, AStopEndsIt) {
    std::stop_source source;
    source.request_stop();
    const auto network = groupedNetwork(100, 300);
    const auto groups = findGroups(network).value();
    EXPECT_EQ(drawNetwork(network, groups, {}, source.get_token()).error().code, base::ErrorCode::Cancelled);
}

} // namespace
} // namespace weft::metrics
