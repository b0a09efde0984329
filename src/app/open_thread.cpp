// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_thread.h"

#include "app/reading_order.h"
#include "base/index.h"
#include "metrics/thread_flow.h"
#include "store/thread_posts.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace weft::app {

namespace {

using base::at;
using conversation::ParentKind;
using conversation::Speaker;
using metrics::ForestPost;
using metrics::ThreadForest;

constexpr base::TimeRange kAlways{base::kEarliestInstant, base::kLatestInstant};

/// The posts of one thread, hung by the rules for all posts.
class OneThread {
public:
    OneThread(const store::ThreadPosts& posts, const std::vector<std::string>& brandHandles)
        : m_posts(posts), m_forest(ThreadForest::build(posts.table, brandHandles)) {
        for (std::size_t i = 0; i < rows().size(); ++i)
            m_rowOf.emplace(rows()[i].id, i);
        for (const auto& counters : posts.counters)
            m_likes.emplace(counters.id, counters.counters[model::Metric::Likes].value());
        for (const auto& post : m_forest.scopedPosts(kAlways))
            if (post.addressed() && !post.answeredAt && !post.goneAt && !posts.shown[at(post.seq)].hidden)
                m_waiting.insert(at(post.seq));
    }

    void fillTurns(ThreadSnapshot& snapshot) const {
        const auto speakers = speakersOfRows();
        const auto depths = conversation::turnDepths(speakers, parentsOfRows());
        const auto order = readingOrder(postsToOrder(speakers));
        for (const auto& place : order) {
            auto& turn = snapshot.turns.emplace_back();
            turn.parent = place.parent;
            turn.end = place.end;
            turn.level = place.level;
            turn.depthIsLeast = place.uncertain;
            if (place.post < 0) {
                turn.presence = Presence::NotHeld;
                continue;
            }
            turn.depth = depths[at(place.post)];
            fillPost(turn, at(place.post));
            if (turn.id == snapshot.question.postId)
                snapshot.asked = static_cast<std::int32_t>(snapshot.turns.size()) - 1;
        }
    }

    [[nodiscard]] std::optional<ThreadNumbers> measure(base::Instant asOf) const {
        const auto table = metrics::ScopeTable::build(m_forest, m_posts.counters);
        if (table.threads().empty()) return std::nullopt;
        const metrics::Window window{kAlways, asOf};
        ThreadNumbers numbers;
        numbers.shape = metrics::measureThreadShape(table, 0);
        numbers.flow = metrics::measureThreadFlow(table, 0, window);
        numbers.reciprocity = metrics::measureReciprocity(table, window);
        numbers.coverage = metrics::measureThreadCoverage(table, 0).replies;
        numbers.brandPosts = std::ranges::count_if(m_forest.posts(), &ForestPost::byBrand);
        const auto root = table.thread(0).root;
        if (root == metrics::kNone || !table.row(root).replyAt) return numbers;
        numbers.firstAnswer =
            std::chrono::floor<std::chrono::seconds>(*table.row(root).replyAt - table.row(root).createdAt);
        return numbers;
    }

private:
    [[nodiscard]] const std::vector<model::PostRow>& rows() const { return m_posts.table.rows; }

    [[nodiscard]] std::vector<Speaker> speakersOfRows() const {
        std::vector<Speaker> speakers;
        for (std::size_t i = 0; i < rows().size(); ++i) {
            const auto& post = m_forest.posts()[i];
            speakers.push_back(
                {post.byBrand ? Speaker::kBrand : std::int64_t{rows()[i].author} + 1, post.parentKind});
        }
        return speakers;
    }

    [[nodiscard]] std::vector<std::int32_t> parentsOfRows() const {
        std::vector<std::int32_t> parents;
        for (const auto& post : m_forest.posts())
            parents.push_back(post.parent);
        return parents;
    }

    [[nodiscard]] std::vector<PostToOrder> postsToOrder(const std::vector<Speaker>& speakers) const {
        const auto parents = parentsOfRows();
        std::vector<PostToOrder> posts;
        for (std::size_t i = 0; i < rows().size(); ++i) {
            PostToOrder post{.createdAt = rows()[i].createdAt, .id = rows()[i].id, .parent = parents[i]};
            const auto kind = m_forest.posts()[i].parentKind;
            post.root = kind == ParentKind::None;
            post.continues = post.parent >= 0 && speakers[i].continues(speakers[at(post.parent)]);
            post.orphan = kind == ParentKind::Orphan;
            if (post.orphan) post.missing = missingParent(i);
            posts.push_back(std::move(post));
        }
        return posts;
    }

    /// The post that an orphan answers; empty when that is the root, or was left when a circle was cut.
    [[nodiscard]] std::string missingParent(std::size_t row) const {
        const auto& parent = rows()[row].parentId;
        const auto& root = m_forest.threads()[at(m_forest.posts()[row].thread)].id;
        return m_rowOf.contains(parent) || parent == root ? std::string() : parent;
    }

    void fillPost(Turn& turn, std::size_t row) const {
        const auto& given = rows()[row];
        const auto& shown = m_posts.shown[row];
        turn.id = given.id;
        if (given.author >= 0) turn.author = m_posts.table.people[at(given.author)];
        turn.text = shown.text;
        turn.permalink = shown.permalink;
        turn.createdAt = given.createdAt;
        if (const auto likes = m_likes.find(given.id); likes != m_likes.end()) turn.likes = likes->second;
        turn.kind = m_forest.posts()[row].kind;
        turn.media = shown.media;
        turn.byBrand = m_forest.posts()[row].byBrand;
        turn.question = given.question;
        turn.waiting = m_waiting.contains(row);
        turn.favourite = shown.favourite;
        if (shown.hidden) turn.presence = Presence::Hidden;
        if (given.goneAt) turn.presence = Presence::Gone;
    }

    const store::ThreadPosts& m_posts;
    ThreadForest m_forest;
    std::unordered_map<std::string_view, std::size_t> m_rowOf;
    std::unordered_map<std::string_view, std::optional<std::int64_t>> m_likes;
    std::unordered_set<std::size_t> m_waiting;
};

} // namespace

base::Result<ThreadSnapshot> openThread(store::Database& database, const ScopedPosts& posts,
                                        const std::vector<std::string>& brandHandles,
                                        const ThreadQuestion& question, base::Instant asOf) {
    const auto thread = posts.threadOf(question.postId);
    if (!thread) return base::fail(thread.error());
    if (!*thread) return base::fail(base::ErrorCode::BadArgument, question.postId, "the post is not held");
    const auto seqs = posts.storedPosts(database, **thread);
    if (!seqs) return base::fail(seqs.error());
    const auto held = store::readThreadPosts(database, *seqs);
    if (!held) return base::fail(held.error());
    const OneThread one(*held, brandHandles);
    ThreadSnapshot snapshot;
    snapshot.question = question;
    snapshot.asOf = asOf;
    one.fillTurns(snapshot);
    snapshot.numbers = one.measure(asOf);
    return snapshot;
}

} // namespace weft::app
