// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_runs.h"

#include "store/read_snapshot.h"
#include "store/revision.h"
#include "store/search.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

/// Each holds some 30 MB when much is talked about: the present, and what is looked at.
constexpr std::size_t kMostHeld = 2;

bool isSame(const TopicMoment& one, const TopicMoment& other) {
    return one.past == other.past && topics::binOf(one.asOf) == topics::binOf(other.asOf);
}

base::Result<std::int64_t> postsBefore(store::Database& database, base::Instant moment) {
    store::SearchRequest everything;
    everything.period = base::TimeRange{base::kEarliestInstant, moment};
    return store::countMatches(database, everything);
}

} // namespace

base::Result<bool> TopicRuns::stillHolds(store::Database& database, Held& held, std::int64_t revision) {
    if (held.revision == revision) return true;
    // Counters change all the time, and nothing here depends on them.
    const auto posts = postsBefore(database, held.moment.asOf);
    if (!posts) return base::fail(posts.error());
    if (held.posts != *posts) return false;
    held.revision = revision;
    return true;
}

base::Result<TopicRuns::Held> TopicRuns::detect(store::Database& database, const TopicMoment& moment,
                                                std::int64_t revision) const {
    const auto posts = postsBefore(database, moment.asOf);
    if (!posts) return base::fail(posts.error());
    const TopicRequest request{.asOf = moment.asOf};
    auto run = moment.past ? detectAll(database, request) : detectNow(database, request);
    if (!run) return base::fail(std::move(run.error()));
    if (auto state = std::exchange(run->state, std::nullopt)) m_keep(*std::move(state));
    return Held{moment, revision, *posts, std::make_shared<const TopicRun>(*std::move(run))};
}

base::Result<std::shared_ptr<const TopicRun>> TopicRuns::get(store::Database& database,
                                                             const TopicMoment& moment) {
    const std::lock_guard lock(m_mutex);
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto revision = store::readRevision(database);
    if (!revision) return base::fail(revision.error());
    const auto known =
        std::ranges::find_if(m_held, [&](const Held& held) { return isSame(held.moment, moment); });
    if (known != m_held.end()) {
        const auto holds = stillHolds(database, *known, *revision);
        if (!holds) return base::fail(holds.error());
        m_held.splice(m_held.begin(), m_held, known);
        if (*holds) return m_held.front().run;
    }
    auto found = detect(database, moment, *revision);
    if (!found) return base::fail(std::move(found.error()));
    // The present moves on: what it was a quarter of an hour ago nobody asks for again.
    std::erase_if(m_held, [&](const Held& held) {
        return isSame(held.moment, moment) || (!held.moment.past && !moment.past);
    });
    m_held.push_front(*std::move(found));
    if (m_held.size() > kMostHeld) m_held.pop_back();
    return m_held.front().run;
}

} // namespace weft::app
