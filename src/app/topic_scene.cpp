// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_scene.h"

#include "app/raw_posts.h"

#include <limits>
#include <set>
#include <utility>

namespace weft::app {

namespace {

using topics::Bin;

TopicScene makeScene(const topics::StreamRecord& record, const topics::Standings& standings,
                     const topics::RecentPosts& recent, double show) {
    TopicScene scene;
    const Bin last = standings.lastBin();
    scene.at = topics::endOf(last);
    scene.found = topics::findTopics(standings, recent, show);
    scene.standings = standings.best(std::numeric_limits<std::size_t>::max());
    scene.alerts = record.alertsIn({scene.at - topics::kRecent, scene.at + std::chrono::milliseconds(1)});
    std::set<std::string> languages;
    for (const auto& post : recent.posts()) {
        languages.insert(post.language);
        scene.posts += 1;
        scene.copies += post.copy ? 1 : 0;
    }
    scene.languages.assign(languages.begin(), languages.end());
    scene.liveTerms = static_cast<std::int64_t>(record.liveTermsAt(last));
    scene.learningSince = record.learningSinceAt(last);
    return scene;
}

base::Result<std::vector<topics::RawPost>> readDay(store::Database& database, base::Instant end) {
    std::vector<topics::RawPost> posts;
    auto read = forEachRawPost(database, {end - topics::kRecent, end},
                               [&](topics::RawPost post) { posts.push_back(std::move(post)); });
    if (!read) return base::fail(std::move(read.error()));
    return posts;
}

} // namespace

TopicScene sceneOf(const TopicRun& run, double show) {
    return makeScene(run.stream.record(), run.stream.standings(), run.stream.recent(), show);
}

base::Result<TopicScene> pastScene(store::Database& database, const TopicRun& run,
                                   const TopicRequest& request) {
    const auto& record = run.stream.record();
    const Bin last = record.lastBinBefore(request.asOf);
    if (last < 0) return TopicScene{};
    auto posts = readDay(database, topics::endOf(last));
    if (!posts) return base::fail(std::move(posts.error()));
    if (const auto recent = record.recentAt(last, *std::move(posts)))
        return makeScene(record, record.standingsAt(last), *recent, request.sensitivity.show);
    // Posts came or went since the run: only a run of its own can tell.
    const auto fresh = detectAll(database, request);
    if (!fresh) return base::fail(fresh.error());
    return sceneOf(*fresh, request.sensitivity.show);
}

} // namespace weft::app
