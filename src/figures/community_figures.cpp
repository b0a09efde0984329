// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/community_figures.h"

#include "base/index.h"
#include "metrics/audience_removal.h"
#include "metrics/person_posts.h"
#include "metrics/utc_periods.h"

#include <algorithm>
#include <tuple>

namespace weft::figures {

namespace {

using base::at;
using conversation::Flow;
using metrics::Person;
using metrics::ScopeTable;

constexpr std::chrono::days kYear{365};

std::size_t placeOf(Person member) {
    return at(member - 1);
}

void measureMembers(CommunityFigures& figures, const ScopeTable& table) {
    const auto asOf = figures.window.asOf;
    const auto range = metrics::levelRange(asOf);
    for (Person person = metrics::kBrand + 1; person < table.people(); ++person) {
        figures.members.push_back(metrics::measureMember(table, person, asOf));
        auto& replies = figures.repliesByLevel[static_cast<std::size_t>(figures.members.back().level)];
        for (const auto row : metrics::postsOfPerson(table, person, range))
            replies += table.row(row).parentKind != metrics::ParentKind::None ? 1 : 0;
    }
    figures.levels = metrics::combineLevels(figures.members);
    const std::vector<base::Instant> moments{figures.window.range.since, asOf};
    figures.moves = metrics::measureTransitions(table, moments).front();
}

void countActivity(CommunityFigures& figures, const ScopeTable& table) {
    figures.activity.resize(figures.members.size());
    for (const auto& row : table.rows()) {
        if (!figures.window.range.contains(row.createdAt)) continue;
        if (row.byMember()) {
            auto& own = figures.activity[placeOf(row.person)];
            own.posts += 1;
            own.roots += row.parentKind == metrics::ParentKind::None ? 1 : 0;
            own.toMembers += row.flow == Flow::AudienceToAudience ? 1 : 0;
            own.toBrand += row.flow == Flow::AudienceToBrand ? 1 : 0;
        }
        if (row.flow != Flow::AudienceToAudience && row.flow != Flow::BrandToAudience) continue;
        const auto& target = table.row(row.parent);
        if (!target.byMember()) continue;
        auto& theirs = figures.activity[placeOf(target.person)];
        (row.byBrand() ? theirs.fromBrand : theirs.fromMembers) += 1;
    }
}

/// From the first week with a reply; before it nothing was held.
void countWeeks(CommunityFigures& figures, const ScopeTable& table) {
    const auto last = metrics::utcWeek(figures.window.asOf - std::chrono::milliseconds{1});
    const auto first = last - kCommunityWeeks + 1;
    for (auto week = first; week <= last; ++week)
        figures.flowWeeks.push_back({metrics::utcWeekStart(week), {}, week < last});
    if (metrics::utcWeekStart(last + 1) <= figures.window.asOf) figures.flowWeeks.back().complete = true;
    for (const auto& row : table.rows()) {
        const auto week = metrics::utcWeek(row.createdAt);
        if (week >= first && week <= last) figures.flowWeeks[at(week - first)].replies.add(row.flow);
    }
    const auto held = table.rows().empty() ? last + 1 : metrics::utcWeek(table.rows().front().createdAt);
    if (held > first)
        figures.flowWeeks.erase(figures.flowWeeks.begin(),
                                figures.flowWeeks.begin() + std::min(held, last + 1) - first);
}

void findQuiet(CommunityFigures& figures, const ScopeTable& table) {
    const auto since = std::min(figures.window.range.since, figures.window.asOf - kQuietTime);
    const auto range = metrics::levelRange(since);
    figures.quietSince = since;
    for (Person person = metrics::kBrand + 1; person < table.people(); ++person) {
        const auto rows = table.rowsOfPerson(person);
        if (rows.empty() || !range.contains(table.row(rows.back()).createdAt)) continue;
        const auto days = metrics::activeDaysOf(table, person);
        const auto level = metrics::plainLevelAt(days, since);
        if (level < metrics::Level::Regular) continue;
        figures.quiet.push_back(
            {person, level, metrics::countActivity(days, range).weeks, table.row(rows.back()).createdAt});
    }
    std::ranges::stable_sort(figures.quiet, std::ranges::greater{}, [](const QuietMember& one) {
        return std::tuple(one.level, one.activeWeeks, one.lastAt);
    });
}

std::vector<Holder> findHolders(const CommunityNetwork& community) {
    const auto& network = community.network;
    std::vector<Holder> holders;
    std::vector<std::int32_t> members;
    for (const auto& bridge : community.graph.bridges) {
        const auto member = std::ranges::find(network.members, bridge.person) - network.members.begin();
        members.push_back(static_cast<std::int32_t>(member));
        holders.push_back({members.back(), bridge});
    }
    const auto others = static_cast<double>(community.graph.graph.nodes - community.graph.graph.isolated - 1);
    const auto cutOff = metrics::countCutOff(network, members);
    for (std::size_t i = 0; i < holders.size(); ++i) {
        holders[i].cutOff = cutOff[i];
        // Who is on anybody's way has at least two others.
        holders[i].pathShare = holders[i].bridge.betweenness / (others * (others - 1) / 2);
    }
    return holders;
}

} // namespace

std::vector<SilentWelcome> findUnanswered(const ScopeTable& table, const base::TimeRange& range) {
    std::vector<SilentWelcome> found;
    for (Person person = metrics::kBrand + 1; person < table.people(); ++person) {
        const auto rows = table.rowsOfPerson(person);
        if (rows.empty()) continue;
        const auto& first = table.row(rows.front());
        if (!range.contains(first.createdAt) || first.replyAt || first.goneAt) continue;
        found.push_back({person, rows.front()});
    }
    std::ranges::sort(found, std::ranges::greater{}, [&](const SilentWelcome& one) {
        const auto& row = table.row(one.row);
        return std::tuple(row.addressed(), row.createdAt, one.row);
    });
    return found;
}

CommunityFigures measureCommunity(const ScopeTable& table, const metrics::Window& window) {
    CommunityFigures figures;
    figures.window = window;
    figures.flow = metrics::measureFlow(table, window);
    figures.peers = metrics::measurePeerAnswers(table, window);
    figures.inequality = metrics::measureInequality(table, window);
    figures.loyalty = metrics::measureLoyalty(table, window);
    figures.stickiness = metrics::measureStickiness(table, window);
    measureMembers(figures, table);
    countActivity(figures, table);
    countWeeks(figures, table);
    figures.unanswered = findUnanswered(table, window.range);
    findQuiet(figures, table);
    const auto weeksBack = std::chrono::weeks{kCommunityWeeks - 1};
    figures.weeks = metrics::measureGrowth(table, metrics::PeriodKind::Week,
                                           {{window.asOf - weeksBack, window.asOf}, window.asOf});
    figures.months = metrics::measureGrowth(table, metrics::PeriodKind::Month,
                                            {{window.asOf - kYear, window.asOf}, window.asOf});
    return figures;
}

base::Result<CommunityNetwork> measureCommunityNetwork(const ScopeTable& table, const metrics::Window& window,
                                                       const metrics::FormerPlaces& former,
                                                       const std::stop_token& stop) {
    CommunityNetwork community;
    community.network = metrics::audienceNetwork(table, window);
    auto graph = measureGraph(table, window, stop);
    if (!graph) return base::fail(std::move(graph.error()));
    community.graph = *std::move(graph);
    auto picture = metrics::drawNetwork(community.network, community.graph.groups, former, stop);
    if (!picture) return base::fail(std::move(picture.error()));
    community.picture = *std::move(picture);
    community.holders = findHolders(community);
    return community;
}

} // namespace weft::figures
