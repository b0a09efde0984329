// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/community.h"

#include "app/day_notes.h"
#include "base/index.h"
#include "metrics/person_posts.h"
#include "store/posts_reading.h"

#include <algorithm>

namespace weft::app {

namespace {

using base::at;
using metrics::Person;

/// How many people are named in the lists.
constexpr std::size_t kListed = 50;

/// The weeks of the charts over time.
base::TimeRange charted(const figures::CommunityFigures& figures, base::Instant asOf) {
    base::TimeRange range{asOf, asOf};
    for (const auto& week : figures.flowWeeks)
        range.since = std::min(range.since, week.start);
    for (const auto& week : figures.weeks.periods)
        range.since = std::min(range.since, week.start);
    return range;
}

/// Puts names and places to what was measured.
class SnapshotMaker {
public:
    SnapshotMaker(const DepthScope& scope, CommunityMemory::Picture picture, CommunitySnapshot& snapshot)
        : m_table(*scope.table), m_picture(std::move(picture)), m_snapshot(snapshot) {}

    void fill() {
        const auto& graph = m_picture.network->graph;
        m_snapshot.graph = graph.graph;
        m_snapshot.modularity = graph.groups.modularity;
        m_snapshot.bridgesEstimated = graph.bridgesEstimated;
        m_snapshot.ties = m_picture.network->picture.ties;
        addCircles();
        addPeople();
        for (const auto& holder : m_picture.network->holders)
            m_snapshot.connecting.push_back(connecting(holder));
        for (const auto& one : m_snapshot.figures.quiet) {
            if (m_snapshot.quiet.size() == kListed) break;
            m_snapshot.quiet.push_back({m_table.nameOf(one.person), one.level, one.activeWeeks, one.lastAt});
        }
        m_snapshot.json = figures::toJson(m_snapshot.figures, graph, m_table);
    }

private:
    void addCircles() {
        std::map<std::int32_t, std::int64_t> sizes;
        for (const auto group : m_picture.network->graph.groups.groupOf)
            sizes[group] += 1;
        for (const auto& [group, colour] : m_picture.colours) {
            m_circleOf[group] = static_cast<int>(m_snapshot.circles.size());
            m_snapshot.circles.push_back({sizes[group], {}, colour});
        }
    }

    void addPeople() {
        for (const auto& pictured : m_picture.network->picture.people) {
            auto person = describe(pictured.person);
            person.circle = circleOf(pictured.group);
            person.place = pictured.place;
            person.exchanged = pictured.replies;
            if (person.circle >= 0) {
                // The first is the one with the most replies.
                auto& circle = m_snapshot.circles[at(person.circle)];
                if (circle.centre.empty()) circle.centre = person.handle;
            }
            m_snapshot.people.push_back(std::move(person));
        }
        const auto& groups = m_picture.network->graph.groups;
        const auto& members = m_picture.network->network.members;
        std::map<std::string_view, CommunityPerson*> byHandle;
        for (auto& person : m_snapshot.people)
            byHandle[person.handle] = &person;
        for (std::size_t i = 0; i < members.size(); ++i)
            if (const auto person = byHandle.find(m_table.nameOf(members[i])); person != byHandle.end())
                person->second->participation = groups.participation[i];
    }

    [[nodiscard]] int circleOf(std::int32_t group) const {
        const auto circle = m_circleOf.find(group);
        return circle == m_circleOf.end() ? -1 : circle->second;
    }

    [[nodiscard]] CommunityPerson describe(Person person) const {
        const auto place = at(person - 1);
        const auto rows = m_table.rowsOfPerson(person);
        const auto& level = m_snapshot.figures.members[place];
        return {.handle = m_table.nameOf(person),
                .level = level.level,
                .activeDays = level.activeDays,
                .activity = m_snapshot.figures.activity[place],
                .firstAt = m_table.row(rows.front()).createdAt,
                .lastAt = m_table.row(rows.back()).createdAt};
    }

    [[nodiscard]] Connecting connecting(const figures::Holder& holder) const {
        const auto& groups = m_picture.network->graph.groups;
        Connecting one{describe(holder.bridge.person), holder.pathShare, holder.cutOff};
        one.person.circle = circleOf(groups.groupOf[at(holder.member)]);
        one.person.participation = groups.participation[at(holder.member)];
        const auto weeks = static_cast<std::int64_t>(one.weeks.size());
        const auto first = m_snapshot.asOf - std::chrono::weeks{weeks};
        for (const auto row : metrics::postsOfPerson(m_table, holder.bridge.person, {first, m_snapshot.asOf}))
            one.weeks[at((m_table.row(row).createdAt - first) / std::chrono::weeks{1})] += 1;
        return one;
    }

    const metrics::ScopeTable& m_table;
    CommunityMemory::Picture m_picture;
    CommunitySnapshot& m_snapshot;
    std::map<std::int32_t, int> m_circleOf;
};

base::Status addUnanswered(store::Database& database, const metrics::ScopeTable& table,
                           CommunitySnapshot& snapshot) {
    std::vector<std::string> ids;
    for (const auto& one : snapshot.figures.unanswered) {
        if (ids.size() == kListed) break;
        ids.push_back(table.idOf(one.row));
    }
    const auto posts = store::readPosts(database, ids);
    if (!posts) return base::fail(posts.error());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& one = snapshot.figures.unanswered[i];
        const auto& row = table.row(one.row);
        const auto stored = std::ranges::find(*posts, ids[i], [](const auto& post) { return post.post.id; });
        if (stored == posts->end()) continue;
        snapshot.unanswered.push_back(
            {.handle = table.nameOf(one.person),
             .postId = ids[i],
             .text = stored->hidden ? std::string() : stored->post.text.value_or(""),
             .createdAt = row.createdAt,
             .question = row.question,
             .toBrand = row.addressed(),
             .permalink = stored->post.permalink});
    }
    return {};
}

} // namespace

base::Result<CommunitySnapshot> readCommunity(store::Database& database, const DepthScope& scope,
                                              CommunityMemory& memory, const Filter& filter,
                                              const std::stop_token& stop) {
    CommunitySnapshot snapshot;
    snapshot.filter = filter;
    snapshot.handles = scope.handles;
    snapshot.asOf = scope.asOf;
    snapshot.copies = scope.copies;
    snapshot.coverage = scope.coverage;
    if (scope.handles.empty()) return snapshot;
    const auto& table = *scope.table;
    const metrics::Window window{filter.period, scope.asOf};
    snapshot.figures = figures::measureCommunity(table, window);
    if (filter.comparison) {
        const metrics::Window before{*filter.comparison, scope.asOf};
        snapshot.horizontalBefore = metrics::measureFlow(table, before).replies.horizontalShare();
        snapshot.giniBefore = metrics::measureInequality(table, before).giniUnbiased;
    }
    auto notes = readDayNotes(database, charted(snapshot.figures, scope.asOf), zone::TimeZone::utc());
    if (!notes) return base::fail(std::move(notes.error()));
    snapshot.notes = *std::move(notes);
    auto picture = memory.draw(scope, window, stop);
    if (!picture) return base::fail(std::move(picture.error()));
    SnapshotMaker(scope, *std::move(picture), snapshot).fill();
    if (auto read = addUnanswered(database, table, snapshot); !read) return base::fail(read.error());
    return snapshot;
}

} // namespace weft::app
