// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/counted_rows.h"

#include "metrics/peer_answers.h"
#include "metrics/thread_shape.h"
#include "metrics/waiting.h"

#include <set>
#include <utility>

namespace weft::figures {

namespace {

using metrics::Person;
using metrics::ScopeTable;
using metrics::Window;

std::int32_t threadsOf(const ScopeTable& table) {
    return static_cast<std::int32_t>(table.threads().size());
}

/// Calls with each reply of the range from one member to another.
template<typename Use>
void eachMemberReply(const ScopeTable& table, const Window& window, Use use) {
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (row.parentKind != metrics::ParentKind::Held || !row.byMember() ||
            !window.range.contains(row.createdAt))
            continue;
        const auto& target = table.row(row.parent);
        if (target.byMember() && target.person != row.person)
            use(static_cast<std::int32_t>(i), row.person, target.person);
    }
}

} // namespace

Rows repliesWithBrand(const ScopeTable& table, const Window& window, bool afterItLeft) {
    Rows found;
    for (std::int32_t thread = 0; thread < threadsOf(table); ++thread) {
        const auto brandLeft = metrics::lastBrandPost(table, thread);
        if (!brandLeft) continue;
        for (const auto index : table.rowsOfThread(thread)) {
            const auto& row = table.row(index);
            if (!window.range.contains(row.createdAt)) continue;
            if (afterItLeft ? metrics::goesOnWithoutBrand(row, brandLeft)
                            : conversation::goesToSomebodyElse(row.flow))
                found.push_back(index);
        }
    }
    return found;
}

Rows answeredByMembers(const ScopeTable& table, const Window& window, bool questions) {
    Rows found;
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (row.byBrand() || !window.range.contains(row.createdAt)) continue;
        const auto post = metrics::waitingPost(row, row.memberReplyAt);
        if (post.answered && (post.question || !questions)) found.push_back(static_cast<std::int32_t>(i));
    }
    return found;
}

Rows mutualReplies(const ScopeTable& table, const Window& window) {
    std::set<std::pair<Person, Person>> arcs;
    eachMemberReply(table, window,
                    [&](std::int32_t /*row*/, Person from, Person to) { arcs.emplace(from, to); });
    Rows found;
    eachMemberReply(table, window, [&](std::int32_t row, Person from, Person to) {
        if (arcs.contains({to, from})) found.push_back(row);
    });
    return found;
}

Rows judgedRoots(const ScopeTable& table, const Window& window, bool living) {
    Rows found;
    for (std::int32_t thread = 0; thread < threadsOf(table); ++thread) {
        if (!metrics::isHomeThreadIn(table, thread, window)) continue;
        const auto shape = metrics::measureThreadShape(table, thread);
        if (shape.mature(window.asOf) && (shape.living() || !living))
            found.push_back(table.thread(thread).root);
    }
    return found;
}

Rows brandPostsAt(const ScopeTable& table, const Window& window, metrics::SpokenAt wanted) {
    Rows found;
    for (std::int32_t thread = 0; thread < threadsOf(table); ++thread)
        metrics::eachBrandPost(table, thread, window, [&](std::int32_t row, metrics::SpokenAt place) {
            if (place == wanted) found.push_back(row);
        });
    return found;
}

} // namespace weft::figures
