// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compared_profiles.h"

#include "base/saturating.h"
#include "store/watches.h"

#include <algorithm>

namespace weft::app {

namespace {

const model::Measured& totalOf(const model::PublicProfile& profile, model::Metric metric) {
    switch (metric) {
    case model::Metric::Likes:
        return profile.likes;
    case model::Metric::Replies:
        return profile.replies;
    case model::Metric::Quotes:
        return profile.quotes;
    case model::Metric::Reposts:
        return profile.reposts;
    default:
        return profile.views;
    }
}

using Week = std::array<std::optional<std::int64_t>, kWeekTotals.size()>;

void add(Week& week, const model::PublicProfile& profile) {
    for (std::size_t i = 0; i < week.size(); ++i) {
        const auto total = totalOf(profile, kWeekTotals[i]).value();
        week[i] = week[i] && total ? std::optional(base::saturatingSum(*week[i], *total)) : std::nullopt;
    }
}

} // namespace

base::Result<ComparedProfiles> readComparedProfiles(store::Database& database,
                                                    const std::vector<std::string>& handles,
                                                    const Filter& filter, const zone::TimeZone& zone,
                                                    base::Instant asOf) {
    auto followers = computeFollowers(database, handles, filter, zone, asOf);
    if (!followers) return base::fail(std::move(followers.error()));
    ComparedProfiles profiles{.followers = *std::move(followers)};
    Week week;
    week.fill(0);
    for (const auto& handle : handles) {
        const auto newest = store::newestProfile(database, handle);
        if (!newest) return base::fail(newest.error());
        if (!*newest) {
            profiles.notLookedAt.push_back(handle);
            continue;
        }
        add(week, (*newest)->profile);
        const auto takenAt = (*newest)->takenAt;
        profiles.lookedAt = std::min(profiles.lookedAt.value_or(takenAt), takenAt);
    }
    if (profiles.notLookedAt.empty() && !handles.empty()) profiles.week = week;
    return profiles;
}

} // namespace weft::app
