// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/conversations_stage.h"

#include <algorithm>

namespace weft::collect {

using base::ErrorCode;
using threads::Endpoint;

namespace {

constexpr std::string_view kStage = "conversations";

} // namespace

base::Status ConversationsStage::run() {
    SourceTask task;
    task.key = m_context.source(std::string(kStage));
    task.endpoint = Endpoint::Conversation;
    task.interval = kListInterval;
    task.list = true;
    task.read = [this] { return readAll(); };
    return m_visitor.visit(task);
}

base::Result<VisitResult> ConversationsStage::readAll() {
    const auto now = m_context.clock.now();
    const bool asked = m_context.request.scope != RunRequest::Scope::Due || m_context.request.only;
    const auto due = countDue(now, asked);
    if (!due) return base::fail(due.error());
    m_context.tracker.beginStage(Stage::Conversations, *due);
    VisitResult result{.coveredSince = base::kEarliestInstant};
    std::optional<std::int64_t> after;
    for (;;) {
        auto threads = nextThreads(after, now);
        if (!threads) return base::fail(threads.error());
        if (threads->empty()) break;
        for (const auto& thread : *threads) {
            const auto visit = planConversation(thread, now, asked);
            if (visit == ConversationVisit::NotDue) continue;
            if (auto status = readNamed(thread, visit, result); !status) return base::fail(status.error());
        }
    }
    if (auto status = m_tombstones.finish(); !status) return base::fail(status.error());
    m_context.tracker.endStage();
    return result;
}

base::Result<std::vector<store::ThreadState>>
ConversationsStage::nextThreads(std::optional<std::int64_t>& after, base::Instant now) {
    auto threads = m_context.inStore([id = m_context.account.id, after, now](store::Database& database) {
        return store::listOwnThreads(database, id, after, kPageOfStates, openThreads(now));
    });
    if (threads && !threads->empty()) after = threads->back().seq;
    return threads;
}

base::Result<std::int64_t> ConversationsStage::countDue(base::Instant now, bool asked) {
    std::int64_t due = 0;
    std::optional<std::int64_t> after;
    for (;;) {
        auto threads = nextThreads(after, now);
        if (!threads) return base::fail(threads.error());
        if (threads->empty()) return due;
        due += std::ranges::count_if(*threads, [&](const auto& thread) {
            return planConversation(thread, now, asked) != ConversationVisit::NotDue;
        });
    }
}

base::Status ConversationsStage::readNamed(const store::ThreadState& thread, ConversationVisit visit,
                                           VisitResult& result) {
    if (m_context.stop.stop_requested()) return base::fail(ErrorCode::Cancelled, "collection", "stopped");
    if (const auto status = readOne(thread, visit, result); !status) {
        const auto& error = status.error();
        if (endsTheRun(error, Endpoint::Conversation) || closesTheEndpoint(error.code))
            return base::fail(error);
        m_context.tracker.skip("conversation of " + thread.rootId, error.text());
    }
    m_context.tracker.advance();
    return {};
}

base::Status ConversationsStage::readOne(const store::ThreadState& thread, ConversationVisit visit,
                                         VisitResult& result) {
    ListTask task;
    task.stage = "conversation";
    task.subject = thread.rootId;
    task.source = store::Source::Conversation;
    task.pageSize = 0;
    task.whole = visit == ConversationVisit::Whole;
    task.fetch = [&](const threads::PageQuery& query) {
        return m_context.client.conversation(thread.rootId, query, m_context.stop);
    };
    auto outcome = m_reader.read(task);
    if (!outcome && outcome.error().code == ErrorCode::ApiNotAvailable)
        return m_tombstones.ownPost(thread.rootId);
    if (!outcome) return base::fail(outcome.error());
    result.postsNew += outcome->postsNew;
    if (outcome->wholeAndClean && thread.readAt)
        if (auto status = m_tombstones.conversation(thread.rootId, *outcome); !status) return status;
    return readPending(thread, result);
}

base::Status ConversationsStage::readPending(const store::ThreadState& thread, VisitResult& result) {
    if (m_pendingClosed || !pendingDue(thread, m_context.clock.now())) return {};
    ListTask task;
    task.stage = "pending";
    task.subject = thread.rootId;
    task.source = store::Source::Pending;
    task.pageSize = 0;
    task.fetch = [&](const threads::PageQuery& query) {
        return m_context.client.pendingReplies(thread.rootId, threads::Approval::Pending, query,
                                               m_context.stop);
    };
    auto outcome = m_reader.read(task);
    if (outcome) {
        result.postsNew += outcome->postsNew;
        return {};
    }
    const auto code = outcome.error().code;
    if (endsTheRun(outcome.error(), Endpoint::PendingReplies)) return base::fail(outcome.error());
    // Most posts do not ask for approval, and then there is nothing to be had: that is known for a while.
    if (code == ErrorCode::ApiBadRequest || code == ErrorCode::ApiNotAvailable)
        return noPending(thread.rootId);
    m_pendingClosed = true;
    return {};
}

base::Status ConversationsStage::noPending(const std::string& rootId) {
    return m_context.inStore(
        [id = m_context.account.id, rootId, now = m_context.clock.now()](store::Database& database) {
            return store::writeCheckpoint(database, id, "pending", rootId, {.finishedAt = now});
        });
}

} // namespace weft::collect
