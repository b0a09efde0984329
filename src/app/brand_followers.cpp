// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_followers.h"

#include "app/brand_scope.h"
#include "app/period.h"
#include "base/saturating.h"
#include "store/follower_looks.h"
#include "store/read_snapshot.h"

#include <algorithm>

namespace weft::app {

namespace {

/// The looks at one account, oldest first.
struct Looks {
    std::string handle;
    std::vector<store::FollowerLook> all;

    /// The newest look at or before a moment that gave a number; null where there is none.
    [[nodiscard]] const store::FollowerLook* at(base::Instant moment) const {
        const store::FollowerLook* newest = nullptr;
        for (const auto& look : all)
            if (look.takenAt <= moment && look.followers.known()) newest = &look;
        return newest;
    }

    /// Why there is no number at a moment.
    [[nodiscard]] FollowersMissing missingAt(base::Instant moment) const {
        if (all.empty()) return FollowersMissing::NeverLooked;
        const bool given = std::ranges::any_of(all, [](const auto& look) { return look.followers.known(); });
        return given && at(moment) == nullptr ? FollowersMissing::LookedLater : FollowersMissing::NotGiven;
    }
};

/// Nothing where an account has no number.
std::optional<std::int64_t> sumAt(const std::vector<Looks>& accounts, base::Instant moment) {
    if (accounts.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto& account : accounts) {
        const auto* look = account.at(moment);
        if (look == nullptr) return std::nullopt;
        sum = base::saturatingSum(sum, *look->followers.value());
    }
    return sum;
}

void fillLooks(BrandFollowers& followers, const std::vector<Looks>& accounts, base::Instant moment) {
    followers.value = sumAt(accounts, moment);
    for (const auto& account : accounts) {
        const auto* look = account.at(moment);
        if (look != nullptr) {
            followers.lookedAt = std::min(followers.lookedAt.value_or(look->takenAt), look->takenAt);
            continue;
        }
        followers.uncounted.push_back(account.handle);
        if (followers.missing == FollowersMissing::Nothing) followers.missing = account.missingAt(moment);
    }
    if (accounts.empty()) followers.missing = FollowersMissing::NeverLooked;
    if (!followers.value) followers.lookedAt.reset();
}

} // namespace

base::Result<BrandFollowers> computeFollowers(store::Database& database,
                                              const std::vector<std::string>& handles, const Filter& filter,
                                              const zone::TimeZone& zone, base::Instant asOf) {
    std::vector<Looks> accounts;
    for (const auto& handle : handles) {
        auto looks = store::readFollowerLooks(database, handle);
        if (!looks) return base::fail(std::move(looks.error()));
        accounts.push_back({handle, *std::move(looks)});
    }
    const auto moment = filter.period.until < zone.dayStart(asOf) ? filter.period.until : asOf;
    BrandFollowers followers;
    fillLooks(followers, accounts, moment);
    if (filter.comparison) followers.previous = sumAt(accounts, filter.comparison->until);
    const auto grid = wantsWeeks(filter.period) ? zone.weekGrid(filter.period) : zone.dayGrid(filter.period);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const auto sum =
            grid.edges[i] >= moment ? std::nullopt : sumAt(accounts, std::min(grid.edges[i + 1], moment));
        followers.trend.push_back(sum ? std::optional(static_cast<double>(*sum)) : std::nullopt);
    }
    return followers;
}

base::Result<FollowersSnapshot> readFollowers(store::Database& database, const std::vector<Filter>& filters,
                                              const zone::TimeZone& zone, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    FollowersSnapshot followers;
    for (const auto& filter : filters) {
        const auto scope = findBrandScope(database, filter.brandId, filter.handles);
        if (!scope) return base::fail(scope.error());
        auto brand = computeFollowers(database, scope->handles, filter, zone, asOf);
        if (!brand) return base::fail(std::move(brand.error()));
        followers.brands.push_back(*std::move(brand));
    }
    return followers;
}

} // namespace weft::app
