// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_report.h"

#include "model/handle.h"
#include "store/thread_writers.h"
#include "topics/named_term.h"

#include <algorithm>
#include <iterator>
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
std::optional<base::Instant> alertOf(const Topic& topic, const TopicScene& scene) {
    std::optional<base::Instant> newest;
    for (const auto& alert : scene.alerts) {
        const bool ofTopic = std::ranges::any_of(topic.terms, [&](const topics::TopicTerm& term) {
            return term.standing.term.key == alert.term.key;
        });
        if (ofTopic) newest = alert.at;
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
    const auto written = store::threadsWrittenIn(database, topic.threads, handles, asOf);
    if (!written) return base::fail(written.error());
    part.threads = static_cast<std::int64_t>(written->size());
    const std::set<std::string_view> with(written->begin(), written->end());
    std::int64_t largest = 0;
    for (std::size_t i = 0; i < topic.threads.size(); ++i) {
        if (!with.contains(topic.threads[i])) continue;
        part.withBrand.push_back(topic.threads[i]);
        largest = std::max(largest, topic.threadSizes[i]);
    }
    for (std::size_t i = 0; i < topic.threads.size(); ++i)
        if (topic.threadSizes[i] > largest) part.larger.push_back(topic.threads[i]);
    part.largerWithout = static_cast<std::int64_t>(part.larger.size());
    return part;
}

/// Without a detector: as it was when it last stood out.
std::optional<topics::TermScore> scoreOf(topics::TermKey key, const TopicScene& scene,
                                         const topics::Detector* detector) {
    if (detector != nullptr) return detector->look(key);
    const auto standing =
        std::ranges::find(scene.standings, key, [](const topics::Standing& one) { return one.term.key; });
    return standing == scene.standings.end() ? std::nullopt : std::optional(standing->term);
}

/// The language of the term's posts decides on its stem; the best reading is shown.
WatchedTerm lookAt(topics::NamedTerm& term, const TopicScene& scene, const topics::Detector* detector) {
    WatchedTerm watched{term.typed(), std::nullopt};
    for (const auto& language : scene.languages)
        for (const auto key : term.keys(language)) {
            auto score = scoreOf(key, scene, detector);
            if (score && (!watched.now || score->best.z > watched.now->best.z))
                watched.now = std::move(score);
        }
    return watched;
}

void countDay(TopicDay& report, const TopicScene& scene) {
    report.posts = scene.posts;
    report.copies = scene.copies;
    report.liveTerms = scene.liveTerms;
    report.learningSince = scene.learningSince;
    report.heldBack = scene.found.heldBack;
}

/// Makes views of topics, with what is known beside them.
class Viewing {
public:
    Viewing(store::Database& database, const TopicScene& scene, const TopicRequest& request,
            const std::vector<std::string>& brandHandles)
        : m_database(database), m_scene(scene), m_request(request), m_brandHandles(brandHandles) {}

    base::Result<TopicView> view(Topic topic, const std::vector<store::QueryChange>& changes) const {
        TopicView view{.topic = std::move(topic), .watched = false, .brand = {}, .alertedAt = {}};
        view.alertedAt = alertOf(view.topic, m_scene);
        view.alertHeldBack = view.alertedAt && isHeldBack(*view.alertedAt, changes);
        if (m_brandHandles.empty()) return view;
        const auto part = brandPart(m_database, view.topic, m_brandHandles, m_request.asOf);
        if (!part) return base::fail(part.error());
        view.brand = *part;
        return view;
    }

private:
    store::Database& m_database;
    const TopicScene& m_scene;
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
    const auto scene = sceneOf(run, request.sensitivity.show);
    return reportTopics(database, scene, &run.stream.detector(), request, brandHandles);
}

base::Result<TopicReport> reportTopics(store::Database& database, const TopicScene& scene,
                                       const topics::Detector* detector, const TopicRequest& request,
                                       const std::vector<std::string>& brandHandles) {
    constexpr std::chrono::hours kShownChanges{48};
    TopicReport report;
    report.sensitivity = request.sensitivity;
    report.at = topics::startOf(topics::binOf(request.asOf));
    auto marks = readMarks(database);
    if (!marks) return base::fail(std::move(marks.error()));
    // Of a moment of the past it is known what changed soon after it.
    const auto changes = store::listQueryChanges(
        database, {request.asOf - kShownChanges, request.asOf + kQuietAroundQueryChange});
    if (!changes) return base::fail(changes.error());
    std::ranges::copy_if(*changes, std::back_inserter(report.queryChanges),
                         [&](const store::QueryChange& change) { return change.at < request.asOf; });
    const Viewing viewing(database, scene, request, brandHandles);
    for (const auto& topic : scene.found.topics) {
        auto view = viewing.view(topic, *changes);
        if (!view) return base::fail(std::move(view.error()));
        const auto muted = markOf(marks->muted, view->topic);
        view->markedBy = muted.empty() ? markOf(marks->watched, view->topic) : muted;
        view->watched = muted.empty() && !view->markedBy.empty();
        (muted.empty() ? report.topics : report.mutedTopics).push_back(*std::move(view));
    }
    std::ranges::stable_partition(report.topics, &TopicView::watched);
    for (auto& term : marks->watched)
        report.watched.push_back(lookAt(term, scene, detector));
    for (const auto& term : marks->muted)
        report.mutedTerms.push_back(term.typed());
    countDay(report, scene);
    return report;
}

} // namespace weft::app
