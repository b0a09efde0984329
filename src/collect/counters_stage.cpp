// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/counters_stage.h"

#include "collect/plan.h"

namespace weft::collect {

using base::ErrorCode;
using threads::Endpoint;

base::Status CountersStage::run() {
    SourceTask task;
    task.key = m_context.source(std::string(stageName(Stage::Counters)));
    task.endpoint = Endpoint::MediaInsights;
    task.interval = kListInterval;
    task.list = true;
    task.read = [this] { return readAll(); };
    return m_visitor.visit(task);
}

base::Result<VisitResult> CountersStage::readAll() {
    const auto now = m_context.clock.now();
    m_context.tracker.beginStage(Stage::Counters, std::nullopt);
    std::future<base::Status> written;
    std::optional<std::int64_t> after;
    for (;;) {
        auto posts = m_context.inStore([id = m_context.account.id, after, now](store::Database& database) {
            return store::listOwnCounterStates(database, id, after, kPageOfStates, oldCounters(now));
        });
        if (!posts) return base::fail(posts.error());
        if (posts->empty()) break;
        after = posts->back().seq;
        for (const auto& post : *posts)
            if (countersDue(post, now))
                if (auto status = readNamed(post.postId, written); !status) return base::fail(status.error());
    }
    if (written.valid())
        if (auto status = written.get(); !status) return base::fail(status.error());
    if (auto status = m_tombstones.finish(); !status) return base::fail(status.error());
    m_context.tracker.endStage();
    // Counters have no past: what was not read then cannot be read now.
    return VisitResult{.coveredSince = now};
}

base::Status CountersStage::readNamed(const std::string& postId, std::future<base::Status>& written) {
    if (m_context.stop.stop_requested()) return base::fail(ErrorCode::Cancelled, "collection", "stopped");
    if (const auto status = readOne(postId, written); !status) {
        const auto& error = status.error();
        if (endsTheRun(error, Endpoint::MediaInsights) || closesTheEndpoint(error.code))
            return base::fail(error);
        m_context.tracker.skip("counters of " + postId, error.text());
    }
    m_context.tracker.advance();
    return {};
}

base::Status CountersStage::readOne(const std::string& postId, std::future<base::Status>& written) {
    auto counters = m_context.ask([&] { return m_context.client.mediaInsights(postId, m_context.stop); });
    // The write before has gone on beside this request; its failure matters more than ours.
    if (written.valid())
        if (auto status = written.get(); !status) return status;
    if (!counters && counters.error().code == ErrorCode::ApiNotAvailable) {
        // Its numbers are unknown from now on, and it is asked for again only when next planned.
        if (auto status = m_tombstones.ownPost(postId); !status) return status;
        counters = model::Counters{};
        for (const auto metric : model::kMetrics)
            (*counters)[metric] = model::Unknown::NotInAnswer;
    }
    if (!counters) return base::fail(counters.error());
    written = m_context.writer.submit([postId, counters = *counters, now = m_context.clock.now()](
                                          store::Database& database) -> base::Status {
        auto transaction = store::Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        if (auto saved = store::saveCounters(database, postId, counters, now); !saved)
            return base::fail(saved.error());
        return transaction->commit();
    });
    return {};
}

} // namespace weft::collect
