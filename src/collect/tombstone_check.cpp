// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/tombstone_check.h"

#include "store/cleaning.h"
#include "store/source_totals.h"
#include "store/tombstones.h"

#include <array>

namespace weft::collect {

using base::ErrorCode;
using threads::Endpoint;

namespace {

/// More than so many at once, and something else is wrong; the next whole reading looks again.
constexpr int kMostAtOnce = 50;

} // namespace

base::Status TombstoneCheck::conversation(const std::string& rootId, const ListOutcome& outcome) {
    auto unseen = m_context.inStore([rootId, began = outcome.began](store::Database& database) {
        return store::listUnseen(database, rootId, began, kMostAtOnce);
    });
    if (!unseen) return base::fail(unseen.error());
    if (unseen->empty() || !outcome.foreignPost) return {};
    const auto control = lookAt(*outcome.foreignPost);
    if (!control) return base::fail(control.error());
    if (*control != Answer::There) return {};
    for (const auto& postId : *unseen) {
        const auto answer = lookAt(postId);
        if (!answer) return base::fail(answer.error());
        if (*answer != Answer::Gone) continue;
        if (auto status = markGone(postId); !status) return status;
    }
    return {};
}

base::Status TombstoneCheck::ownPost(const std::string& postId) {
    const auto answer = lookAt(postId);
    if (!answer) return base::fail(answer.error());
    return *answer == Answer::Gone ? markGone(postId) : base::Status{};
}

base::Result<TombstoneCheck::Answer> TombstoneCheck::lookAt(const std::string& postId) {
    auto post = m_context.ask([&] { return m_context.client.post(postId, m_context.stop); });
    if (!post && post.error().code == ErrorCode::ApiNotAvailable) return Answer::Gone;
    if (!post && endsTheRun(post.error(), Endpoint::Post)) return base::fail(post.error());
    if (!post) return Answer::Unclear;
    auto saved = m_context.inStore([id = m_context.account.id, post = *std::move(post),
                                    now = m_context.clock.now()](store::Database& database) -> base::Status {
        auto transaction = store::Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        const std::array posts{post};
        if (auto counts = store::saveCollected(database, id, posts, store::Source::Conversation, now);
            !counts)
            return base::fail(counts.error());
        return transaction->commit();
    });
    if (!saved) return base::fail(saved.error());
    return Answer::There;
}

base::Status TombstoneCheck::markGone(const std::string& postId) {
    return m_context.inStore(
        [postId, now = m_context.clock.now()](store::Database& database) -> base::Status {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            if (auto marked = store::markGone(database, postId, now); !marked)
                return base::fail(marked.error());
            return transaction->commit();
        });
}

base::Status TombstoneCheck::finish() {
    while (!m_context.stop.stop_requested()) {
        const auto done = m_context.inStore(store::dropSomeStaleWords);
        if (!done) return base::fail(done.error());
        if (*done) return {};
    }
    return {};
}

} // namespace weft::collect
