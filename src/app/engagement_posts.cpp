// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engagement_posts.h"

#include "base/index.h"
#include "base/ordered_set.h"
#include "metrics/summary.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace weft::app {

namespace {

using model::MediaType;
using model::Metric;

constexpr std::size_t kTagsShown = 8;

PostFormat formatOf(const model::Post& post) {
    if (post.poll) return PostFormat::Poll;
    switch (post.mediaType) {
    case MediaType::Text:
        return post.linkUrl ? PostFormat::Link : PostFormat::Text;
    case MediaType::Image:
        return PostFormat::Image;
    case MediaType::Video:
        return PostFormat::Video;
    case MediaType::Carousel:
        return PostFormat::Carousel;
    case MediaType::Audio:
        return PostFormat::Audio;
    case MediaType::Repost:
    case MediaType::Other:
        break;
    }
    return PostFormat::Other;
}

std::int64_t peopleIn(const metrics::ScopeTable& table, std::int32_t thread) {
    std::vector<metrics::Person> people;
    for (const auto row : table.rowsOfThread(thread))
        if (table.row(row).byMember()) people.push_back(table.row(row).person);
    base::sortUnique(people);
    return std::ssize(people);
}

std::optional<double> engagementOf(const EngagedPost& post) {
    const auto value = [&](Metric metric) { return post.stored.counters[metric].value(); };
    const auto likes = value(Metric::Likes);
    const auto quotes = value(Metric::Quotes);
    const auto reposts = value(Metric::Reposts);
    if (!likes && !quotes && !reposts) return std::nullopt;
    return static_cast<double>(likes.value_or(0)) + static_cast<double>(quotes.value_or(0)) +
           static_cast<double>(reposts.value_or(0)) + static_cast<double>(post.audienceReplies);
}

void weigh(EngagementSnapshot& snapshot) {
    auto& posts = snapshot.posts;
    for (auto& post : posts)
        post.weight = engagementOf(post);
    snapshot.byReplies =
        std::ranges::none_of(posts, [](const auto& post) { return post.weight.has_value(); });
    std::vector<double> weights;
    for (auto& post : posts) {
        if (snapshot.byReplies) post.weight = static_cast<double>(post.audienceReplies);
        if (post.weight) weights.push_back(*post.weight);
    }
    const auto median = metrics::quantile(weights, 0.5);
    if (median && *median > 0)
        for (auto& post : posts)
            if (post.weight) post.timesMedian = *post.weight / *median;
    // Without a multiple at the end; ties as a reader of the newest posts wants them.
    std::ranges::sort(posts, [](const EngagedPost& one, const EngagedPost& other) {
        const auto key = [](const EngagedPost& post) {
            return std::tuple(post.weight.has_value(), post.weight.value_or(0), post.stored.post.createdAt,
                              post.stored.post.id);
        };
        return key(one) > key(other);
    });
}

/// Why a counter is not there, where no post has it.
std::optional<model::Unknown> reasonOf(const std::vector<EngagedPost>& posts, Metric metric) {
    std::map<model::Unknown, std::int64_t> reasons;
    for (const auto& post : posts) {
        const auto& counter = post.stored.counters[metric];
        if (counter.known()) return std::nullopt;
        reasons[counter.reason()] += 1;
    }
    if (reasons.empty()) return std::nullopt;
    return std::ranges::max_element(reasons, {}, [](const auto& reason) { return reason.second; })->first;
}

/// Posts of one kind while they are being collected.
struct Gathered {
    std::vector<const EngagedPost*> posts;

    [[nodiscard]] PostGroup finish() {
        std::ranges::sort(posts, {}, [](const EngagedPost* post) {
            return std::tie(post->stored.post.createdAt, post->stored.post.id);
        });
        PostGroup group;
        std::vector<double> replies;
        for (const auto* post : posts) {
            group.posts.push_back(post->stored.post.id);
            replies.push_back(static_cast<double>(post->audienceReplies));
        }
        group.medianReplies = metrics::quantile(replies, 0.5).value_or(0);
        return group;
    }
};

std::vector<PostGroup> mostUsedFirst(std::vector<PostGroup> groups, std::size_t most) {
    std::ranges::stable_sort(groups, std::ranges::greater{},
                             [](const auto& group) { return group.posts.size(); });
    if (groups.size() > most) groups.resize(most);
    return groups;
}

void fillGroups(EngagementSnapshot& snapshot) {
    std::map<PostFormat, Gathered> formats;
    std::map<std::string, Gathered> tags;
    for (const auto& post : snapshot.posts) {
        formats[post.format].posts.push_back(&post);
        const auto& tag = post.stored.post.topicTag;
        if (tag && !tag->empty()) tags[*tag].posts.push_back(&post);
    }
    std::vector<PostGroup> ofFormats;
    for (auto& [format, gathered] : formats)
        ofFormats.emplace_back(gathered.finish()).format = format;
    std::vector<PostGroup> ofTags;
    for (auto& [tag, gathered] : tags)
        ofTags.emplace_back(gathered.finish()).tag = tag;
    snapshot.groups = mostUsedFirst(std::move(ofFormats), formats.size());
    const auto shown = mostUsedFirst(std::move(ofTags), kTagsShown);
    snapshot.groups.insert(snapshot.groups.end(), shown.begin(), shown.end());
}

} // namespace

std::vector<OwnedThread> ownedThreads(const metrics::ScopeTable& table, const metrics::Window& window) {
    std::vector<OwnedThread> threads;
    for (std::int32_t i = 0; base::at(i) < table.threads().size(); ++i)
        if (const auto part = metrics::measureThreadEngagement(table, i, window))
            threads.push_back({*part, i});
    return threads;
}

base::Status fillEngagedPosts(EngagementSnapshot& snapshot, store::Database& database,
                              const metrics::ScopeTable& table, std::span<const OwnedThread> threads) {
    std::vector<std::string> ids;
    std::unordered_map<std::string_view, const OwnedThread*> threadOf;
    for (const auto& thread : threads) {
        const auto& id = table.thread(thread.thread).id;
        ids.push_back(id);
        threadOf.emplace(id, &thread);
    }
    auto stored = store::readPosts(database, ids);
    if (!stored) return base::fail(std::move(stored.error()));
    for (auto& one : *stored) {
        const auto* thread = threadOf.at(one.post.id);
        auto& post = snapshot.posts.emplace_back();
        post.format = formatOf(one.post);
        post.audienceReplies = thread->part.audienceReplies;
        post.people = peopleIn(table, thread->thread);
        post.stored = std::move(one);
    }
    weigh(snapshot);
    snapshot.viewsMissing = reasonOf(snapshot.posts, Metric::Views);
    snapshot.likesMissing = reasonOf(snapshot.posts, Metric::Likes);
    fillGroups(snapshot);
    return {};
}

} // namespace weft::app
