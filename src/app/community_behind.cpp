// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/community_behind.h"

#include "app/voice_lists.h"

#include <algorithm>
#include <ranges>

namespace weft::app {

base::Result<BehindSnapshot> readCommunityBehind(store::Database& database, const DepthScope& scope,
                                                 const CommunityBehindQuestion& question) {
    if (scope.handles.empty()) return BehindSnapshot{};
    const auto& table = *scope.table;
    const auto found = figures::postsBehind(table, {question.filter.period, question.asOf}, question.number);
    if (!found) return base::fail(found.error());
    BehindSnapshot behind{{}, static_cast<std::int64_t>(found->rows.size()), {}};
    if (figures::countsPeople(question.number)) behind.people = found->people;
    std::vector<std::string> newest;
    for (const auto row : found->rows | std::views::reverse | std::views::take(kMostBehind))
        newest.push_back(table.idOf(row));
    auto posts = readVoicePosts(database, newest);
    if (!posts) return base::fail(std::move(posts.error()));
    behind.posts = *std::move(posts);
    return behind;
}

} // namespace weft::app
