// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/coverage.h"

#include "base/saturating.h"
#include "metrics/engagement.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <vector>

namespace weft::metrics {

std::optional<double> ReplyCoverage::share() const {
    if (!declared) return std::nullopt;
    if (*declared == 0) return 1;
    return ratio(heldOfDeclared, *declared);
}

std::optional<double> ReplyCoverage::orphanShare() const {
    return ratio(orphans, replies);
}

bool ReplyCoverage::partial() const {
    // In whole numbers: 0.9 and 5 % themselves are fine, and no double is exactly either.
    if (orphans * 20 > replies) return true;
    // What is declared may be absurdly large, what is held is not: only the latter is multiplied.
    return declared && *declared > heldOfDeclared * 10 / 9;
}

ThreadCoverage measureThreadCoverage(const ScopeTable& table, std::int32_t thread) {
    const auto& known = table.thread(thread);
    const auto rows = table.rowsOfThread(thread);
    ThreadCoverage part;
    part.place = known.place;
    const auto timeOf = [&](std::int32_t row) { return table.row(row).createdAt; };
    part.startedAt = timeOf(known.root == kNone ? std::ranges::min(rows, {}, timeOf) : known.root);
    for (const auto row : rows) {
        const auto kind = table.row(row).parentKind;
        part.replies.replies += kind != ParentKind::None ? 1 : 0;
        part.replies.orphans += kind == ParentKind::Orphan ? 1 : 0;
    }
    part.replies.declared = knownCounter(known.counters, model::Metric::Replies);
    part.replies.heldOfDeclared = std::min(part.replies.replies, part.replies.declared.value_or(0));
    return part;
}

Coverage combineCoverage(std::span<const ThreadCoverage> threads, const Window& window) {
    Coverage sum;
    for (const auto& thread : threads) {
        if (!window.range.contains(thread.startedAt)) continue;
        const auto& replies = thread.replies;
        sum.threads += 1;
        sum.partialThreads += replies.partial() ? 1 : 0;
        sum.undeclaredThreads += replies.declared ? 0 : 1;
        sum.replies.replies += replies.replies;
        sum.replies.orphans += replies.orphans;
        sum.replies.heldOfDeclared += replies.heldOfDeclared;
        if (replies.declared)
            sum.replies.declared = base::saturatingSum(sum.replies.declared.value_or(0), *replies.declared);
    }
    return sum;
}

Coverage measureCoverage(const ScopeTable& table, const Window& window) {
    std::vector<ThreadCoverage> threads;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(table.threads().size()); ++i)
        threads.push_back(measureThreadCoverage(table, i));
    return combineCoverage(threads, window);
}

} // namespace weft::metrics
