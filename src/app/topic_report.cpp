// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_report.h"

#include "model/handle.h"
#include "store/thread_writers.h"
#include "topics/named_term.h"

#include <algorithm>
#include <set>
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

base::Result<BrandPart> brandPart(store::Database& database, const Topic& topic,
                                  const std::vector<std::string>& handles, base::Instant asOf) {
    std::set<std::string> folded;
    for (const auto& handle : handles)
        folded.insert(model::foldHandle(handle));
    BrandPart part;
    for (const auto& [author, posts] : topic.authors)
        if (folded.contains(model::foldHandle(author))) part.posts += posts;
    const auto threads = store::threadsWrittenIn(database, topic.threads, handles, asOf);
    if (!threads) return base::fail(threads.error());
    part.threads = static_cast<std::int64_t>(threads->size());
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

void countDay(TopicReport& report, const TopicRun& run) {
    for (const auto& post : run.stream.recent().posts()) {
        report.posts += 1;
        report.copies += post.copy ? 1 : 0;
    }
    report.liveTerms = static_cast<std::int64_t>(run.stream.detector().liveTerms());
    report.learningSince = run.stream.detector().learningSince();
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
    for (auto& topic :
         topics::findTopics(run.stream.standings(), run.stream.recent(), request.sensitivity.show)) {
        const auto named = [&](topics::NamedTerm& term) { return names(term, topic); };
        if (std::ranges::any_of(marks->muted, named)) {
            report.muted += 1;
            continue;
        }
        TopicView view{.topic = std::move(topic), .watched = false, .brand = {}, .alertedAt = {}};
        const auto mark = std::ranges::find_if(
            marks->watched, [&](topics::NamedTerm& term) { return names(term, view.topic); });
        view.watched = mark != marks->watched.end();
        if (view.watched) view.watchedAs = mark->typed();
        view.alertedAt = alertOf(view.topic, run);
        view.alertHeldBack = view.alertedAt && isHeldBack(*view.alertedAt, report.queryChanges);
        if (!brandHandles.empty()) {
            const auto part = brandPart(database, view.topic, brandHandles, request.asOf);
            if (!part) return base::fail(part.error());
            view.brand = *part;
        }
        report.topics.push_back(std::move(view));
    }
    std::ranges::stable_partition(report.topics, &TopicView::watched);
    for (auto& term : marks->watched)
        report.watched.push_back(lookAt(term, run));
    countDay(report, run);
    return report;
}

} // namespace weft::app
