// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts_collector.h"

#include "collect/planned_sources.h"

#include <algorithm>

namespace weft::app {

using namespace std::chrono_literals;

namespace {

/// Even when everything is due: a run costs calls.
constexpr std::chrono::milliseconds kShortestPause = 30s;
constexpr std::chrono::milliseconds kLongestPause = 10min;
constexpr int kMostDoublings = 5;

/// Counts of several runs as of one.
void addTo(collect::Summary& all, collect::Summary part) {
    all.requests += part.requests;
    all.postsSeen += part.postsSeen;
    all.postsNew += part.postsNew;
    all.postsChanged += part.postsChanged;
    all.skippedTotal += part.skippedTotal;
    for (auto& item : part.skipped)
        if (all.skipped.size() < collect::kMostSkippedKept) all.skipped.push_back(std::move(item));
    if (part.budgetPercent) all.budgetPercent = std::max(all.budgetPercent.value_or(0), *part.budgetPercent);
    all.complete = all.complete && part.complete;
    if (!all.error) all.error = std::move(part.error);
}

} // namespace

AccountsCollector::AccountsCollector(AccountsOptions options, store::Writer& writer, const base::Clock& clock)
    : m_options(std::move(options)), m_writer(writer), m_clock(clock) {
}

AccountsCollector::~AccountsCollector() = default;

collect::Collector& AccountsCollector::collectorFor(const AccountToken& token) {
    auto& collector = m_collectors[token.token.reveal()];
    if (!collector) {
        collect::CollectorOptions options;
        options.apiBase = m_options.apiBase;
        options.token = token.token;
        if (!token.userId.empty()) options.userId = token.userId;
        options.retry = m_options.retry;
        options.limits = m_options.limits;
        options.http.userAgent = "weft/" WEFT_VERSION;
        collector = std::make_unique<collect::Collector>(std::move(options), m_writer, m_clock);
    }
    return *collector;
}

collect::Summary AccountsCollector::collect(const collect::RunRequest& request,
                                            const collect::ProgressCallback& progress,
                                            const std::stop_token& stop) {
    collect::Summary all;
    m_lastRunAt = m_clock.now();
    const auto tokens = m_options.tokens(stop);
    if (!tokens) {
        ++m_failuresInARow;
        all.complete = false;
        all.error = tokens.error();
        return all;
    }
    std::erase_if(m_collectors, [&](const auto& entry) {
        return std::ranges::none_of(*tokens,
                                    [&](const auto& token) { return token.token.reveal() == entry.first; });
    });
    for (const auto& token : *tokens) {
        if (stop.stop_requested() && all.error) break;
        addTo(all, collectorFor(token).collect(request, progress, stop));
    }
    m_lastRunAt = m_clock.now();
    m_failuresInARow = all.error ? m_failuresInARow + 1 : 0;
    return all;
}

base::Instant AccountsCollector::nextDue() {
    const auto pause = kShortestPause * (1 << std::min(m_failuresInARow, kMostDoublings));
    const auto earliest = m_lastRunAt + std::min(pause, kLongestPause);
    const auto latest = m_lastRunAt + kLongestPause;
    if (m_failuresInARow > 0) return earliest;
    std::vector<std::int64_t> accounts;
    for (const auto& [token, collector] : m_collectors)
        if (collector->accountId()) accounts.push_back(*collector->accountId());
    const auto next = m_writer
                          .submit([accounts, latest, now = m_clock.now()](
                                      store::Database& database) -> base::Result<base::Instant> {
                              auto due = latest;
                              for (const auto account : accounts) {
                                  const auto sources = collect::plannedSources(database, account, now);
                                  if (!sources) return base::fail(sources.error());
                                  for (const auto& source : *sources)
                                      due = std::min(due, source.nextAt.value_or(latest));
                              }
                              return due;
                          })
                          .get();
    return std::max(earliest, next.value_or(latest));
}

} // namespace weft::app
