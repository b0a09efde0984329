// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/collector.h"

#include "collect/collection_run.h"
#include "collect/run_log.h"
#include "store/endpoint_states.h"

namespace weft::collect {

namespace {

/// A field that was refused is asked for again after this, because the server may have learnt it.
constexpr std::chrono::days kRefusalHolds{30};

/// FNV-1a, folded to 32 bits: far too little to find a token by, enough to tell two apart.
std::int64_t markOf(const threads::Secret& token) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : token.reveal())
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return static_cast<std::int64_t>((hash >> 32) ^ (hash & 0xffffffff));
}

} // namespace

/// What is made once the workspace has told which fields the server refuses.
struct Collector::Parts {
    Parts(const CollectorOptions& options, const std::vector<threads::RefusedField>& refused,
          store::Writer& writer, const base::Clock& clock)
        : http(options.http),
          accountant(writer, clock, options.limits),
          client(http, {.apiBase = options.apiBase, .token = options.token, .refused = refused}, &accountant),
          refusedKept(refused.size()) {}

    threads::HttpClient http;
    RequestAccountant accountant;
    threads::Client client;
    std::size_t refusedKept;
};

Collector::Collector(CollectorOptions options, store::Writer& writer, const base::Clock& clock)
    : m_options(std::move(options)), m_writer(writer), m_clock(clock) {
}

Collector::~Collector() = default;

threads::ClientTimes Collector::times() const {
    return m_parts ? m_parts->client.times() : threads::ClientTimes{};
}

base::Status Collector::prepare() {
    if (m_parts) return {};
    auto known =
        m_writer.submit([](store::Database& database) { return store::listRefusedFields(database); }).get();
    if (!known) return base::fail(known.error());
    std::vector<threads::RefusedField> refused;
    for (const auto& field : *known) {
        if (field.since < m_clock.now() - kRefusalHolds) continue;
        if (const auto endpoint = threads::endpointFromName(field.endpoint))
            refused.push_back({*endpoint, field.field});
    }
    m_parts = std::make_unique<Parts>(m_options, refused, m_writer, m_clock);
    return {};
}

Summary Collector::collect(const RunRequest& request, const ProgressCallback& progress,
                           const std::stop_token& stop) {
    const auto ready = prepare();
    RunTracker tracker(progress, m_parts ? m_parts->client.requests() : 0);
    if (!ready) {
        tracker.fail(ready.error());
        return tracker.summary();
    }
    const RunLog log(m_writer, m_clock);
    auto run = log.begin("collect");
    if (!run) {
        tracker.fail(run.error());
        return tracker.summary();
    }
    if (auto status = runParts(request, tracker, stop); !status) {
        auto error = status.error();
        if (error.code == base::ErrorCode::Cancelled)
            error = {error.code, "collection", "stopped; the next run goes on from here"};
        tracker.fail(std::move(error));
    }
    tracker.setRequests(m_parts->client.requests());
    tracker.summary().budgetPercent = m_parts->client.usage().percent;
    if (auto status = log.finish(*run, tracker.summary()); !status && !tracker.summary().error)
        tracker.fail(status.error());
    return tracker.summary();
}

base::Status Collector::runParts(const RunRequest& request, RunTracker& tracker,
                                 const std::stop_token& stop) {
    m_parts->accountant.setPurpose(request.purpose);
    RunContext context{.client = m_parts->client,
                       .accountant = m_parts->accountant,
                       .writer = m_writer,
                       .clock = m_clock,
                       .tracker = tracker,
                       .retrier = Retrier(m_options.retry, stop),
                       .request = request,
                       .stop = stop};
    context.tokenMark = markOf(m_options.token);
    auto status = CollectionRun(context).run(m_options.userId);
    if (context.account.id != 0) m_accountId = context.account.id;
    // What was sent is booked however the run ended; its own failure comes first.
    const auto flushed = m_parts->accountant.flush();
    const auto kept = keepRefusedFields();
    if (!status) return status;
    return flushed ? kept : flushed;
}

base::Status Collector::keepRefusedFields() {
    const auto& refused = m_parts->client.refusedFields();
    for (; m_parts->refusedKept < refused.size(); ++m_parts->refusedKept) {
        const auto& field = refused[m_parts->refusedKept];
        auto kept =
            m_writer
                .submit([known = store::RefusedField{.endpoint =
                                                         std::string(threads::endpointName(field.endpoint)),
                                                     .field = field.field,
                                                     .since = m_clock.now()}](store::Database& database) {
                    return store::addRefusedField(database, known);
                })
                .get();
        if (!kept) return kept;
    }
    return {};
}

} // namespace weft::collect
