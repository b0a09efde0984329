// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/budget_ledger.h"
#include "collect/circuit.h"
#include "store/writer.h"
#include "threads/request_gate.h"

#include <array>
#include <cstdint>
#include <future>
#include <vector>

namespace weft::collect {

/// Stands before every request of one account: nothing that a budget forbids or that goes to a paused
/// endpoint is sent, and everything that is sent is in the workspace before it leaves, so that a restart, a
/// crash or a second collector on the same file cannot forget it. Calls are written down a hundred ahead;
/// what is left of them is given back by flush().
class RequestAccountant final : public threads::RequestGate {
public:
    RequestAccountant(store::Writer& writer, const base::Clock& clock, BudgetLimits limits = {});

    /// Whose requests they are. Reads what the workspace holds, and books what was sent before anybody knew.
    /// Until then only what finds out the account may be asked.
    [[nodiscard]] base::Status attach(std::int64_t accountId);

    /// By hand, or by the plan: by hand may spend the searches kept back and asks paused endpoints again.
    void setPurpose(Purpose purpose) { m_purpose = purpose; }

    [[nodiscard]] base::Status admit(threads::Endpoint endpoint) override;
    void note(threads::Endpoint endpoint, const threads::RequestOutcome& outcome) override;

    /// The server's word on what may still be published or searched.
    void tellQuota(BudgetKind kind, std::int64_t used, std::int64_t limit);
    /// Pauses an endpoint for a reason known to last, such as a missing permission.
    void pause(threads::Endpoint endpoint, const base::Error& error, std::chrono::milliseconds duration);

    /// Another token may do other things: nothing is left alone any more.
    [[nodiscard]] base::Status forgetPauses();

    [[nodiscard]] BudgetStanding standing(BudgetKind kind) const;

    /// Writes what is not written yet and gives back what was reserved.
    [[nodiscard]] base::Status flush();

private:
    struct Reservation {
        base::Instant slot{};
        std::int64_t left = 0;
    };

    [[nodiscard]] base::Status reserve(BudgetKind kind, base::Instant now);
    void giveBack(BudgetKind kind, base::Instant slot, std::int64_t amount);
    void believe(threads::Endpoint endpoint, const threads::RequestOutcome& outcome, base::Instant now);
    void watch(threads::Endpoint endpoint, const threads::RequestOutcome& outcome, base::Instant now);
    void keepWord(BudgetKind kind);
    void keepState(const store::EndpointState& state);

    template<typename Job>
    void later(Job job) {
        m_pending.push_back(m_writer.submit(std::move(job)));
    }

    store::Writer& m_writer;
    const base::Clock& m_clock;
    std::int64_t m_accountId = 0;
    Purpose m_purpose = Purpose::Planned;
    BudgetLimits m_limits;
    BudgetLedger m_ledger;
    Circuits m_circuits;
    std::array<Reservation, kBudgetKinds.size()> m_reserved;
    std::vector<std::future<base::Status>> m_pending;
    /// When the request in flight was booked.
    base::Instant m_bookedAt{};
    std::int64_t m_sentBefore = 0;
    std::optional<int> m_percentKept;
    int m_limitsInARow = 0;
};

/// The budget besides calls that an endpoint draws on.
[[nodiscard]] std::optional<BudgetKind> budgetOf(threads::Endpoint endpoint);

} // namespace weft::collect
