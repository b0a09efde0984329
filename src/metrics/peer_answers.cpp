// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/peer_answers.h"

#include "metrics/proportions.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

using conversation::Flow;

std::optional<base::Instant> lastBrandPost(const ScopeTable& table, std::int32_t thread) {
    std::optional<base::Instant> last;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.byBrand()) last = last ? std::max(*last, row.createdAt) : row.createdAt;
    }
    return last;
}

bool goesOnWithoutBrand(const ScopeRow& row, const std::optional<base::Instant>& brandLeft) {
    return brandLeft && row.flow == Flow::AudienceToAudience && row.createdAt > *brandLeft;
}

std::optional<double> PeerAnswers::goesOnShare() const {
    return ratio(goesOnReplies, replies);
}

ThreadPeerAnswers measurePeerAnswers(const ScopeTable& table, std::int32_t thread, const Window& window) {
    ThreadPeerAnswers answers;
    const auto brandLeft = lastBrandPost(table, thread);
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (!window.range.contains(row.createdAt)) continue;
        if (!row.byBrand()) answers.posts.push_back(waitingPost(row, row.memberReplyAt));
        if (!brandLeft || !conversation::goesToSomebodyElse(row.flow)) continue;
        answers.replies += 1;
        if (goesOnWithoutBrand(row, brandLeft)) answers.goesOnReplies += 1;
    }
    return answers;
}

void PeerAnswerPool::add(const ThreadPeerAnswers& thread) {
    m_replies += thread.replies;
    m_goesOnReplies += thread.goesOnReplies;
    for (const auto& post : thread.posts) {
        m_all.add(post);
        if (post.question) m_questions.add(post);
    }
}

void PeerAnswerPool::remove(const ThreadPeerAnswers& thread) {
    m_replies -= thread.replies;
    m_goesOnReplies -= thread.goesOnReplies;
    for (const auto& post : thread.posts) {
        m_all.remove(post);
        if (post.question) m_questions.remove(post);
    }
}

PeerAnswers PeerAnswerPool::at(base::Instant asOf) {
    return {m_all.at(asOf), m_questions.at(asOf), m_replies, m_goesOnReplies};
}

PeerAnswers combinePeerAnswers(std::span<const ThreadPeerAnswers> threads, const Window& window) {
    PeerAnswerPool pool;
    for (const auto& thread : threads)
        pool.add(thread);
    return pool.at(window.asOf);
}

PeerAnswers measurePeerAnswers(const ScopeTable& table, const Window& window) {
    std::vector<ThreadPeerAnswers> threads;
    threads.reserve(table.threads().size());
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        threads.push_back(measurePeerAnswers(table, static_cast<std::int32_t>(i), window));
    return combinePeerAnswers(threads, window);
}

} // namespace weft::metrics
