// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/account_stage.h"

#include "collect/plan.h"

#include <array>

namespace weft::collect {

using base::Instant;
using threads::Endpoint;

namespace {

constexpr std::array<std::string_view, 4> kBreakdowns{"country", "city", "age", "gender"};
constexpr std::chrono::days kLookBack{28};

} // namespace

base::Status AccountStage::run() {
    SourceTask task;
    task.key = m_context.source(std::string(stageName(Stage::AccountInsights)));
    task.endpoint = Endpoint::AccountInsights;
    task.interval = kAccountInterval;
    task.read = [this] { return read(); };
    return m_visitor.visit(task);
}

base::Result<VisitResult> AccountStage::read() {
    m_context.tracker.beginStage(Stage::AccountInsights, 1);
    const auto now = m_context.clock.now();
    // Whole days: a series that begins in the middle of one would give that day a part of its number.
    const Instant since = std::chrono::floor<std::chrono::days>(now) - kLookBack;
    auto insights = m_context.ask(
        [&] { return m_context.client.accountInsights(m_context.userId, since, now, m_context.stop); });
    if (!insights) return base::fail(insights.error());
    readExtras(since, now, *insights);
    if (auto status = save(*insights, now); !status) return base::fail(status.error());
    readQuotas();
    m_context.tracker.advance();
    m_context.tracker.endStage();
    return VisitResult{.coveredSince = since};
}

void AccountStage::readExtras(Instant since, Instant until, Insights& insights) {
    const auto take = [&](base::Result<Insights> more) {
        if (more) insights.insert(insights.end(), more->begin(), more->end());
    };
    take(m_context.ask(
        [&] { return m_context.client.linkClicks(m_context.userId, since, until, m_context.stop); }));
    for (const auto breakdown : kBreakdowns)
        take(m_context.ask(
            [&] { return m_context.client.followersBy(m_context.userId, breakdown, m_context.stop); }));
}

void AccountStage::readQuotas() {
    const auto limits = m_context.ask([&] { return m_context.client.publishingLimits(m_context.stop); });
    if (!limits) return;
    const auto tell = [&](BudgetKind kind, const std::optional<threads::Quota>& quota) {
        if (quota) m_context.accountant.tellQuota(kind, quota->used, quota->total);
    };
    tell(BudgetKind::Replies, limits->replies);
    tell(BudgetKind::Deletes, limits->deletes);
    tell(BudgetKind::Searches, limits->searches);
}

base::Status AccountStage::save(const Insights& insights, Instant at) {
    return m_context.inStore(
        [id = m_context.account.id, insights, at](store::Database& database) -> base::Status {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            if (auto status = store::saveAccountInsights(database, id, insights, at); !status) return status;
            return transaction->commit();
        });
}

} // namespace weft::collect
