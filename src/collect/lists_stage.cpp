// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/lists_stage.h"

#include "collect/plan.h"

namespace weft::collect {

using threads::Client;
using threads::Endpoint;

namespace {

/// Without Advanced Access only mentions by the app's testers are given (threads-api.md 1.2); few is then no
/// news.
std::optional<base::Error> notApproved(const std::optional<store::AccountAccess>& access) {
    if (!access || access->searchApproved != false) return std::nullopt;
    return base::Error{base::ErrorCode::ApiNoPermission, "mentions",
                       "Meta has not approved this app, so mentions by people who are not its testers stay "
                       "invisible"};
}

} // namespace

base::Status ListsStage::ownThreads() {
    return visit({Stage::OwnThreads, store::Source::OwnThreads, Endpoint::OwnThreads, kListInterval,
                  &Client::ownThreads});
}

base::Status ListsStage::ghostPosts() {
    return visit({Stage::GhostPosts, store::Source::GhostPosts, Endpoint::GhostPosts, kGhostInterval,
                  &Client::ghostPosts});
}

base::Status ListsStage::ownReplies() {
    return visit({Stage::OwnReplies, store::Source::OwnReplies, Endpoint::OwnReplies, kListInterval,
                  &Client::ownReplies});
}

base::Status ListsStage::mentions() {
    return visit(
        {Stage::Mentions, store::Source::Mentions, Endpoint::Mentions, kListInterval, &Client::mentions});
}

base::Status ListsStage::visit(const OwnList& list) {
    SourceTask task;
    task.key = m_context.source(std::string(stageName(list.stage)));
    task.endpoint = list.endpoint;
    task.interval = list.interval;
    task.list = list.stage != Stage::GhostPosts;
    task.read = [&]() -> base::Result<VisitResult> {
        m_context.tracker.beginStage(list.stage, std::nullopt);
        ListTask reading;
        reading.stage = stageName(list.stage);
        reading.source = list.source;
        reading.fetch = [&](const threads::PageQuery& query) {
            return (m_context.client.*list.fetch)(query, m_context.stop);
        };
        auto outcome = m_reader.read(reading);
        if (!outcome) return base::fail(outcome.error());
        m_context.tracker.endStage();
        // A pass that ended has met what was held before, or the end of the list: no hole is left.
        VisitResult result{.postsNew = outcome->postsNew, .coveredSince = base::kEarliestInstant};
        if (list.stage == Stage::Mentions) result.warning = notApproved(m_context.access);
        return result;
    };
    return m_visitor.visit(task);
}

} // namespace weft::collect
