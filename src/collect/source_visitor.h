// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/run_context.h"
#include "store/source_visits.h"

#include <chrono>
#include <functional>
#include <optional>

namespace weft::collect {

/// What a visit brought.
struct VisitResult {
    std::int64_t postsNew = 0;
    /// From when on the source is now held without a hole; absent when the visit says nothing of it.
    std::optional<base::Instant> coveredSince = std::nullopt;
    /// What happened since this moment could not be read to the end: the list gave out at `seenSince`.
    std::optional<base::Instant> missedSince = std::nullopt;
    std::optional<base::Instant> seenSince = std::nullopt;
    /// It worked, but the user should know something.
    std::optional<base::Error> warning = std::nullopt;
};

/// One source of the plan and how to read it.
struct SourceTask {
    store::SourceKey key;
    threads::Endpoint endpoint = threads::Endpoint::Me;
    std::chrono::milliseconds interval{0};
    /// Visited by every run that was asked for, not only by those that ask for everything.
    bool list = false;
    std::function<base::Result<VisitResult>()> read;
};

/// Visits sources when they are due, and remembers how it went: attempts, successes, failures, gaps, the log.
class SourceVisitor {
public:
    explicit SourceVisitor(RunContext& context) : m_context(context) {}

    /// A failure of the source is named and remembered, and the run goes on; an error comes back only when
    /// nothing else can be had either.
    [[nodiscard]] base::Status visit(const SourceTask& task);

private:
    [[nodiscard]] bool wanted(const SourceTask& task, const std::optional<store::SourceVisit>& visit) const;
    [[nodiscard]] std::optional<base::Error> missingScope(threads::Endpoint endpoint) const;
    [[nodiscard]] base::Status succeeded(const SourceTask& task, store::SourceVisit visit,
                                         const VisitResult& result);
    [[nodiscard]] base::Status failed(const SourceTask& task, store::SourceVisit visit, base::Error error);
    /// A server error that comes back is most often a missing permission (threads-api.md 6, 3).
    [[nodiscard]] base::Error explained(const SourceTask& task, const store::SourceVisit& visit,
                                        base::Error error);
    [[nodiscard]] base::Status remember(store::SourceVisit visit, std::vector<store::CoverageGap> gaps,
                                        std::optional<store::SourceEvent> event);

    RunContext& m_context;
};

} // namespace weft::collect
