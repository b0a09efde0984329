// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview_lists.h"

#include "metrics/brand_response.h"
#include "store/posts_reading.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace weft::app {

namespace {

constexpr std::size_t kMostWaiting = 200;
constexpr std::size_t kMostAnsweredPosts = 12;

template<typename Row>
void fillText(Row& row, const store::StoredPost& stored) {
    row.id = stored.post.id;
    row.author = stored.post.author.value_or("");
    row.text = stored.post.text.value_or("");
    row.createdAt = stored.post.createdAt;
    row.permalink = stored.post.permalink;
}

struct Activity {
    std::int64_t replies = 0;
    std::set<std::int32_t> people;
};

/// Replies of the period by thread, for threads in scope whose root is held.
std::map<std::int32_t, Activity> countReplies(const metrics::ThreadForest& forest,
                                              const base::TimeRange& period) {
    std::map<std::int32_t, Activity> activities;
    const auto& rows = forest.table().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& post = forest.posts()[i];
        const auto& thread = forest.threads()[static_cast<std::size_t>(post.thread)];
        if (!thread.inScope || thread.root < 0 || post.row == thread.root ||
            !period.contains(rows[i].createdAt))
            continue;
        auto& activity = activities[post.thread];
        activity.replies += 1;
        if (rows[i].author >= 0) activity.people.insert(rows[i].author);
    }
    return activities;
}

} // namespace

base::Status fillWaiting(OverviewSnapshot& snapshot, store::Database& database, const Analysis& analysis) {
    auto posts = metrics::findAddressedPosts(analysis.forest, {snapshot.filter.period.since, snapshot.asOf});
    std::erase_if(posts, [](const auto& post) { return post.answeredAt.has_value(); });
    snapshot.waitingTotal = static_cast<std::int64_t>(posts.size());
    const auto rowOf = [&](const auto& post) -> const model::PostRow& {
        return analysis.table.rows[static_cast<std::size_t>(post.row)];
    };
    std::ranges::stable_partition(posts, [&](const auto& post) { return rowOf(post).question; });
    posts.resize(std::min(posts.size(), kMostWaiting));

    std::vector<std::string> ids;
    for (const auto& post : posts)
        ids.push_back(rowOf(post).id);
    auto stored = store::readPosts(database, ids);
    if (!stored) return base::fail(stored.error());
    std::map<std::string_view, const metrics::AddressedPost*> addressed;
    for (const auto& post : posts)
        addressed.emplace(rowOf(post).id, &post);
    for (const auto& post : *stored) {
        // Nobody can answer what is gone, and what the brand hid it did not want to answer.
        if (post.goneAt || post.hidden) {
            snapshot.waitingTotal -= 1;
            continue;
        }
        const auto* found = addressed.at(post.post.id);
        WaitingPost row;
        fillText(row, post);
        row.question = rowOf(*found).question;
        row.mention = !found->replyToBrand;
        snapshot.waiting.push_back(std::move(row));
    }
    return {};
}

base::Status fillMostAnswered(OverviewSnapshot& snapshot, store::Database& database,
                              const Analysis& analysis) {
    const auto activities = countReplies(analysis.forest, snapshot.filter.period);
    std::vector<std::pair<std::int32_t, const Activity*>> ranking;
    for (const auto& [thread, activity] : activities)
        ranking.emplace_back(thread, &activity);
    const auto idOf = [&](std::int32_t thread) -> const std::string& {
        return analysis.forest.threads()[static_cast<std::size_t>(thread)].id;
    };
    std::ranges::sort(ranking, [&](const auto& a, const auto& b) {
        return std::tuple(-a.second->replies, std::string_view(idOf(a.first))) <
               std::tuple(-b.second->replies, std::string_view(idOf(b.first)));
    });
    ranking.resize(std::min(ranking.size(), kMostAnsweredPosts));

    std::vector<std::string> ids;
    std::map<std::string_view, const Activity*> activityOf;
    for (const auto& [thread, activity] : ranking) {
        ids.push_back(idOf(thread));
        activityOf.emplace(idOf(thread), activity);
    }
    auto stored = store::readPosts(database, ids);
    if (!stored) return base::fail(stored.error());
    for (const auto& post : *stored) {
        AnsweredPost row;
        fillText(row, post);
        const auto found = analysis.rowOf.find(post.post.id);
        row.byBrand = found != analysis.rowOf.end() &&
                      analysis.forest.posts()[static_cast<std::size_t>(found->second)].byBrand;
        row.replies = activityOf.at(post.post.id)->replies;
        row.people = static_cast<std::int64_t>(activityOf.at(post.post.id)->people.size());
        snapshot.mostAnswered.push_back(std::move(row));
    }
    return {};
}

} // namespace weft::app
