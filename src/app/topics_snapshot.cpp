// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topics_snapshot.h"

#include "app/brand_scope.h"
#include "app/period.h"
#include "store/read_snapshot.h"
#include "text/casefold.h"
#include "topics/named_term.h"

#include <algorithm>
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
    Courses(const TopicSources& sources, const TopicSteps& steps, base::Instant asOf)
        : m_sources(sources), m_steps(steps), m_days{asOf - kDaysShown, asOf} {}

    std::size_t add(std::vector<topics::TermKey> keys) {
        m_lists.push_back(std::move(keys));
        return m_lists.size() - 1;
    }

    base::Status read(store::Database& database) {
        auto days = m_sources.counts.count(database, m_lists, m_days, std::chrono::days(1), m_sources.now);
        if (!days) return base::fail(std::move(days.error()));
        m_byDay = *std::move(days);
        if (m_steps.range.empty()) {
            m_byStep.resize(m_lists.size());
            return {};
        }
        auto steps = m_sources.counts.count(database, m_lists, m_steps.range, m_steps.length, m_sources.now);
        if (!steps) return base::fail(std::move(steps.error()));
        m_byStep = *std::move(steps);
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
    const TopicSources& m_sources;
    const TopicSteps& m_steps;
    base::TimeRange m_days;
    std::vector<std::vector<topics::TermKey>> m_lists;
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
std::vector<topics::TermKey> keysOf(const std::string& typed, const topics::RecentPosts& recent) {
    topics::NamedTerm term(typed);
    std::set<std::string_view> languages;
    for (const auto& post : recent.posts())
        languages.insert(post.language);
    std::set<topics::TermKey> keys;
    for (const auto language : languages)
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

double burstOf(const topics::Topic& topic) {
    const auto& best = topic.terms.front().standing.term.best;
    return static_cast<double>(best.people) / topics::expectedPeople(best);
}

void moveTopics(std::vector<TopicView>& views, bool muted, std::vector<TopicEntry>& entries) {
    for (auto& view : views) {
        const double burst = burstOf(view.topic);
        entries.push_back({.view = std::move(view), .muted = muted, .burst = burst});
    }
    views.clear();
}

bool isInTopics(const std::string& term, const std::vector<TopicEntry>& topics) {
    return std::ranges::any_of(topics, [&](const TopicEntry& entry) { return entry.view.markedBy == term; });
}

/// The report of a moment, with the run that it is of.
struct Told {
    std::shared_ptr<const TopicRun> run;
    TopicReport report;
    TopicMoment moment;
    std::string brandName;
};

base::Result<Told> tell(store::Database& database, const Filter& filter, const TopicSources& sources) {
    const auto moment = topicMoment(database, filter, sources.zone, sources.now);
    if (!moment) return base::fail(moment.error());
    const auto run = sources.runs.get(database, *moment);
    if (!run) return base::fail(run.error());
    const auto brand = findBrandScope(database, filter.brandId, filter.handles);
    if (!brand) return base::fail(brand.error());
    auto report = reportTopics(database, **run, {.asOf = moment->asOf}, brand->handles);
    if (!report) return base::fail(std::move(report.error()));
    return Told{*run, *std::move(report), *moment, brand->name};
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
    snapshot.brandName = std::move(told->brandName);
    snapshot.past = told->moment.past;
    snapshot.steps = stepsOf(filter, told->moment);
    moveTopics(told->report.topics, false, snapshot.topics);
    moveTopics(told->report.mutedTopics, true, snapshot.topics);
    snapshot.day = std::move(told->report);
    for (const auto& term : snapshot.day.watched)
        if (!isInTopics(term.term, snapshot.topics)) snapshot.watched.push_back({.term = term});
    Courses courses(sources, snapshot.steps, told->moment.asOf);
    for (const auto& entry : snapshot.topics)
        courses.add(keysOf(entry.view.topic));
    for (const auto& entry : snapshot.watched)
        courses.add(keysOf(entry.term.term, told->run->stream.recent()));
    if (auto read = courses.read(database); !read) return base::fail(std::move(read.error()));
    std::size_t list = 0;
    for (auto& entry : snapshot.topics) {
        entry.course = courses.take(list++);
        if (auto read = readPosts(database, entry); !read) return base::fail(std::move(read.error()));
    }
    for (auto& entry : snapshot.watched)
        entry.course = courses.take(list++);
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
