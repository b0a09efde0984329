// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview_lists.h"

#include "store/hidden_posts.h"
#include "store/posts_reading.h"

#include <algorithm>
#include <map>
#include <utility>

namespace weft::app {

namespace {

constexpr std::size_t kMostWaiting = 200;

/// The posts with these numbers, each beside its number.
base::Result<std::map<std::int64_t, store::StoredPost>>
readBySeq(store::Database& database, const ScopedPosts& posts, const std::vector<std::int64_t>& seqs) {
    const auto ids = posts.idsOf(seqs);
    if (!ids) return base::fail(ids.error());
    auto stored = store::readPosts(database, *ids);
    if (!stored) return base::fail(std::move(stored.error()));
    std::map<std::string_view, std::int64_t> seqOf;
    for (std::size_t i = 0; i < seqs.size(); ++i)
        seqOf.emplace((*ids)[i], seqs[i]);
    std::map<std::int64_t, store::StoredPost> read;
    for (auto& post : *stored) {
        const auto seq = seqOf.at(post.post.id);
        read.emplace(seq, std::move(post));
    }
    return read;
}

} // namespace

void WaitingList::add(const conversation::ScopedPost& post) {
    // Nobody can answer what is gone.
    if (!post.addressed() || post.answeredAt || post.goneAt) return;
    m_waiting.push_back(
        {post.seq, post.thread, post.question, post.kind != model::ConversationKind::Vertical});
}

base::Result<std::vector<WaitingList::Waiting>> WaitingList::seen(store::Database& database,
                                                                  const ScopedPosts& posts) const {
    const auto hidden = store::readHiddenIds(database);
    if (!hidden) return base::fail(hidden.error());
    if (hidden->empty()) return m_waiting;
    std::vector<std::int64_t> seqs;
    for (const auto& post : m_waiting)
        seqs.push_back(post.seq);
    const auto ids = posts.idsOf(seqs);
    if (!ids) return base::fail(ids.error());
    std::vector<Waiting> left;
    for (std::size_t i = 0; i < m_waiting.size(); ++i)
        if (!hidden->contains((*ids)[i])) left.push_back(m_waiting[i]);
    return left;
}

base::Result<OpenPosts> WaitingList::read(store::Database& database, const ScopedPosts& posts) const {
    auto left = seen(database, posts);
    if (!left) return base::fail(std::move(left.error()));
    auto& waiting = *left;
    OpenPosts open;
    open.total = static_cast<std::int64_t>(waiting.size());
    std::ranges::stable_partition(waiting, &Waiting::question);
    waiting.resize(std::min(waiting.size(), kMostWaiting));
    std::vector<std::int64_t> seqs;
    for (const auto& post : waiting)
        seqs.push_back(post.seq);
    const auto stored = readBySeq(database, posts, seqs);
    if (!stored) return base::fail(stored.error());
    for (const auto& post : waiting) {
        const auto found = stored->find(post.seq);
        if (found == stored->end()) continue;
        WaitingPost row;
        const auto& held = found->second.post;
        row.id = held.id;
        row.author = held.author.value_or("");
        row.text = held.text.value_or("");
        row.createdAt = held.createdAt;
        row.permalink = held.permalink;
        row.question = post.question;
        row.mention = post.mention;
        open.posts.push_back({std::move(row), post.thread});
    }
    return open;
}

base::Status WaitingList::fill(OverviewSnapshot& snapshot, store::Database& database,
                               const ScopedPosts& posts) const {
    auto open = read(database, posts);
    if (!open) return base::fail(std::move(open.error()));
    snapshot.waitingTotal = open->total;
    for (auto& post : open->posts)
        snapshot.waiting.push_back(std::move(post.post));
    return {};
}

} // namespace weft::app
