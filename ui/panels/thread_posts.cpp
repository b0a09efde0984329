// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_posts.h"

#include <algorithm>

namespace weft::panels {

namespace {

// Rows of threadFacts().
constexpr int kReplies = 0;
constexpr int kPeople = 1;
constexpr int kDeepest = 2;
constexpr int kAmongAudience = 6;
constexpr int kByBrand = 8;
constexpr int kFirstAnswer = 9;

template<typename Take>
FactPosts listed(const app::ThreadSnapshot& thread, Take take) {
    FactPosts posts;
    for (std::size_t place = 0; place < thread.turns.size(); ++place)
        if (!thread.turns[place].id.empty() && take(thread.turns[place])) posts.turns.push_back(place);
    return posts;
}

/// The first of the turns that no other is before.
template<typename Before>
FactPosts foremost(const app::ThreadSnapshot& thread, FactPosts posts, Before before) {
    posts.where = FactPosts::Where::InThread;
    const auto best = std::ranges::min_element(posts.turns, [&](std::size_t left, std::size_t right) {
        return before(thread.turns[left], thread.turns[right]);
    });
    if (best != posts.turns.end()) posts.turns = {*best};
    return posts;
}

} // namespace

FactPosts factPosts(const app::ThreadSnapshot& thread, int row) {
    using app::Turn;
    const auto isReply = [](const Turn& turn) { return turn.parent >= 0; };
    switch (row) {
    case kReplies:
        return listed(thread, isReply);
    case kPeople:
        return listed(thread, [](const Turn&) { return true; });
    case kDeepest:
        return foremost(thread, listed(thread, isReply),
                        [](const Turn& left, const Turn& right) { return left.depth > right.depth; });
    case kAmongAudience:
        return listed(thread,
                      [](const Turn& turn) { return turn.kind == model::ConversationKind::Horizontal; });
    case kByBrand:
        return listed(thread, [](const Turn& turn) { return turn.byBrand; });
    case kFirstAnswer:
        return foremost(thread,
                        listed(thread,
                               [&](const Turn& turn) {
                                   return turn.parent == 0 && turn.author != thread.turns.front().author;
                               }),
                        [](const Turn& left, const Turn& right) { return left.createdAt < right.createdAt; });
    default:
        return {};
    }
}

} // namespace weft::panels
