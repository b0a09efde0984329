// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/request_accountant.h"

#include "collect/ledger_reading.h"
#include "store/budgets.h"

#include <algorithm>

namespace weft::collect {

using base::ErrorCode;
using base::Instant;
using threads::Endpoint;

namespace {

constexpr std::int64_t kCallsAhead = 100;
constexpr std::chrono::minutes kFirstLimitPause{1};
constexpr int kMostDoublings = 6;
/// A day's budget that is spent has no room for long; asking again would itself go beyond it.
constexpr std::chrono::hours kSpecialPause{1};

std::int64_t aheadOf(BudgetKind kind) {
    return kind == BudgetKind::Calls ? kCallsAhead : 1;
}

std::size_t indexOf(BudgetKind kind) {
    return static_cast<std::size_t>(kind);
}

} // namespace

std::optional<BudgetKind> budgetOf(Endpoint endpoint) {
    switch (endpoint) {
    case Endpoint::KeywordSearch:
        return BudgetKind::Searches;
    case Endpoint::ProfileLookup:
    case Endpoint::ProfilePosts:
        return BudgetKind::Lookups;
    case Endpoint::Publish:
        return BudgetKind::Replies;
    case Endpoint::Delete:
        return BudgetKind::Deletes;
    default:
        return std::nullopt;
    }
}

RequestAccountant::RequestAccountant(store::Writer& writer, const base::Clock& clock, BudgetLimits limits)
    : m_writer(writer), m_clock(clock), m_limits(limits), m_ledger(limits) {
}

base::Status RequestAccountant::attach(std::int64_t accountId) {
    if (accountId == m_accountId) return {};
    if (m_accountId != 0)
        if (auto status = flush(); !status) return status;
    m_accountId = accountId;

    struct Held {
        BudgetLedger ledger;
        std::vector<store::EndpointState> states;
    };

    auto held = m_writer
                    .submit([accountId, limits = m_limits,
                             now = m_clock.now()](store::Database& database) -> base::Result<Held> {
                        auto ledger = readLedger(database, accountId, now, limits);
                        if (!ledger) return base::fail(ledger.error());
                        auto states = store::listEndpointStates(database, accountId);
                        if (!states) return base::fail(states.error());
                        return Held{*std::move(ledger), *std::move(states)};
                    })
                    .get();
    if (!held) return base::fail(held.error());
    m_ledger = std::move(held->ledger);
    m_circuits.restore(held->states);
    for (; m_sentBefore > 0; --m_sentBefore)
        if (auto status = reserve(BudgetKind::Calls, m_clock.now()); !status) return status;
    return {};
}

base::Status RequestAccountant::admit(Endpoint endpoint) {
    const auto now = m_clock.now();
    m_bookedAt = now;
    if (m_accountId == 0) {
        ++m_sentBefore;
        return {};
    }
    if (m_purpose == Purpose::Planned)
        if (auto status = m_circuits.allow(endpoint, now); !status) return status;
    const auto special = budgetOf(endpoint);
    if (auto status = m_ledger.allow(BudgetKind::Calls, m_purpose, now); !status) return status;
    if (special)
        if (auto status = m_ledger.allow(*special, m_purpose, now); !status) return status;
    if (auto status = reserve(BudgetKind::Calls, now); !status) return status;
    return special ? reserve(*special, now) : base::Status{};
}

base::Status RequestAccountant::reserve(BudgetKind kind, Instant now) {
    auto& reserved = m_reserved[indexOf(kind)];
    const auto slot = BudgetLedger::slotOf(now);
    if (reserved.left > 0 && reserved.slot != slot) {
        giveBack(kind, reserved.slot, reserved.left);
        reserved.left = 0;
    }
    if (reserved.left == 0) {
        const auto ahead = aheadOf(kind);
        auto written =
            m_writer
                .submit([id = m_accountId, ahead, slot,
                         name = std::string(budgetName(kind))](store::Database& database) {
                    return store::addBudgetUse(database, id, {.kind = name, .slot = slot, .used = ahead});
                })
                .get();
        if (!written) return written;
        reserved = {slot, ahead};
    }
    reserved.left -= 1;
    m_ledger.add(kind, slot, 1);
    return {};
}

void RequestAccountant::giveBack(BudgetKind kind, Instant slot, std::int64_t amount) {
    later([id = m_accountId, slot, amount, name = std::string(budgetName(kind))](store::Database& database) {
        return store::addBudgetUse(database, id, {.kind = name, .slot = slot, .used = -amount});
    });
}

void RequestAccountant::note(Endpoint endpoint, const threads::RequestOutcome& outcome) {
    if (m_accountId == 0) return;
    const auto now = m_clock.now();
    const bool freeSearch =
        endpoint == Endpoint::KeywordSearch && !outcome.error && outcome.elements == std::size_t{0};
    if (freeSearch) {
        m_ledger.add(BudgetKind::Searches, m_bookedAt, -1);
        giveBack(BudgetKind::Searches, BudgetLedger::slotOf(m_bookedAt), 1);
    }
    believe(endpoint, outcome, now);
    watch(endpoint, outcome, now);
}

void RequestAccountant::believe(Endpoint endpoint, const threads::RequestOutcome& outcome, Instant now) {
    if (outcome.usage.percent) {
        m_ledger.tellPercent(*outcome.usage.percent, now);
        if (outcome.usage.regainAfter && outcome.usage.regainAfter->count() > 0)
            m_ledger.block(BudgetKind::Calls, now + *outcome.usage.regainAfter, now);
        if (std::exchange(m_percentKept, outcome.usage.percent) != outcome.usage.percent)
            keepWord(BudgetKind::Calls);
    }
    if (!outcome.error || outcome.error->code != ErrorCode::ApiRateLimited) {
        if (!outcome.error) m_limitsInARow = 0;
        return;
    }
    // Meta does not say which budget is spent; an endpoint that has one of its own has most likely spent
    // that.
    const auto special = budgetOf(endpoint);
    const auto kind = special.value_or(BudgetKind::Calls);
    const int doublings = std::min(m_limitsInARow++, kMostDoublings);
    const std::chrono::seconds usual = special ? kSpecialPause : kFirstLimitPause * (1 << doublings);
    const auto pause = outcome.error->retryAfter.value_or(usual);
    m_ledger.block(kind, now + pause, now);
    keepWord(kind);
}

void RequestAccountant::watch(Endpoint endpoint, const threads::RequestOutcome& outcome, Instant now) {
    if (!outcome.error) {
        if (m_circuits.succeeded(endpoint))
            later([id = m_accountId, name = std::string(threads::endpointName(endpoint))](
                      store::Database& database) { return store::clearEndpointState(database, id, name); });
        return;
    }
    if (!blamesTheEndpoint(outcome.error->code)) return;
    if (const auto state = m_circuits.failed(endpoint, *outcome.error, now)) keepState(*state);
}

void RequestAccountant::keepWord(BudgetKind kind) {
    later([id = m_accountId, word = *m_ledger.word(kind)](store::Database& database) {
        return store::writeBudgetWord(database, id, word);
    });
}

void RequestAccountant::keepState(const store::EndpointState& state) {
    later([id = m_accountId, state](store::Database& database) {
        return store::writeEndpointState(database, id, state);
    });
}

void RequestAccountant::tellQuota(BudgetKind kind, std::int64_t used, std::int64_t limit) {
    m_ledger.tellQuota(kind, used, limit, m_clock.now());
    keepWord(kind);
}

void RequestAccountant::pause(Endpoint endpoint, const base::Error& error,
                              std::chrono::milliseconds duration) {
    keepState(m_circuits.open(endpoint, error, duration, m_clock.now()));
}

base::Status RequestAccountant::forgetPauses() {
    m_circuits.reset();
    return m_writer
        .submit([id = m_accountId](store::Database& database) -> base::Status {
            auto states = store::listEndpointStates(database, id);
            if (!states) return base::fail(states.error());
            for (const auto& state : *states)
                if (auto status = store::clearEndpointState(database, id, state.endpoint); !status)
                    return status;
            return {};
        })
        .get();
}

BudgetStanding RequestAccountant::standing(BudgetKind kind) const {
    return m_ledger.standing(kind, m_clock.now());
}

base::Status RequestAccountant::flush() {
    for (const auto kind : kBudgetKinds) {
        auto& reserved = m_reserved[indexOf(kind)];
        if (reserved.left > 0) giveBack(kind, reserved.slot, reserved.left);
        reserved.left = 0;
    }
    base::Status first;
    for (auto& written : m_pending)
        if (auto status = written.get(); !status && first) first = status;
    m_pending.clear();
    return first;
}

} // namespace weft::collect
