// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/network_picture.h"

#include "base/index.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <optional>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

/// The members with ties, those with the most replies first.
std::vector<std::int32_t> choosePeople(const std::vector<std::int64_t>& replies, std::size_t atMost) {
    std::vector<std::int32_t> chosen;
    for (std::size_t i = 0; i < replies.size(); ++i)
        if (replies[i] > 0) chosen.push_back(static_cast<std::int32_t>(i));
    std::ranges::stable_sort(chosen, std::ranges::greater{},
                             [&](auto member) { return replies[at(member)]; });
    if (chosen.size() > atMost) chosen.resize(atMost);
    return chosen;
}

std::vector<std::int64_t> repliesOf(const AudienceNetwork& network) {
    std::vector<std::int64_t> replies(network.members.size());
    for (const auto& tie : network.ties) {
        replies[at(tie.first)] += tie.replies;
        replies[at(tie.second)] += tie.replies;
    }
    return replies;
}

NetworkPicture pickOut(const AudienceNetwork& network, const AudienceGroups& groups, std::size_t atMost) {
    NetworkPicture picture;
    const auto replies = repliesOf(network);
    std::vector<std::int32_t> numberOf(network.members.size(), kNone);
    for (const auto member : choosePeople(replies, atMost)) {
        numberOf[at(member)] = static_cast<std::int32_t>(picture.people.size());
        picture.people.push_back(
            {network.members[at(member)], replies[at(member)], groups.groupOf[at(member)], {}});
    }
    for (const auto& tie : network.ties) {
        const auto first = numberOf[at(tie.first)];
        const auto second = numberOf[at(tie.second)];
        if (first == kNone || second == kNone) continue;
        picture.ties.push_back({std::min(first, second), std::max(first, second), tie.replies});
    }
    std::ranges::sort(picture.ties, {}, [](const auto& tie) { return std::pair(tie.first, tie.second); });
    return picture;
}

/// Springs pull with the cube of their weight at rest; two who talk all day must not become one dot.
WeightedGraph springsOf(const NetworkPicture& picture) {
    WeightedGraph springs{static_cast<std::int32_t>(picture.people.size()), {}};
    for (const auto& tie : picture.ties)
        springs.edges.push_back({tie.first, tie.second, 1 + std::log(static_cast<double>(tie.replies))});
    return springs;
}

/// Point i of a sunflower of n seeds in the unit square: even, without a direction.
PlanePoint sunflower(std::size_t i, std::size_t n) {
    const double golden = std::numbers::pi * (3 - std::sqrt(5.0));
    const double radius = std::sqrt((static_cast<double>(i) + 0.5) / static_cast<double>(n)) / 2;
    const double angle = golden * static_cast<double>(i);
    return {0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle)};
}

/// Groups side by side, so that the springs have less to untangle.
std::vector<PlanePoint> freshPlaces(const NetworkPicture& picture) {
    std::vector<std::size_t> order(picture.people.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](auto i) { return picture.people[i].group; });
    std::vector<PlanePoint> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = sunflower(i, order.size());
    return places;
}

/// Where people start: at their former places; newcomers near the neighbours who have one.
struct Start {
    std::vector<PlanePoint> places;
    std::size_t newcomers = 0;
};

Start startFrom(const NetworkPicture& picture, const FormerPlaces& former) {
    Start start{freshPlaces(picture), 0};
    std::vector<bool> known(start.places.size());
    for (std::size_t i = 0; i < start.places.size(); ++i) {
        const auto place = former.find(picture.people[i].person);
        known[i] = place != former.end();
        if (known[i]) start.places[i] = place->second;
    }
    std::vector<PlanePoint> sums(start.places.size());
    std::vector<double> counts(start.places.size());
    const auto pull = [&](std::int32_t newcomer, std::int32_t neighbour) {
        if (known[at(newcomer)] || !known[at(neighbour)]) return;
        sums[at(newcomer)].x += start.places[at(neighbour)].x;
        sums[at(newcomer)].y += start.places[at(neighbour)].y;
        counts[at(newcomer)] += 1;
    };
    for (const auto& tie : picture.ties) {
        pull(tie.first, tie.second);
        pull(tie.second, tie.first);
    }
    // A little apart from each other, each in the direction of where they would be in a fresh picture.
    constexpr double kApart = 0.05;
    for (std::size_t i = 0; i < start.places.size(); ++i) {
        if (known[i]) continue;
        start.newcomers += 1;
        if (counts[i] == 0) continue;
        start.places[i] = {sums[i].x / counts[i] + kApart * (start.places[i].x - 0.5),
                           sums[i].y / counts[i] + kApart * (start.places[i].y - 0.5)};
    }
    return start;
}

/// How many units of the layout the unit square is wide where repulsion and springs are at rest: with all
/// distances s·d, pairs ÷ s = s² Σ w·d³.
double restingScale(const WeightedGraph& springs, const std::vector<PlanePoint>& places) {
    const auto distance = [&](std::size_t i, std::size_t j) {
        return std::hypot(places[i].x - places[j].x, places[i].y - places[j].y);
    };
    double pull = 0;
    for (const auto& edge : springs.edges)
        pull += edge.weight * std::pow(distance(at(edge.first), at(edge.second)), 3);
    const auto people = static_cast<double>(places.size());
    // igraph ties all pairs so weakly when the graph is in pieces.
    const double everyPair = std::pow(people, -1.5);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            pull += everyPair * std::pow(distance(i, j), 3);
    return pull > 0 ? std::cbrt(people * (people - 1) / 2 / pull) : 1;
}

/// Into the unit square, both axes alike.
void fitIntoSquare(std::vector<PlanePoint>& places) {
    const auto [left, right] = std::ranges::minmax(places, {}, &PlanePoint::x);
    const auto [low, high] = std::ranges::minmax(places, {}, &PlanePoint::y);
    const double width = std::max(right.x - left.x, high.y - low.y);
    const PlanePoint middle{(left.x + right.x) / 2, (low.y + high.y) / 2};
    for (auto& place : places) {
        place.x = width > 0 ? std::clamp(0.5 + (place.x - middle.x) / width, 0.0, 1.0) : 0.5;
        place.y = width > 0 ? std::clamp(0.5 + (place.y - middle.y) / width, 0.0, 1.0) : 0.5;
    }
}

/// Far and long when all is new; else a little, so that people find room and the picture stays.
LayoutEffort effortFor(const Start& start, const PictureSettings& settings) {
    // Of an edge's length; tried out on groups of 100 to 500 people, who then move by a hundredth or two.
    constexpr double kLeastStep = 0.03;
    constexpr double kLeastSteps = 0.1;
    const auto people = static_cast<double>(start.places.size());
    const double fresh = static_cast<double>(start.newcomers) / people;
    const auto steps = static_cast<double>(settings.steps) * std::max(kLeastSteps, fresh);
    return {static_cast<std::int32_t>(steps), std::max(kLeastStep, std::sqrt(people) * fresh)};
}

} // namespace

base::Result<NetworkPicture> drawNetwork(const AudienceNetwork& network, const AudienceGroups& groups,
                                         const FormerPlaces& former, const std::stop_token& stop,
                                         const PictureSettings& settings) {
    auto picture = pickOut(network, groups, settings.people);
    if (picture.people.empty()) return picture;
    const auto springs = springsOf(picture);
    auto start = startFrom(picture, former);
    const double scale = restingScale(springs, start.places);
    for (auto& place : start.places)
        place = {place.x * scale, place.y * scale};
    const auto effort = effortFor(start, settings);
    auto places = springLayout(springs, std::move(start.places), effort, stop);
    if (!places) return base::fail(places.error());
    fitIntoSquare(*places);
    for (std::size_t i = 0; i < picture.people.size(); ++i)
        picture.people[i].place = (*places)[i];
    return picture;
}

} // namespace weft::metrics
