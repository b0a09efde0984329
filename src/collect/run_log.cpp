// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/run_log.h"

#include <algorithm>

namespace weft::collect {

namespace {

constexpr std::size_t kMostLoggedSkips = 200;

} // namespace

base::Result<store::Run> RunLog::begin(const std::string& kind) const {
    store::Run run;
    run.kind = kind;
    run.startedAt = m_clock.now();
    auto id = m_writer
                  .submit([kind, startedAt = run.startedAt](store::Database& database) {
                      return store::beginRun(database, kind, startedAt);
                  })
                  .get();
    if (!id) return base::fail(id.error());
    run.id = *id;
    return run;
}

base::Status RunLog::finish(store::Run run, const Summary& summary) const {
    run.endedAt = m_clock.now();
    run.requests = summary.requests;
    run.postsSeen = summary.postsSeen;
    run.postsNew = summary.postsNew;
    run.postsChanged = summary.postsChanged;
    run.complete = summary.complete;
    run.error = summary.error;
    const auto logged = std::min(summary.skipped.size(), kMostLoggedSkips);
    std::vector<store::SkippedItem> skipped(summary.skipped.begin(),
                                            summary.skipped.begin() + static_cast<std::ptrdiff_t>(logged));
    return m_writer
        .submit([run, skipped](store::Database& database) -> base::Status {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            for (const auto& item : skipped)
                if (auto status = store::addSkipped(database, run.id, item); !status) return status;
            if (auto status = store::finishRun(database, run); !status) return status;
            return transaction->commit();
        })
        .get();
}

} // namespace weft::collect
