// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"

#include "app/collection_service.h"
#include "app/coverage.h"
#include "app/permissions.h"
#include "app/token_keeper.h"
#include "collect/ledger_reading.h"
#include "collect/plan.h"
#include "store/account_access.h"
#include "store/brands.h"
#include "store/collection.h"
#include "store/endpoint_states.h"
#include "store/source_totals.h"

#include <algorithm>

namespace weft::app {

namespace {

using base::Instant;

constexpr int kRunsShown = 50;
constexpr int kEventsShown = 200;
/// Popular results belong to the row of their search.
constexpr std::string_view kTopSearch = "search-top";

std::vector<base::TimeRange> lastDays(const zone::TimeZone& zone, Instant now) {
    const auto first = zone.dayStart(zone.dayStart(now) - std::chrono::hours{24 * (kCoverageDays - 1)});
    const auto grid = zone.dayGrid({first, now + std::chrono::milliseconds{1}});
    std::vector<base::TimeRange> days;
    for (std::size_t i = 0; i < grid.size(); ++i)
        days.push_back({grid.edges[i], grid.edges[i + 1]});
    return days;
}

std::vector<PermissionState> permissionsOf(const std::optional<store::AccountAccess>& access) {
    std::vector<PermissionState> states;
    for (const auto& permission : permissions()) {
        PermissionState state{.scope = std::string(permission.scope), .granted = std::nullopt};
        if (access && access->scopes)
            state.granted = std::ranges::find(*access->scopes, permission.scope) != access->scopes->end();
        state.unapproved =
            permission.scope == "threads_keyword_search" && access && access->searchApproved == false;
        states.push_back(std::move(state));
    }
    return states;
}

base::Result<collect::DailyCost> countersCost(store::Database& database, std::int64_t accountId,
                                              Instant now) {
    const auto own = store::totalsOf(database, {accountId, std::string(store::kOwnPosts), {}});
    if (!own) return base::fail(own.error());
    const auto young = store::listYoungCounterStates(database, accountId, collect::youngSince(now));
    if (!young) return base::fail(young.error());
    const auto older = std::max<std::int64_t>(own->posts - std::ssize(*young), 0);
    return collect::dailyCost(*young, older, now);
}

base::Result<collect::DailyCost> costOf(store::Database& database, const store::SourceKey& key, Instant now) {
    if (key.stage == "conversations") {
        auto threads = store::listAliveThreads(database, key.accountId, collect::aliveSince(now));
        if (!threads) return base::fail(threads.error());
        return collect::dailyCost(*threads, now);
    }
    if (key.stage == "counters") return countersCost(database, key.accountId, now);
    return collect::dailyCost(key.stage);
}

/// One account's part of the screen.
class AccountReader {
public:
    AccountReader(store::Database& database, const model::Account& account,
                  std::span<const base::TimeRange> days, Instant now)
        : m_database(database), m_account(account), m_days(days), m_now(now) {}

    [[nodiscard]] base::Status addTo(SourcesSnapshot& snapshot) {
        if (auto status = addAccount(snapshot); !status) return status;
        return addSources(snapshot);
    }

private:
    [[nodiscard]] base::Status addAccount(SourcesSnapshot& snapshot) {
        auto access = store::readAccess(m_database, m_account.id);
        if (!access) return base::fail(access.error());
        auto ledger = collect::readLedger(m_database, m_account.id, m_now);
        if (!ledger) return base::fail(ledger.error());
        AccountRow row;
        row.account = m_account;
        row.signedIn = snapshot.hasToken && access->has_value();
        row.permissions = permissionsOf(*access);
        if (*access) row.tokenExpiresAt = (*access)->expiresAt;
        row.tokenWarning = warningOf(row.tokenExpiresAt, m_now);
        for (const auto kind : collect::kBudgetKinds) {
            const auto standing = ledger->standing(kind, m_now);
            if (kind == collect::BudgetKind::Calls) row.calls = standing.used;
            snapshot.budgets.push_back(
                {kind, m_account.handle, standing.used, standing.limit, standing.reserved, standing.freeAt});
        }
        snapshot.accounts.push_back(std::move(row));
        return {};
    }

    [[nodiscard]] base::Status addSources(SourcesSnapshot& snapshot) {
        auto sources = collect::plannedSources(m_database, m_account.id, m_now);
        if (!sources) return base::fail(sources.error());
        auto gaps = store::listGaps(m_database, m_account.id, m_days.front().since);
        if (!gaps) return base::fail(gaps.error());
        for (const auto& source : *sources) {
            if (source.key.stage == kTopSearch) continue;
            auto row = rowOf(source, *gaps, snapshot.hasToken);
            if (!row) return base::fail(row.error());
            snapshot.sources.push_back(*std::move(row));
        }
        return {};
    }

    [[nodiscard]] base::Result<SourceRow> rowOf(const collect::PlannedSource& source,
                                                const std::vector<store::CoverageGap>& gaps, bool hasToken) {
        SourceRow row;
        row.key = source.key;
        row.account = m_account.handle;
        if (source.watch) {
            row.watchKind = source.watch->kind;
            row.term = source.watch->term;
            row.paused = source.watch->paused;
        }
        auto totals = store::totalsOf(m_database, source.key);
        if (!totals) return base::fail(totals.error());
        row.posts = totals->posts;
        row.oldest = totals->oldest;
        if (source.visit) {
            row.lastSuccessAt = source.visit->succeededAt;
            row.error = source.visit->error;
        }
        if (hasToken) row.nextAt = source.nextAt;
        auto strip = coverageOf(source, gaps, m_days, m_now);
        row.coverage = std::move(strip.days);
        row.reasons = std::move(strip.reasons);
        auto cost = costOf(m_database, source.key, m_now);
        if (!cost) return base::fail(cost.error());
        row.callsADay = cost->calls;
        row.searchesADay = cost->searches;
        row.lookupsADay = cost->lookups;
        return row;
    }

    store::Database& m_database;
    const model::Account& m_account;
    std::span<const base::TimeRange> m_days;
    Instant m_now;
};

base::Status addRuns(store::Database& database, SourcesSnapshot& snapshot) {
    auto runs = store::listRuns(database, kRunsShown);
    if (!runs) return base::fail(runs.error());
    snapshot.runs = std::move(*runs);
    snapshot.lastSuccess = lastSuccess(snapshot.runs);
    auto events = store::listEvents(database, kEventsShown);
    if (!events) return base::fail(events.error());
    snapshot.events = std::move(*events);
    if (snapshot.runs.empty()) return {};
    auto skipped = store::listSkipped(database, snapshot.runs.front().id);
    if (!skipped) return base::fail(skipped.error());
    snapshot.skipped = std::move(*skipped);
    if (snapshot.runs.front().error) snapshot.lastFailure = snapshot.runs.front();
    return {};
}

} // namespace

std::optional<Instant> lastSuccess(const std::vector<store::Run>& runs) {
    for (const auto& run : runs)
        if (run.kind == "collect" && run.endedAt && !run.error) return run.endedAt;
    return std::nullopt;
}

base::Result<SourcesSnapshot> readSources(store::Database& database, const zone::TimeZone& zone, Instant now,
                                          bool hasToken) {
    SourcesSnapshot snapshot;
    snapshot.hasToken = hasToken;
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    snapshot.brands = std::move(*brands);
    const auto days = lastDays(zone, now);
    for (const auto& brand : snapshot.brands)
        for (const auto& account : brand.accounts)
            if (auto status = AccountReader(database, account, days, now).addTo(snapshot); !status)
                return base::fail(status.error());
    auto counts = store::readCounts(database);
    if (!counts) return base::fail(counts.error());
    snapshot.counts = *counts;
    auto refused = store::listRefusedFields(database);
    if (!refused) return base::fail(refused.error());
    for (const auto& field : *refused)
        snapshot.refusedFields.push_back(field.endpoint + ": " + field.field);
    auto paused = store::readSetting(database, kPausedSetting);
    if (!paused) return base::fail(paused.error());
    snapshot.paused = *paused == "1";
    if (auto status = addRuns(database, snapshot); !status) return base::fail(status.error());
    return snapshot;
}

} // namespace weft::app
