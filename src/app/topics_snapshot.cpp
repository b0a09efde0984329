// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topics_snapshot.h"

#include "app/brand_scope.h"
#include "app/day_notes.h"
#include "app/period.h"
#include "store/read_snapshot.h"
#include "text/casefold.h"
#include "topics/named_term.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <set>
#include <span>
#include <utility>

namespace weft::app {

namespace {

constexpr std::chrono::days kDaysShown{14};
constexpr std::size_t kPostsShown = 30;

TopicSteps stepsOf(const Filter& filter, const TopicMoment& moment) {
    TopicSteps steps{.range = {filter.period.since, std::max(filter.period.since, moment.asOf)}};
    if (wantsWeeks(filter.period)) steps.length = std::chrono::hours(24);
    return steps;
}

/// Counts the posts of several lists of terms for the screen.
class Courses {
public:
    Courses(const TopicSources& sources, const TopicSteps& steps) : m_sources(sources), m_steps(steps) {}

    /// Days are counted to a moment of the list's own.
    std::size_t add(std::vector<topics::TermKey> keys, base::Instant until) {
        m_lists.push_back(std::move(keys));
        m_ends.push_back(until);
        return m_lists.size() - 1;
    }

    base::Status read(store::Database& database) {
        m_byStep.resize(m_lists.size());
        if (!m_steps.range.empty()) {
            auto steps =
                m_sources.counts.count(database, m_lists, m_steps.range, m_steps.length, m_sources.now);
            if (!steps) return base::fail(std::move(steps.error()));
            m_byStep = *std::move(steps);
        }
        m_byDay.resize(m_lists.size());
        for (std::size_t list = 0; list < m_lists.size(); ++list)
            if (auto read = readDays(database, list); !read) return read;
        return {};
    }

    TopicCourse take(std::size_t list) {
        TopicCourse course;
        for (const auto& day : m_byDay[list])
            course.lastDays.push_back(day.posts > 0 ? std::optional(static_cast<double>(day.uses))
                                                    : std::nullopt);
        course.steps = std::move(m_byStep[list]);
        course.bursts = topics::findBursts(course.steps);
        return course;
    }

private:
    /// All lists that end at the same moment.
    base::Status readDays(store::Database& database, std::size_t list) {
        if (!m_byDay[list].empty()) return {};
        std::vector<std::size_t> places;
        std::vector<std::vector<topics::TermKey>> lists;
        for (std::size_t other = list; other < m_lists.size(); ++other) {
            if (m_ends[other] != m_ends[list]) continue;
            places.push_back(other);
            lists.push_back(m_lists[other]);
        }
        const base::TimeRange days{m_ends[list] - kDaysShown, m_ends[list]};
        auto counts = m_sources.counts.count(database, lists, days, std::chrono::days(1), m_sources.now);
        if (!counts) return base::fail(std::move(counts.error()));
        for (std::size_t i = 0; i < places.size(); ++i)
            m_byDay[places[i]] = std::move((*counts)[i]);
        return {};
    }

    const TopicSources& m_sources;
    const TopicSteps& m_steps;
    std::vector<std::vector<topics::TermKey>> m_lists;
    std::vector<base::Instant> m_ends;
    std::vector<std::vector<topics::Batch>> m_byDay;
    std::vector<std::vector<topics::Batch>> m_byStep;
};

std::vector<topics::TermKey> keysOf(const topics::Topic& topic) {
    std::vector<topics::TermKey> keys;
    for (const auto& term : topic.terms)
        keys.push_back(term.standing.term.key);
    return keys;
}

/// As it is counted in each of the languages that are written.
std::vector<topics::TermKey> keysOf(const std::string& typed, const std::vector<std::string>& languages) {
    topics::NamedTerm term(typed);
    std::set<topics::TermKey> keys;
    for (const auto& language : languages)
        keys.insert(term.keys(language).begin(), term.keys(language).end());
    return {keys.begin(), keys.end()};
}

TopicPost topicPost(store::StoredPost stored) {
    return {.id = std::move(stored.post.id),
            .author = stored.post.author.value_or(""),
            .text = stored.post.text.value_or(""),
            .createdAt = stored.post.createdAt,
            .likes = stored.counters[model::Metric::Likes].value(),
            .permalink = std::move(stored.post.permalink)};
}

base::Status readPosts(store::Database& database, TopicEntry& entry) {
    const auto& topic = entry.view.topic;
    std::vector<std::string> ids(topic.posts.begin(),
                                 topic.posts.begin() +
                                     static_cast<std::ptrdiff_t>(std::min(topic.posts.size(), kPostsShown)));
    auto posts = store::readPosts(database, ids);
    if (!posts) return base::fail(std::move(posts.error()));
    for (auto& post : *posts)
        entry.posts.push_back(topicPost(std::move(post)));
    auto first = store::readPosts(database, std::span(&topic.firstPost, 1));
    if (!first) return base::fail(std::move(first.error()));
    if (!first->empty()) entry.first = topicPost(std::move(first->front()));
    return {};
}

double burstOf(const topics::TermScore& term) {
    return static_cast<double>(term.best.people) / topics::expectedPeople(term.best);
}

void moveTopics(std::vector<TopicView>& views, bool muted, base::Instant at,
                std::vector<TopicEntry>& entries) {
    for (auto& view : views) {
        const auto best = view.topic.terms.front().standing;
        TopicEntry entry{.view = std::move(view), .muted = muted, .at = at};
        entry.strongest = best.term;
        entry.strongestAt = topics::endOf(best.lastBin);
        entry.burst = burstOf(entry.strongest);
        entries.push_back(std::move(entry));
    }
    views.clear();
}

void moveOver(std::vector<PastTopic>& topics, std::vector<TopicEntry>& entries) {
    for (auto& topic : topics) {
        TopicEntry entry{.view = std::move(topic.view), .muted = topic.muted, .at = topic.overSince};
        entry.overSince = topic.overSince;
        entry.burst = burstOf(topic.strongest);
        entry.strongest = std::move(topic.strongest);
        entry.strongestAt = topic.strongestAt;
        entries.push_back(std::move(entry));
    }
    topics.clear();
}

/// What is watched first, what is muted last; of a period that is over the strongest first, else what is so
/// now before what was.
void sortEntries(TopicsSnapshot& snapshot, const std::vector<topics::Episode>& episodes) {
    const auto strength = [&](const TopicEntry& entry) {
        if (entry.overSince) return entry.strongest.best.z;
        return strongestZ(entry.view.topic, episodes);
    };
    if (snapshot.past) std::ranges::stable_sort(snapshot.topics, std::greater(), strength);
    std::ranges::stable_sort(snapshot.topics, {}, [](const TopicEntry& entry) {
        return entry.muted ? 2 : entry.view.watched ? 0 : 1;
    });
}

bool isInTopics(const std::string& term, const std::vector<TopicEntry>& topics) {
    return std::ranges::any_of(topics, [&](const TopicEntry& entry) { return entry.view.markedBy == term; });
}

/// The report of a moment, with the run that knows all before it.
struct Told {
    std::shared_ptr<const TopicRun> run;
    TopicReport report;
    /// Of the posts of the moment's day.
    std::vector<std::string> languages;
    TopicMoment moment;
    BrandScope brand;
};

base::Result<Told> tell(store::Database& database, const Filter& filter, const TopicSources& sources) {
    const auto moment = topicMoment(database, filter, sources.zone, sources.now);
    if (!moment) return base::fail(moment.error());
    const auto run = sources.runs.get(database, {.asOf = sources.now});
    if (!run) return base::fail(run.error());
    const auto brand = findBrandScope(database, filter.brandId, filter.handles);
    if (!brand) return base::fail(brand.error());
    const TopicRequest request{.asOf = moment->asOf};
    const auto scene = moment->past
                           ? sources.runs.past(database, **run, moment->asOf)
                           : std::make_shared<const TopicScene>(sceneOf(**run, request.sensitivity.show));
    if (!scene) return base::fail(scene.error());
    const auto* detector = moment->past ? nullptr : &(*run)->stream.detector();
    auto report = reportTopics(database, **scene, detector, request, brand->handles);
    if (!report) return base::fail(std::move(report.error()));
    return Told{*run, *std::move(report), (*scene)->languages, *moment, *brand};
}

base::Result<PeriodTopics> tellPeriod(store::Database& database, const Told& told,
                                      const base::TimeRange& range, const TopicSources& sources) {
    const SceneAt sceneAt = [&](base::Instant at) { return sources.runs.past(database, *told.run, at); };
    const PeriodQuestion question{.range = range, .brandHandles = told.brand.handles};
    return findPeriodTopics(database, told.run->stream.record(), sceneAt, question, told.report);
}

base::Status readCourses(store::Database& database, const Told& told, const TopicSources& sources,
                         TopicsSnapshot& snapshot) {
    Courses courses(sources, snapshot.steps);
    for (const auto& entry : snapshot.topics)
        courses.add(keysOf(entry.view.topic), entry.overSince ? entry.at : told.moment.asOf);
    for (const auto& entry : snapshot.watched)
        courses.add(keysOf(entry.term.term, told.languages), told.moment.asOf);
    if (auto read = courses.read(database); !read) return read;
    std::size_t list = 0;
    for (auto& entry : snapshot.topics)
        entry.course = courses.take(list++);
    for (auto& entry : snapshot.watched)
        entry.course = courses.take(list++);
    return {};
}

} // namespace

base::Result<TopicMoment> topicMoment(store::Database& database, const Filter& filter,
                                      const zone::TimeZone& zone, base::Instant now) {
    if (filter.period.until >= zone.dayStart(now)) return TopicMoment{now, false};
    const auto counts = store::readCounts(database);
    if (!counts) return base::fail(counts.error());
    const auto until = filter.period.until;
    const auto held = counts->newest ? topics::endOf(topics::binOf(*counts->newest)) : until;
    return TopicMoment{std::min(until, held), true};
}

base::Result<TrendingSnapshot> readTrending(store::Database& database, const Filter& filter,
                                            const TopicSources& sources) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto told = tell(database, filter, sources);
    if (!told) return base::fail(std::move(told.error()));
    return TrendingSnapshot{told->moment.past, std::move(told->report)};
}

base::Result<TopicsSnapshot> readTopics(store::Database& database, const Filter& filter,
                                        const TopicSources& sources) {
    const auto reading = store::ReadSnapshot::begin(database);
    if (!reading) return base::fail(reading.error());
    auto told = tell(database, filter, sources);
    if (!told) return base::fail(std::move(told.error()));
    TopicsSnapshot snapshot;
    snapshot.filter = filter;
    snapshot.brandName = told->brand.name;
    snapshot.past = told->moment.past;
    snapshot.steps = stepsOf(filter, told->moment);
    auto notes = readDayNotes(database, snapshot.steps.range, sources.zone);
    if (!notes) return base::fail(std::move(notes.error()));
    snapshot.notes = *std::move(notes);
    auto period = tellPeriod(database, *told, snapshot.steps.range, sources);
    if (!period) return base::fail(std::move(period.error()));
    moveTopics(told->report.topics, false, told->report.at, snapshot.topics);
    moveTopics(told->report.mutedTopics, true, told->report.at, snapshot.topics);
    moveOver(period->over, snapshot.topics);
    snapshot.more = period->more;
    snapshot.before = std::move(period->before);
    snapshot.day = std::move(told->report);
    std::ranges::move(period->heldBack, std::back_inserter(snapshot.day.heldBack));
    sortEntries(snapshot,
                told->run->stream.record().episodesIn(snapshot.steps.range, snapshot.day.sensitivity.show));
    for (const auto& term : snapshot.day.watched)
        if (!isInTopics(term.term, snapshot.topics)) snapshot.watched.push_back({.term = term});
    if (auto read = readCourses(database, *told, sources, snapshot); !read)
        return base::fail(std::move(read.error()));
    for (auto& entry : snapshot.topics)
        if (auto read = readPosts(database, entry); !read) return base::fail(std::move(read.error()));
    return snapshot;
}

base::Result<TermCourse> readTermCourse(store::Database& database, const std::string& term,
                                        const Filter& filter, const TopicSources& sources) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto moment = topicMoment(database, filter, sources.zone, sources.now);
    if (!moment) return base::fail(moment.error());
    TermCourse course{
        .term = term, .steps = stepsOf(filter, *moment), .counts = {}, .bursts = {}, .mark = {}};
    const auto history = readTermHistory(database, term, course.steps.range);
    if (!history) return base::fail(history.error());
    const auto marks = store::listTopicMarks(database);
    if (!marks) return base::fail(marks.error());
    const auto mark = std::ranges::find(
        *marks, text::caseFolded(term.starts_with('#') ? term.substr(1) : term), &store::TopicMark::folded);
    if (mark != marks->end()) course.mark = mark->mark;
    const auto hoursPerStep = static_cast<std::size_t>(course.steps.length.count());
    const auto length = course.steps.range.length();
    course.counts.resize(static_cast<std::size_t>((length + course.steps.length).count() - 1) /
                         static_cast<std::size_t>(std::chrono::milliseconds(course.steps.length).count()));
    const auto& hours = history->hours();
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        auto& step = course.counts[hour / hoursPerStep];
        step.posts += hours[hour].posts;
        step.uses += hours[hour].uses;
        course.uses += hours[hour].uses;
    }
    course.bursts = topics::findBursts(course.counts);
    return course;
}

} // namespace weft::app
