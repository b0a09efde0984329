// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sample_engagement.h"

#include "zone/time_zone.h"

namespace weft::panels {

namespace {

using model::Metric;

constexpr int kPosts = 40;
constexpr std::int64_t kViewsOfPost = 1'000;

base::Instant at(const char* text) {
    return base::parseInstant(text).value();
}

app::EngagementSnapshot emptyEngagement() {
    app::EngagementSnapshot snapshot;
    snapshot.brandName = "Atelier Nord";
    snapshot.asOf = at("2026-09-30T14:00:00Z");
    snapshot.filter.period = {at("2026-09-02"), at("2026-09-30")};
    snapshot.stretch = {at("2026-07-08"), at("2026-09-30")};
    const auto utc = zone::TimeZone::utc();
    snapshot.weeks = utc.weekGrid(snapshot.stretch);
    snapshot.days = utc.dayGrid(snapshot.filter.period);
    snapshot.byWeek.resize(snapshot.weeks.size());
    snapshot.byDay.resize(snapshot.days.size());
    snapshot.figures = "{}";
    return snapshot;
}

app::EngagedPost madePost(int number) {
    app::EngagedPost post;
    post.stored.post.id = "p" + std::to_string(number);
    post.stored.post.text = "Which fillet have you inherited, number " + std::to_string(number) + "?";
    post.stored.post.permalink = "https://www.threads.net/t/" + post.stored.post.id;
    post.stored.post.createdAt = at("2026-09-10T09:00:00Z");
    return post;
}

conversation::OwnThread threadOf(const app::EngagedPost& post) {
    conversation::OwnThread thread;
    thread.startedAt = post.stored.post.createdAt;
    thread.audienceReplies = post.audienceReplies;
    for (std::size_t i = 0; i < thread.counters.size(); ++i)
        thread.counters[i] = post.stored.counters[model::kMetrics[i]].value();
    return thread;
}

void addVoice(app::EngagementSnapshot& snapshot) {
    figures::VoiceFigures voice{.posts = 100, .authors = 40, .audienceReplies = 60};
    voice.brands.push_back({{"Atelier Nord", {"atelier_nord"}},
                            {.posts = 60, .authors = 20, .byPosts = 0.58, .byAuthors = 0.4}});
    voice.brands.push_back({{"Kubik", {"kubik", "kubik_help"}},
                            {.posts = 44, .authors = 25, .byPosts = 0.42, .byAuthors = 0.6}});
    snapshot.engagement.voice = voice;
    snapshot.profiles = {app::ComparedProfiles{.followers = {.missing = app::FollowersMissing::NeverLooked,
                                                             .uncounted = {"atelier_nord"}},
                                               .notLookedAt = {"atelier_nord"}},
                         app::ComparedProfiles{.followers = {.value = 12'300, .lookedAt = snapshot.asOf},
                                               .week = {1'820'345, 9'120, 640, 75, std::nullopt},
                                               .lookedAt = snapshot.asOf}};
}

} // namespace

app::EngagementSnapshot sampleEngagement() {
    auto snapshot = emptyEngagement();
    for (int i = 0; i < kPosts; ++i) {
        auto post = madePost(i);
        post.format = i % 2 == 0 ? app::PostFormat::Text : app::PostFormat::Carousel;
        post.audienceReplies = kPosts - i;
        post.people = post.audienceReplies / 2;
        post.stored.counters[Metric::Views] = kViewsOfPost;
        post.stored.counters[Metric::Likes] = std::int64_t{40};
        post.stored.counters[Metric::Quotes] = std::int64_t{i % 3};
        post.stored.counters[Metric::Reposts] = model::Unknown::NotInAnswer;
        post.weight = 40.0 + i % 3 + static_cast<double>(kPosts - i);
        post.timesMedian = *post.weight / 61.0;
        snapshot.engagement.ownThreads.push_back(threadOf(post));
        snapshot.posts.push_back(std::move(post));
    }
    snapshot.engagement.rates = metrics::combineEngagement(snapshot.engagement.ownThreads);
    const auto estimate = [&](metrics::PostRatio ratio) {
        return metrics::bootstrapRatio(metrics::ratioTerms(snapshot.engagement.ownThreads, ratio));
    };
    snapshot.byViews.estimate = estimate(metrics::PostRatio::ByViews);
    snapshot.conversations.estimate = estimate(metrics::PostRatio::ConversationsByViews);
    snapshot.activeShare.estimate = estimate(metrics::PostRatio::ActiveShare);
    for (const auto& thread : snapshot.engagement.ownThreads)
        snapshot.byWeek[9].sums.add(thread);
    snapshot.byWeek[9].posts = {"p1", "p0"};
    snapshot.byDay[8].sums = snapshot.byWeek[9].sums;
    snapshot.byDay[8].counters[0] = kPosts * kViewsOfPost;
    for (int i = 0; i < 6; ++i)
        snapshot.replies.push_back({"r" + std::to_string(i), 10});
    addVoice(snapshot);
    snapshot.groups = {
        {.format = app::PostFormat::Text, .medianReplies = 20.5, .posts = {"p0", "p2", "p4", "p6", "p8"}},
        {.tag = "cadmemes", .medianReplies = 3, .posts = {"p1"}}};
    return snapshot;
}

app::EngagementSnapshot quietEngagement() {
    auto snapshot = emptyEngagement();
    for (int i = 0; i < 3; ++i) {
        auto post = madePost(i);
        for (const auto metric : model::kMetrics)
            post.stored.counters[metric] = model::Unknown::NotProvided;
        post.weight = 0;
        snapshot.engagement.ownThreads.push_back(threadOf(post));
        snapshot.posts.push_back(std::move(post));
    }
    snapshot.engagement.rates = metrics::combineEngagement(snapshot.engagement.ownThreads);
    snapshot.byReplies = true;
    snapshot.viewsMissing = model::Unknown::NotProvided;
    snapshot.likesMissing = model::Unknown::NotProvided;
    return snapshot;
}

app::GrowthSnapshot sampleGrowth(const std::string& postId) {
    app::GrowthSnapshot growth{.postId = postId};
    auto& replies = growth.measures[0];
    replies.post = {
        .points = {{0, 0}, {1'800, 1}, {7'200, 2}, {86'400, 3}}, .knownUntil = 20 * 86'400, .posts = 1};
    replies.median = {.points = {{0, 0}, {36'000, 1}}, .knownUntil = 7 * 86'400, .posts = 12};
    return growth;
}

} // namespace weft::panels
