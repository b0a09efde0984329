// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "base/clock.h"
#include "collect/collector.h"
#include "collect/progress.h"
#include "collect/run_request.h"
#include "store/writer.h"

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::app {

/// The tokens to collect with, refreshed where due. Asked before every run, because signing in adds some and
/// refreshing replaces them. May block, and may ask the user to unlock the key store.
using TokenSource = std::function<base::Result<std::vector<AccountToken>>(const std::stop_token&)>;

/// Where and how patiently to collect.
struct AccountsOptions {
    std::string apiBase;
    TokenSource tokens;
    collect::RetryOptions retry = {};
    collect::BudgetLimits limits = {};
};

/// Collects for all signed-in accounts of a workspace, one after the other. One thread at a time.
class AccountsCollector {
public:
    AccountsCollector(AccountsOptions options, store::Writer& writer, const base::Clock& clock);
    ~AccountsCollector();

    /// One run of every account; the counts of all of them. The first error is kept; one account that fails
    /// does not stop the others.
    [[nodiscard]] collect::Summary collect(const collect::RunRequest& request,
                                           const collect::ProgressCallback& progress,
                                           const std::stop_token& stop);

    /// When the plan wants the next visit: after a run that failed as a whole, later and later up to ten
    /// minutes.
    [[nodiscard]] base::Instant nextDue();

private:
    [[nodiscard]] collect::Collector& collectorFor(const AccountToken& token);

    AccountsOptions m_options;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    /// By the token itself: a new token of the same account gets a new collector.
    std::map<std::string, std::unique_ptr<collect::Collector>> m_collectors;
    base::Instant m_lastRunAt{};
    int m_failuresInARow = 0;
};

} // namespace weft::app
