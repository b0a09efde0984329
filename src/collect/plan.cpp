// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/plan.h"

#include "collect/retry.h"

#include <algorithm>
#include <array>

namespace weft::collect {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::milliseconds;

constexpr milliseconds kAlive = 72h;
constexpr std::array<milliseconds, 2> kLateVisits{days{7}, days{28}};
constexpr std::array<milliseconds, 8> kCounterAges{15min, 1h, 3h, 6h, 24h, days{3}, days{7}, days{28}};
constexpr milliseconds kWeek = days{7};

/// The age of the last planned reading at or before an age; nothing before the first one.
std::optional<milliseconds> lastPlannedAge(milliseconds age) {
    if (age >= kCounterAges.back()) return kCounterAges.back() + (age - kCounterAges.back()) / kWeek * kWeek;
    const auto next = std::ranges::upper_bound(kCounterAges, age);
    if (next == kCounterAges.begin()) return std::nullopt;
    return *std::prev(next);
}

milliseconds conversationInterval(milliseconds quiet) {
    if (quiet < 6h) return kListInterval;
    return quiet < 24h ? milliseconds{30min} : milliseconds{2h};
}

} // namespace

ConversationVisit planConversation(const store::ThreadState& thread, base::Instant now, bool asked) {
    if (!thread.readAt || thread.underWay) return ConversationVisit::Whole;
    const bool lateVisitDue = std::ranges::any_of(kLateVisits, [&](milliseconds age) {
        return thread.createdAt + age <= now && *thread.readAt < thread.createdAt + age;
    });
    if (lateVisitDue) return ConversationVisit::Whole;
    const auto quiet = now - thread.lastPostAt;
    if (quiet >= kAlive) return ConversationVisit::NotDue;
    if (asked) return ConversationVisit::Newest;
    // A clock that was set back must not make a thread wait for the old time.
    const bool read = *thread.readAt <= now && now - *thread.readAt < conversationInterval(quiet);
    return read ? ConversationVisit::NotDue : ConversationVisit::Newest;
}

bool countersDue(const store::CounterState& post, base::Instant now) {
    if (!post.lastReadAt) return true;
    const auto planned = lastPlannedAge(now - post.createdAt);
    return planned && *post.lastReadAt < post.createdAt + *planned;
}

bool pendingDue(const store::ThreadState& thread, base::Instant now) {
    if (now - thread.createdAt >= kAlive) return false;
    return !thread.pendingReadAt || *thread.pendingReadAt > now ||
           now - *thread.pendingReadAt >= kPendingInterval;
}

base::Instant aliveSince(base::Instant now) {
    return now - kAlive;
}

base::Instant youngSince(base::Instant now) {
    return now - kCounterAges.back();
}

store::OpenThreads openThreads(base::Instant now) {
    return {.lastAge = kLateVisits.back(), .aliveSince = aliveSince(now)};
}

store::OldCounters oldCounters(base::Instant now) {
    return {.now = now, .fromAge = kCounterAges.back(), .interval = kWeek};
}

base::Instant nextVisit(const std::optional<store::SourceVisit>& visit, milliseconds interval,
                        base::Instant now) {
    if (!visit || !visit->attemptedAt) return now;
    if (*visit->attemptedAt > now) return now;
    const bool failed = !visit->succeededAt || *visit->succeededAt < *visit->attemptedAt;
    if (failed) {
        const bool hopeful = !visit->error || mayHeal(*visit->error);
        return *visit->attemptedAt +
               std::min<milliseconds>(interval, hopeful ? kListInterval : milliseconds{24h});
    }
    if (*visit->succeededAt > now) return now;
    return *visit->succeededAt + interval;
}

std::optional<store::CoverageGap> missedTime(const store::SourceVisit& visit, milliseconds interval,
                                             base::Instant now) {
    if (!visit.succeededAt) return std::nullopt;
    const auto planned = *visit.succeededAt + interval;
    if (now < planned + interval) return std::nullopt;
    store::CoverageGap gap{.key = visit.key, .range = {planned, now}};
    const bool failed = visit.error && visit.attemptedAt > visit.succeededAt;
    if (failed)
        gap.reason = visit.error->code == base::ErrorCode::ApiBudgetSpent ? store::GapReason::Budget
                                                                          : store::GapReason::Failed;
    return gap;
}

DailyCost dailyCost(std::string_view stage) {
    const auto times = [](milliseconds interval) { return milliseconds{days{1}} / interval; };
    if (stage == "threads" || stage == "replies" || stage == "mentions")
        return {.calls = times(kListInterval)};
    if (stage == "ghosts") return {.calls = times(kGhostInterval)};
    if (stage == "account") return {.calls = 8 * times(kAccountInterval)};
    if (stage == "search") {
        const auto queries = times(kSearchInterval) + times(kTopSearchInterval);
        return {.calls = queries, .searches = queries};
    }
    // One look-up and one page of posts a week: shown as at least one a day that it is due.
    if (stage == "profiles") return {.calls = 1, .lookups = 1};
    return {};
}

DailyCost dailyCost(std::span<const base::Instant> newestOfThreads, base::Instant now) {
    DailyCost cost;
    for (const auto newest : newestOfThreads) {
        const auto quiet = now - newest;
        if (quiet < kAlive) cost.calls += milliseconds{days{1}} / conversationInterval(quiet);
    }
    return cost;
}

DailyCost dailyCost(std::span<const store::CounterState> young, std::int64_t older, base::Instant now) {
    // On which day of its week an old post is read does not matter to a plan.
    DailyCost cost{.calls = (older + 6) / 7};
    for (const auto& post : young) {
        const auto from = now - post.createdAt;
        cost.calls += std::ranges::count_if(
            kCounterAges, [&](milliseconds age) { return age >= from && age < from + days{1}; });
    }
    return cost;
}

} // namespace weft::collect
