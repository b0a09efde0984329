// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/peer_answers.h"

#include "metrics/proportions.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

namespace {

using conversation::Flow;

/// Wherever it lies, in the range or not.
std::optional<base::Instant> lastBrandPost(const ScopeTable& table, std::int32_t thread) {
    std::optional<base::Instant> last;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.byBrand()) last = last ? std::max(*last, row.createdAt) : row.createdAt;
    }
    return last;
}

} // namespace

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
        if (row.flow == Flow::AudienceToAudience && row.createdAt > *brandLeft) answers.goesOnReplies += 1;
    }
    return answers;
}

PeerAnswers combinePeerAnswers(std::span<const ThreadPeerAnswers> threads, const Window& window) {
    PeerAnswers answers;
    std::vector<Observation> all;
    std::vector<Observation> questions;
    for (const auto& thread : threads) {
        answers.replies += thread.replies;
        answers.goesOnReplies += thread.goesOnReplies;
        for (const auto& post : thread.posts) {
            all.push_back(observe(post, window.asOf));
            if (post.question) questions.push_back(all.back());
        }
    }
    answers.all = waitingTimes(std::move(all));
    answers.questions = waitingTimes(std::move(questions));
    return answers;
}

PeerAnswers measurePeerAnswers(const ScopeTable& table, const Window& window) {
    std::vector<ThreadPeerAnswers> threads;
    threads.reserve(table.threads().size());
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        threads.push_back(measurePeerAnswers(table, static_cast<std::int32_t>(i), window));
    return combinePeerAnswers(threads, window);
}

} // namespace weft::metrics
