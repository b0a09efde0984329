// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_runs.h"

#include "store/read_snapshot.h"
#include "store/revision.h"
#include "store/search.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

/// Each holds what is said of a handful of topics, and which posts they have.
constexpr std::size_t kMostScenes = 256;

base::Result<std::int64_t> postsBefore(store::Database& database, base::Instant moment) {
    store::SearchRequest everything;
    everything.period = base::TimeRange{base::kEarliestInstant, moment};
    return store::countMatches(database, everything);
}

} // namespace

base::Result<bool> TopicRuns::stillHolds(store::Database& database, Held& held, std::int64_t revision) {
    if (held.revision == revision) return true;
    // Counters change all the time, and nothing here depends on them.
    const auto posts = postsBefore(database, held.asOf);
    if (!posts) return base::fail(posts.error());
    if (held.posts != *posts) return false;
    held.revision = revision;
    return true;
}

base::Result<TopicRuns::Held> TopicRuns::detect(store::Database& database, base::Instant asOf,
                                                std::int64_t revision) const {
    const auto posts = postsBefore(database, asOf);
    if (!posts) return base::fail(posts.error());
    auto run = detectNow(database, {.asOf = asOf});
    if (!run) return base::fail(std::move(run.error()));
    if (auto state = std::exchange(run->state, std::nullopt)) m_keep(*std::move(state));
    return Held{asOf, revision, *posts, std::make_shared<const TopicRun>(*std::move(run))};
}

base::Result<std::shared_ptr<const TopicRun>> TopicRuns::get(store::Database& database,
                                                             const TopicMoment& present) {
    const std::lock_guard lock(m_mutex);
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto revision = store::readRevision(database);
    if (!revision) return base::fail(revision.error());
    if (m_present && topics::binOf(m_present->asOf) == topics::binOf(present.asOf)) {
        const auto holds = stillHolds(database, *m_present, *revision);
        if (!holds) return base::fail(holds.error());
        if (*holds) return m_present->run;
    }
    auto found = detect(database, present.asOf, *revision);
    if (!found) return base::fail(std::move(found.error()));
    m_present = *std::move(found);
    return m_present->run;
}

base::Result<std::shared_ptr<const TopicScene>> TopicRuns::past(store::Database& database,
                                                                const TopicRun& run, base::Instant moment) {
    const auto& record = run.stream.record();
    const auto last = record.lastBinBefore(moment);
    const auto posts = record.postsTo(last);
    const std::lock_guard lock(m_pastMutex);
    const auto known = std::ranges::find(m_scenes, last, &HeldScene::last);
    if (known != m_scenes.end()) {
        m_scenes.splice(m_scenes.begin(), m_scenes, known);
        if (m_scenes.front().posts == posts) return m_scenes.front().scene;
        m_scenes.pop_front();
    }
    auto scene = pastScene(database, run, {.asOf = moment});
    if (!scene) return base::fail(std::move(scene.error()));
    m_scenes.push_front({last, posts, std::make_shared<const TopicScene>(*std::move(scene))});
    if (m_scenes.size() > kMostScenes) m_scenes.pop_back();
    return m_scenes.front().scene;
}

} // namespace weft::app
