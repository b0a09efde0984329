// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/source_visitor.h"

#include "collect/plan.h"
#include "collect/token_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::chrono::hours kSuspicionPause{6};

} // namespace

bool SourceVisitor::wanted(const SourceTask& task, const std::optional<store::SourceVisit>& visit) const {
    const auto& request = m_context.request;
    if (request.only) return *request.only == task.key;
    if (request.scope == RunRequest::Scope::Everything) return true;
    if (request.scope == RunRequest::Scope::Lists && task.list) return true;
    const auto now = m_context.clock.now();
    return nextVisit(visit, task.interval, now) <= now;
}

std::optional<base::Error> SourceVisitor::missingScope(threads::Endpoint endpoint) const {
    const auto& access = m_context.access;
    if (!access || !access->scopes) return std::nullopt;
    const std::string scope(threads::scopeOf(endpoint));
    if (std::ranges::find(*access->scopes, scope) != access->scopes->end()) return std::nullopt;
    return base::Error{ErrorCode::ApiNoPermission, std::string(threads::endpointName(endpoint)),
                       fmt::format("the token lacks the permission {}", scope)};
}

base::Status SourceVisitor::visit(const SourceTask& task) {
    auto known = m_context.inStore(
        [key = task.key](store::Database& database) { return store::readVisit(database, key); });
    if (!known) return base::fail(known.error());
    if (!wanted(task, *known)) return {};
    auto visit = known->value_or(store::SourceVisit{.key = task.key});
    if (auto missing = missingScope(task.endpoint))
        return failed(task, std::move(visit), *std::move(missing));
    auto result = task.read();
    if (!result) return failed(task, std::move(visit), std::move(result.error()));
    return succeeded(task, std::move(visit), *result);
}

base::Status SourceVisitor::succeeded(const SourceTask& task, store::SourceVisit visit,
                                      const VisitResult& result) {
    const auto now = m_context.clock.now();
    std::vector<store::CoverageGap> gaps;
    if (result.missedSince && result.seenSince && *result.missedSince < *result.seenSince)
        gaps.push_back({task.key, {*result.missedSince, *result.seenSince}, store::GapReason::NotReached});
    if (auto late = missedTime(visit, task.interval, now)) {
        late->caughtUp = gaps.empty();
        gaps.push_back(*std::move(late));
    }
    const bool first = !visit.succeededAt;
    const bool news = visit.error.has_value() != result.warning.has_value();
    visit.attemptedAt = now;
    visit.succeededAt = now;
    visit.error = result.warning;
    visit.errorAt.reset();
    if (result.warning) visit.errorAt = now;
    if (result.coveredSince)
        visit.coveredSince =
            std::min(visit.coveredSince.value_or(*result.coveredSince), *result.coveredSince);
    std::optional<store::SourceEvent> event;
    if (first || news || result.postsNew > 0 || !gaps.empty())
        event = store::SourceEvent{
            .at = now, .key = task.key, .postsNew = result.postsNew, .error = result.warning};
    return remember(std::move(visit), std::move(gaps), std::move(event));
}

base::Error SourceVisitor::explained(const SourceTask& task, const store::SourceVisit& visit,
                                     base::Error error) {
    if (error.code != ErrorCode::ApiServerError) return error;
    if (auto checked = checkToken(m_context); !checked) return error;
    if (auto missing = missingScope(task.endpoint)) {
        m_context.accountant.pause(task.endpoint, *missing, Circuits::kPermissionPause);
        return *missing;
    }
    const bool again = visit.error && (visit.error->code == ErrorCode::ApiServerError ||
                                       visit.error->code == ErrorCode::ApiNoPermission);
    if (!again) return error;
    base::Error suspicion{ErrorCode::ApiNoPermission, error.where,
                          fmt::format("{}; this comes back, so most likely the permission {} is missing",
                                      error.detail, threads::scopeOf(task.endpoint))};
    m_context.accountant.pause(task.endpoint, suspicion, kSuspicionPause);
    return suspicion;
}

base::Status SourceVisitor::failed(const SourceTask& task, store::SourceVisit visit, base::Error error) {
    if (error.code == ErrorCode::Cancelled) return base::fail(std::move(error));
    error = explained(task, visit, std::move(error));
    const auto now = m_context.clock.now();
    // An endpoint that is left alone was not attempted; what is known of its failure stays.
    const bool paused = error.code == ErrorCode::ApiPaused && visit.error;
    const bool news = !visit.error || visit.error->code != error.code;
    visit.attemptedAt = now;
    if (!paused) {
        visit.error = error;
        visit.errorAt = now;
    }
    std::optional<store::SourceEvent> event;
    if (news && !paused) event = store::SourceEvent{.at = now, .key = task.key, .error = error};
    const bool fatal = endsTheRun(error, task.endpoint);
    // A store that fails cannot be told so.
    const auto remembered = remember(std::move(visit), {}, std::move(event));
    if (fatal) return base::fail(std::move(error));
    if (!remembered) return remembered;
    const auto& key = task.key;
    m_context.tracker.skip(key.subject.empty() ? key.stage : key.stage + " " + key.subject, error.text());
    return {};
}

base::Status SourceVisitor::remember(store::SourceVisit visit, std::vector<store::CoverageGap> gaps,
                                     std::optional<store::SourceEvent> event) {
    return m_context.inStore([visit = std::move(visit), gaps = std::move(gaps),
                              event = std::move(event)](store::Database& database) -> base::Status {
        auto transaction = store::Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        if (auto status = store::writeVisit(database, visit); !status) return status;
        for (const auto& gap : gaps)
            if (auto status = store::addGap(database, gap); !status) return status;
        if (event)
            if (auto status = store::addEvent(database, *event); !status) return status;
        return transaction->commit();
    });
}

} // namespace weft::collect
