// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_report.h"

#include "model/handle.h"
#include "store/thread_writers.h"
#include "topics/named_term.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace weft::app {

namespace {

using topics::Topic;

bool names(topics::NamedTerm& term, const Topic& topic) {
    return std::ranges::any_of(topic.languages, [&](const topics::Count& language) {
        const auto& keys = term.keys(language.first);
        return std::ranges::any_of(topic.terms, [&](const topics::TopicTerm& held) {
            return std::ranges::binary_search(keys, held.standing.term.key);
        });
    });
}

/// What the user marked, ready to be compared.
struct Marks {
    std::vector<topics::NamedTerm> watched;
    std::vector<topics::NamedTerm> muted;
};

base::Result<Marks> readMarks(store::Database& database) {
    const auto marks = store::listTopicMarks(database);
    if (!marks) return base::fail(marks.error());
    Marks read;
    for (const auto& mark : *marks)
        (mark.mark == store::TopicMarkKind::Muted ? read.muted : read.watched).emplace_back(mark.term);
    return read;
}

/// The newest alert of one of the topic's terms.
std::optional<base::Instant> alertOf(const Topic& topic, const TopicRun& run) {
    const auto since = topics::endOf(run.stream.detector().lastBin()) - topics::kRecent;
    std::optional<base::Instant> newest;
    for (const auto& bin : run.bins)
        for (const auto& alert : bin.alerts) {
            const bool ofTopic = std::ranges::any_of(topic.terms, [&](const topics::TopicTerm& term) {
                return term.standing.term.key == alert.term.key;
            });
            if (ofTopic && alert.at >= since) newest = alert.at;
        }
    return newest;
}

/// Something that is looked for anew also brings posts of the days before.
bool isHeldBack(base::Instant alert, const std::vector<store::QueryChange>& changes) {
    return std::ranges::any_of(changes, [alert](const store::QueryChange& change) {
        const bool bringsPast = change.change == store::QueryChangeKind::Added ||
                                change.change == store::QueryChangeKind::Resumed;
        const auto since = bringsPast ? change.at - kQuietAroundQueryChange : change.at;
        return since <= alert && alert < change.at + kQuietAroundQueryChange;
    });
}

/// How many of the topic's posts each thread holds.
std::map<std::string_view, std::int64_t> threadSizes(const Topic& topic, const topics::RecentPosts& recent) {
    const std::set<std::string_view> ids(topic.posts.begin(), topic.posts.end());
    std::map<std::string_view, std::int64_t> sizes;
    for (const auto& post : recent.posts())
        if (ids.contains(post.id)) sizes[post.threadId] += 1;
    return sizes;
}

base::Result<BrandPart> brandPart(store::Database& database, const Topic& topic, const TopicRun& run,
                                  const std::vector<std::string>& handles, base::Instant asOf) {
    std::set<std::string> folded;
    for (const auto& handle : handles)
        folded.insert(model::foldHandle(handle));
    BrandPart part;
    for (const auto& [author, posts] : topic.authors)
        if (folded.contains(model::foldHandle(author))) part.posts += posts;
    const auto written = store::threadsWrittenIn(database, topic.threads, handles, asOf);
    if (!written) return base::fail(written.error());
    part.threads = static_cast<std::int64_t>(written->size());
    const auto sizes = threadSizes(topic, run.stream.recent());
    std::int64_t largest = 0;
    for (const auto& thread : *written)
        largest = std::max(largest, sizes.at(thread));
    part.largerWithout =
        std::ranges::count_if(sizes, [&](const auto& size) { return size.second > largest; });
    return part;
}

/// The language of the term's posts decides on its stem; the best reading is shown.
WatchedTerm lookAt(topics::NamedTerm& term, const TopicRun& run) {
    std::set<std::string> languages;
    for (const auto& post : run.stream.recent().posts())
        languages.insert(post.language);
    WatchedTerm watched{term.typed(), std::nullopt};
    for (const auto& language : languages)
        for (const auto key : term.keys(language)) {
            auto score = run.stream.detector().look(key);
            if (score && (!watched.now || score->best.z > watched.now->best.z))
                watched.now = std::move(score);
        }
    return watched;
}

void countDay(TopicDay& report, const TopicRun& run) {
    for (const auto& post : run.stream.recent().posts()) {
        report.posts += 1;
        report.copies += post.copy ? 1 : 0;
    }
    report.liveTerms = static_cast<std::int64_t>(run.stream.detector().liveTerms());
    report.learningSince = run.stream.detector().learningSince();
}

/// Makes views of topics, with what is known beside them.
class Viewing {
public:
    Viewing(store::Database& database, const TopicRun& run, const TopicRequest& request,
            const std::vector<std::string>& brandHandles)
        : m_database(database), m_run(run), m_request(request), m_brandHandles(brandHandles) {}

    base::Result<TopicView> view(Topic topic, const std::vector<store::QueryChange>& changes) const {
        TopicView view{.topic = std::move(topic), .watched = false, .brand = {}, .alertedAt = {}};
        view.alertedAt = alertOf(view.topic, m_run);
        view.alertHeldBack = view.alertedAt && isHeldBack(*view.alertedAt, changes);
        if (m_brandHandles.empty()) return view;
        const auto part = brandPart(m_database, view.topic, m_run, m_brandHandles, m_request.asOf);
        if (!part) return base::fail(part.error());
        view.brand = *part;
        return view;
    }

private:
    store::Database& m_database;
    const TopicRun& m_run;
    const TopicRequest& m_request;
    const std::vector<std::string>& m_brandHandles;
};

/// The first of the terms that a topic holds; empty for none.
std::string markOf(std::vector<topics::NamedTerm>& terms, const Topic& topic) {
    const auto held = std::ranges::find_if(terms, [&](auto& term) { return names(term, topic); });
    return held == terms.end() ? std::string() : held->typed();
}

} // namespace

base::Result<TopicReport> reportTopics(store::Database& database, const TopicRun& run,
                                       const TopicRequest& request,
                                       const std::vector<std::string>& brandHandles) {
    constexpr std::chrono::hours kShownChanges{48};
    TopicReport report;
    report.sensitivity = request.sensitivity;
    report.at = topics::startOf(topics::binOf(request.asOf));
    auto marks = readMarks(database);
    if (!marks) return base::fail(std::move(marks.error()));
    auto changes = store::listQueryChanges(database, {request.asOf - kShownChanges, request.asOf});
    if (!changes) return base::fail(std::move(changes.error()));
    report.queryChanges = *std::move(changes);
    const Viewing viewing(database, run, request, brandHandles);
    for (auto& topic :
         topics::findTopics(run.stream.standings(), run.stream.recent(), request.sensitivity.show)) {
        auto view = viewing.view(std::move(topic), report.queryChanges);
        if (!view) return base::fail(std::move(view.error()));
        const auto muted = markOf(marks->muted, view->topic);
        view->markedBy = muted.empty() ? markOf(marks->watched, view->topic) : muted;
        view->watched = muted.empty() && !view->markedBy.empty();
        (muted.empty() ? report.topics : report.mutedTopics).push_back(*std::move(view));
    }
    std::ranges::stable_partition(report.topics, &TopicView::watched);
    for (auto& term : marks->watched)
        report.watched.push_back(lookAt(term, run));
    for (const auto& term : marks->muted)
        report.mutedTerms.push_back(term.typed());
    countDay(report, run);
    return report;
}

} // namespace weft::app
