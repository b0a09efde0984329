// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations.h"

#include "app/overview_lists.h"
#include "app/period.h"
#include "store/posts_reading.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace weft::app {

namespace {

using conversation::ParentKind;
using conversation::ScopedPost;
using conversation::ThreadMember;

/// What a list shows at most: nobody reads further, and every row costs a look at its thread.
constexpr std::size_t kMostRows = 200;

/// What the posts of a period say of a thread: enough to put threads in order.
struct Tally {
    std::int64_t thread = 0;
    std::int64_t depth = 0;
    std::int64_t replies = 0;
    base::Instant newest{};
    bool outside = false;
};

class Tallies {
public:
    void add(const ScopedPost& post) {
        auto& tally = m_tallies[post.thread];
        tally.thread = post.thread;
        tally.newest = std::max(tally.newest, post.createdAt);
        tally.depth = std::max(tally.depth, post.depth);
        tally.replies += post.parentKind == ParentKind::None ? 0 : 1;
        tally.outside = tally.outside || post.kind == model::ConversationKind::Outbound;
    }

    /// The threads of a list, the first ones first.
    [[nodiscard]] std::vector<std::int64_t> listed(ConversationList list) const {
        std::vector<Tally> chosen;
        for (const auto& [thread, tally] : m_tallies)
            if (tally.replies > 0 && (list != ConversationList::Outside || tally.outside))
                chosen.push_back(tally);
        std::ranges::sort(chosen, [list](const Tally& a, const Tally& b) {
            const auto key = [list](const Tally& tally) {
                const bool byDepth = list == ConversationList::Deepest;
                return std::tuple(byDepth ? tally.depth : 0, byDepth ? tally.replies : 0, tally.newest,
                                  tally.thread);
            };
            return key(a) > key(b);
        });
        std::vector<std::int64_t> threads;
        for (const auto& tally : chosen)
            threads.push_back(tally.thread);
        return threads;
    }

private:
    std::unordered_map<std::int64_t, Tally> m_tallies;
};

/// The threads of the posts that wait, in their order.
std::vector<std::int64_t> waitingThreads(const OpenPosts& open) {
    std::vector<std::int64_t> threads;
    std::unordered_set<std::int64_t> known;
    for (const auto& post : open.posts)
        if (known.insert(post.thread).second) threads.push_back(post.thread);
    return threads;
}

void countWaiting(ConversationRow& row, const OpenPosts& open, std::int64_t thread) {
    for (const auto& [post, postThread] : open.posts) {
        if (postThread != thread) continue;
        if (!row.firstWaiting) row.firstWaiting = post;
        row.waiting += 1;
        row.waitingQuestions += post.question ? 1 : 0;
    }
}

/// Everything about a thread but its texts. Returns the number of the post that speaks for it.
std::int64_t countMembers(ConversationRow& row, std::span<const ThreadMember> members) {
    const auto depths =
        conversation::turnDepths(conversation::speakersOf(members), conversation::placesOfParents(members));
    std::set<std::int64_t> people;
    std::int64_t first = members.front().post.seq;
    row.rootHeld = false;
    row.startedAt = members.front().post.createdAt;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& post = members[i].post;
        row.newestAt = std::max(row.newestAt, post.createdAt);
        row.depth = std::max(row.depth, std::int64_t{depths[i]});
        row.flow.add(post.flow);
        // The brand's accounts are one person.
        if (post.byBrand || post.author != 0) people.insert(post.byBrand ? -1 : post.author);
        if (post.parentKind != ParentKind::None) {
            row.replies += 1;
            row.coverage.orphans += post.parentKind == ParentKind::Orphan ? 1 : 0;
            continue;
        }
        first = post.seq;
        row.rootHeld = true;
        row.own = post.byBrand;
        row.startedAt = post.createdAt;
    }
    row.people = static_cast<std::int64_t>(people.size());
    row.coverage.replies = row.replies;
    return first;
}

base::Status fillTexts(ConversationsSnapshot& snapshot, store::Database& database, const ScopedPosts& posts,
                       const std::vector<std::int64_t>& seqs) {
    const auto ids = posts.idsOf(seqs);
    if (!ids) return base::fail(ids.error());
    auto stored = store::readPosts(database, *ids);
    if (!stored) return base::fail(std::move(stored.error()));
    std::map<std::string_view, const store::StoredPost*> byId;
    for (const auto& post : *stored)
        byId.emplace(post.post.id, &post);
    for (std::size_t i = 0; i < snapshot.rows.size(); ++i) {
        auto& row = snapshot.rows[i];
        row.id = (*ids)[i];
        const auto found = byId.find(row.id);
        if (found == byId.end()) continue;
        const auto& post = *found->second;
        row.author = post.post.author.value_or("");
        row.text = post.post.text.value_or("");
        row.permalink = post.post.permalink;
        if (post.hidden) row.presence = Presence::Hidden;
        if (post.goneAt) row.presence = Presence::Gone;
    }
    return {};
}

base::Status fillRows(ConversationsSnapshot& snapshot, store::Database& database, const ScopedPosts& posts,
                      const std::vector<std::int64_t>& threads, const OpenPosts& open) {
    std::vector<std::int64_t> firstPosts;
    auto read = posts.eachThread(threads, [&](std::int64_t thread, std::span<const ThreadMember> members) {
        if (members.empty()) return;
        auto& row = snapshot.rows.emplace_back();
        firstPosts.push_back(countMembers(row, members));
        countWaiting(row, open, thread);
    });
    if (!read) return read;
    for (std::size_t i = 0; i < snapshot.rows.size(); ++i) {
        auto& row = snapshot.rows[i];
        if (!row.own) continue;
        const auto declared = posts.declaredReplies(firstPosts[i]);
        if (!declared) return base::fail(declared.error());
        row.coverage.declared = *declared;
        row.coverage.heldOfDeclared = std::min(row.replies, declared->value_or(0));
    }
    return fillTexts(snapshot, database, posts, firstPosts);
}

std::int64_t& totalOf(ConversationsSnapshot& snapshot, ConversationList list) {
    return snapshot.totals[static_cast<std::size_t>(list)];
}

} // namespace

base::Result<ConversationsSnapshot> computeConversations(store::Database& database, const ScopedPosts& posts,
                                                         const ConversationsQuestion& question,
                                                         const zone::TimeZone& zone, base::Instant asOf) {
    ConversationsSnapshot snapshot;
    snapshot.question = question;
    snapshot.asOf = asOf;
    const auto& period = question.filter.period;
    Tallies tallies;
    WaitingList waiting;
    const auto until = endsYesterday(period, asOf, zone) ? asOf : period.until;
    auto read = posts.eachPost({period.since, until}, [&](const ScopedPost& post) {
        tallies.add(post);
        waiting.add(post);
    });
    if (!read) return base::fail(std::move(read.error()));
    const auto open = waiting.read(database, posts);
    if (!open) return base::fail(open.error());
    snapshot.waitingPosts = open->total;

    std::vector<std::int64_t> shown;
    for (const auto list : {ConversationList::Deepest, ConversationList::Waiting, ConversationList::Newest,
                            ConversationList::Outside}) {
        auto threads = list == ConversationList::Waiting ? waitingThreads(*open) : tallies.listed(list);
        totalOf(snapshot, list) = static_cast<std::int64_t>(threads.size());
        if (list == question.list) shown = std::move(threads);
    }
    if (shown.size() > kMostRows) shown.resize(kMostRows);
    if (auto filled = fillRows(snapshot, database, posts, shown, *open); !filled)
        return base::fail(std::move(filled.error()));
    // The posts of the period chose the rows; their order is that of the numbers they show.
    if (question.list == ConversationList::Deepest)
        std::ranges::sort(snapshot.rows, std::ranges::greater{}, [](const ConversationRow& row) {
            return std::tuple(row.depth, row.replies, row.newestAt, row.id);
        });
    return snapshot;
}

} // namespace weft::app
