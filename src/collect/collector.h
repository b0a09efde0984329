// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/budget_ledger.h"
#include "collect/progress.h"
#include "collect/retry.h"
#include "collect/run_request.h"
#include "store/writer.h"
#include "threads/client.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace weft::collect {

/// As whom and how patiently to collect.
struct CollectorOptions {
    std::string apiBase{threads::kDefaultApiBase};
    threads::Secret token;
    /// The platform's id of the token's account, when it is known.
    std::optional<std::string> userId;
    RetryOptions retry;
    BudgetLimits limits;
    threads::HttpOptions http;
};

/// Fetches one account's conversations into the cache: profile, own threads, their conversations while alive,
/// own replies elsewhere, mentions, what it watches, counters. Every page is written together with its
/// checkpoint, so a run that is cut off anywhere goes on from there. No request is sent that a budget
/// forbids.
class Collector {
public:
    Collector(CollectorOptions options, store::Writer& writer, const base::Clock& clock);
    ~Collector();
    Collector(const Collector&) = delete;
    Collector& operator=(const Collector&) = delete;

    /// One run. A part that cannot be had is skipped and named; what ends the run early is in `error`.
    [[nodiscard]] Summary collect(const RunRequest& request, const ProgressCallback& progress,
                                  const std::stop_token& stop);

    /// collect() of the lists and of what is due.
    [[nodiscard]] Summary collectOnce(const ProgressCallback& progress, const std::stop_token& stop) {
        return collect({}, progress, stop);
    }

    /// Whose token it is; known after the first run that reached the API.
    [[nodiscard]] std::optional<std::int64_t> accountId() const { return m_accountId; }

    /// Where the time of the client went; zero before the first run.
    [[nodiscard]] threads::ClientTimes times() const;

private:
    struct Parts;

    [[nodiscard]] base::Status prepare();
    [[nodiscard]] base::Status runParts(const RunRequest& request, class RunTracker& tracker,
                                        const std::stop_token& stop);
    [[nodiscard]] base::Status keepRefusedFields();

    CollectorOptions m_options;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    std::unique_ptr<Parts> m_parts;
    std::optional<std::int64_t> m_accountId;
};

} // namespace weft::collect
