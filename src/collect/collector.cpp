// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/collector.h"

#include "collect/collection_run.h"
#include "collect/run_log.h"

namespace weft::collect {

Collector::Collector(threads::Client& client, store::Writer& writer, const base::Clock& clock,
                     RetryOptions retry)
    : m_client(client), m_writer(writer), m_clock(clock), m_retry(retry) {
}

Summary Collector::collectOnce(const ProgressCallback& progress, const std::stop_token& stop) {
    RunTracker tracker(progress, m_client.requests());
    const RunLog log(m_writer, m_clock);
    auto run = log.begin("collect");
    if (!run) {
        tracker.fail(run.error());
        return tracker.summary();
    }
    CollectionRun collection(m_client, m_writer, m_clock, tracker, Retrier(m_retry, stop), stop);
    if (auto status = collection.run(); !status) {
        auto error = status.error();
        if (error.code == base::ErrorCode::Cancelled)
            error = {error.code, "collection", "stopped; the next run goes on from here"};
        tracker.fail(std::move(error));
    }
    tracker.setRequests(m_client.requests());
    tracker.summary().budgetPercent = m_client.usage().percent;
    if (auto status = log.finish(*run, tracker.summary()); !status && !tracker.summary().error)
        tracker.fail(status.error());
    return tracker.summary();
}

} // namespace weft::collect
