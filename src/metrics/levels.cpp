// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/levels.h"

#include "metrics/person_posts.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace weft::metrics {

namespace {

std::int32_t countMembersAnswered(const ScopeTable& table, std::span<const std::int32_t> rows) {
    std::vector<Person> answered;
    for (const auto row : rows)
        if (const auto& reply = table.row(row); reply.flow == conversation::Flow::AudienceToAudience)
            if (const auto& target = table.row(reply.parent); target.byMember())
                answered.push_back(target.person);
    std::ranges::sort(answered);
    const auto repeated = std::ranges::unique(answered);
    return static_cast<std::int32_t>(repeated.begin() - answered.begin());
}

std::int32_t countAdvocacyDays(const ScopeTable& table, std::span<const std::int32_t> rows,
                               const LevelRules& rules) {
    std::int32_t count = 0;
    std::optional<std::chrono::sys_days> newest;
    for (const auto row : rows) {
        const auto& post = table.row(row);
        const bool root = post.parentKind == ParentKind::None;
        if (!root || (!post.namesBrand && !post.quotesBrand)) continue;
        if (rules.isNegative && rules.isNegative(row)) continue;
        const auto date = std::chrono::floor<std::chrono::days>(post.createdAt);
        if (newest != date) count += 1;
        newest = date;
    }
    return count;
}

} // namespace

std::string_view levelName(Level level) {
    switch (level) {
    case Level::Core:
        return "core";
    case Level::Regular:
        return "regular";
    case Level::Casual:
        return "casual";
    case Level::OneTime:
        return "one_time";
    case Level::Lapsed:
        return "lapsed";
    case Level::Unseen:
        return "unseen";
    }
    return "";
}

std::optional<double> Levels::regularPlusShare() const {
    return ratio(core + regular, active());
}

Level levelOf(const Activity& activity, bool seenBefore, const LevelThresholds& thresholds) {
    if (activity.days == 0) return seenBefore ? Level::Lapsed : Level::Unseen;
    if (activity.days >= thresholds.coreDays && activity.weeks >= thresholds.coreWeeks) return Level::Core;
    if (activity.days >= thresholds.regularDays && activity.weeks >= thresholds.regularWeeks)
        return Level::Regular;
    return activity.days >= thresholds.casualDays ? Level::Casual : Level::OneTime;
}

MemberLevel measureMember(const ScopeTable& table, Person member, base::Instant asOf,
                          const LevelRules& rules) {
    const auto range = levelRange(asOf);
    const auto days = activeDaysOf(table, member);
    const auto activity = countActivity(days, range);
    const bool seenBefore = !days.empty() && days.front().first < range.since;

    MemberLevel part;
    part.member = member;
    part.level = levelOf(activity, seenBefore, rules.thresholds);
    part.activeDays = activity.days;
    part.activeWeeks = activity.weeks;
    part.flagged = rules.isFlagged && rules.isFlagged(member);
    if (activity.days == 0) return part;
    const auto rows = postsOfPerson(table, member, range);
    part.membersAnswered = countMembersAnswered(table, rows);
    if (part.flagged) return part;
    part.superFan = part.level >= Level::Regular && part.membersAnswered >= rules.thresholds.superFanMembers;
    part.advocate = countAdvocacyDays(table, rows, rules) >= rules.thresholds.advocateDays;
    return part;
}

Levels combineLevels(std::span<const MemberLevel> members) {
    std::array<std::int64_t, kLevels> counts{};
    Levels levels;
    for (const auto& member : members) {
        counts[static_cast<std::size_t>(member.level)] += 1;
        if (member.superFan) levels.superFans.push_back(member);
        if (member.advocate) levels.advocates.push_back(member);
    }
    const auto countOf = [&](Level level) { return counts[static_cast<std::size_t>(level)]; };
    levels.core = countOf(Level::Core);
    levels.regular = countOf(Level::Regular);
    levels.casual = countOf(Level::Casual);
    levels.oneTime = countOf(Level::OneTime);
    levels.lapsed = countOf(Level::Lapsed);
    rankMembers(levels.superFans);
    rankMembers(levels.advocates);
    return levels;
}

Levels measureLevels(const ScopeTable& table, base::Instant asOf, const LevelRules& rules) {
    std::vector<MemberLevel> members;
    for (Person member = kBrand + 1; member < table.people(); ++member)
        members.push_back(measureMember(table, member, asOf, rules));
    return combineLevels(members);
}

void rankMembers(std::vector<MemberLevel>& members) {
    std::ranges::stable_sort(members, [](const MemberLevel& left, const MemberLevel& right) {
        return std::tie(right.activeWeeks, right.membersAnswered) <
               std::tie(left.activeWeeks, left.membersAnswered);
    });
}

} // namespace weft::metrics
