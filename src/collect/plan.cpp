// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/plan.h"

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

} // namespace

ConversationVisit planConversation(const store::ThreadState& thread, base::Instant now) {
    if (!thread.readAt || thread.underWay) return ConversationVisit::Whole;
    const bool lateVisitDue = std::ranges::any_of(kLateVisits, [&](milliseconds age) {
        return thread.createdAt + age <= now && *thread.readAt < thread.createdAt + age;
    });
    if (lateVisitDue) return ConversationVisit::Whole;
    return now - thread.lastPostAt < kAlive ? ConversationVisit::Newest : ConversationVisit::NotDue;
}

bool countersDue(const store::CounterState& post, base::Instant now) {
    if (!post.lastReadAt) return true;
    const auto planned = lastPlannedAge(now - post.createdAt);
    return planned && *post.lastReadAt < post.createdAt + *planned;
}

bool accountInsightsDue(std::optional<base::Instant> lastReadAt, base::Instant now) {
    return !lastReadAt || now - *lastReadAt >= 6h;
}

} // namespace weft::collect
