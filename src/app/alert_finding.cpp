// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_finding.h"

#include "app/alert_plan.h"
#include "store/topic_marks.h"
#include "text/casefold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::app {

namespace {

constexpr std::chrono::hours kNews{24};

bool isNews(const store::Alert& alert, const std::vector<store::Alert>& latest, base::Instant now) {
    if (alert.at < now - kNews || alert.at > now) return false;
    return std::ranges::none_of(latest, [&](const store::Alert& known) {
        if (known.kind != alert.kind || known.subject != alert.subject) return false;
        // An alert of the future was noticed before somebody set the clock right: it silences nothing.
        const bool justNoticed = known.foundAt <= now && now - known.foundAt < kOncePerSubject;
        return justNoticed || known.at == alert.at;
    });
}

base::Result<std::vector<store::Alert>> findTopicAlerts(store::Database& database, TopicRuns& runs,
                                                        base::Instant now) {
    const auto marks = store::listTopicMarks(database);
    if (!marks) return base::fail(marks.error());
    const auto isWatched = [](const store::TopicMark& mark) {
        return mark.mark == store::TopicMarkKind::Watched;
    };
    if (std::ranges::none_of(*marks, isWatched)) return std::vector<store::Alert>{};
    const auto run = runs.get(database, {.asOf = now});
    if (!run) return base::fail(run.error());
    const auto report = reportTopics(database, **run, {.asOf = now}, {});
    if (!report) return base::fail(report.error());
    return topicAlerts(*report);
}

} // namespace

std::vector<store::Alert> topicAlerts(const TopicReport& report) {
    std::vector<store::Alert> alerts;
    for (const auto& view : report.topics) {
        if (!view.watched || !view.alertedAt || view.alertHeldBack || view.topic.terms.empty()) continue;
        const auto& best = view.topic.terms.front().standing.term.best;
        alerts.push_back({.kind = store::AlertKind::Topic,
                          .subject = text::caseFolded(view.markedBy),
                          .at = *view.alertedAt,
                          .count = best.people,
                          .usual = best.usual,
                          .foundAt = {}});
    }
    // Of topics that one term names the first is the strongest.
    std::ranges::stable_sort(alerts, {}, &store::Alert::subject);
    const auto repeated = std::ranges::unique(alerts, {}, &store::Alert::subject);
    alerts.erase(repeated.begin(), repeated.end());
    return alerts;
}

std::vector<store::Alert> newAlerts(std::vector<store::Alert> found, const std::vector<store::Alert>& latest,
                                    base::Instant now) {
    std::erase_if(found, [&](const store::Alert& alert) { return !isNews(alert, latest, now); });
    for (auto& alert : found)
        alert.foundAt = now;
    return found;
}

base::Result<std::vector<store::Alert>> findAlerts(store::Database& database, TopicRuns& runs,
                                                   base::Instant now) {
    auto found = store::findFavouriteAlerts(database, {now - kNews, now});
    if (!found) return base::fail(std::move(found.error()));
    auto topics = findTopicAlerts(database, runs, now);
    if (!topics) return base::fail(std::move(topics.error()));
    std::ranges::move(*topics, std::back_inserter(*found));
    const auto latest = store::listLatestAlerts(database);
    if (!latest) return base::fail(latest.error());
    return newAlerts(*std::move(found), *latest, now);
}

} // namespace weft::app
