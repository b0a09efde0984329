// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_period.h"

#include <algorithm>
#include <map>
#include <utility>

namespace weft::app {

namespace {

using topics::Bin;
using topics::Episode;
using topics::TermKey;

bool holds(const topics::Topic& topic, TermKey key) {
    return std::ranges::any_of(
        topic.terms, [key](const topics::TopicTerm& term) { return term.standing.term.key == key; });
}

/// Which stretches of which terms are told already.
class Told {
public:
    /// The posts of a topic are those of a day: so long its terms are one thing.
    void add(TermKey key, Bin last) { m_ends.emplace(key, last); }

    void add(const topics::Topic& topic, Bin last) {
        for (const auto& term : topic.terms)
            add(term.standing.term.key, last);
    }

    [[nodiscard]] bool has(const Episode& episode) const {
        const auto [first, end] = m_ends.equal_range(episode.key);
        return std::any_of(first, end, [&](const auto& told) {
            return episode.firstBin <= told.second + topics::kBinsPerDay &&
                   told.second - topics::kBinsPerDay <= episode.lastBin;
        });
    }

private:
    std::multimap<TermKey, Bin> m_ends;
};

/// Looks at moments of the past.
class LookingBack {
public:
    LookingBack(store::Database& database, const SceneAt& sceneAt, const PeriodQuestion& question)
        : m_database(database), m_sceneAt(sceneAt), m_question(question) {}

    /// What a term belonged to at the end of its episode; nothing when it was held back.
    base::Result<std::optional<PastTopic>> find(const Episode& episode) {
        const auto at = topics::endOf(episode.lastBin);
        const auto scene = m_sceneAt(at);
        if (!scene) return base::fail(scene.error());
        m_scene = *scene;
        const TopicRequest request{.sensitivity = m_question.sensitivity, .asOf = at};
        auto report = reportTopics(m_database, *m_scene, nullptr, request, m_question.brandHandles);
        if (!report) return base::fail(std::move(report.error()));
        for (auto* views : {&report->topics, &report->mutedTopics})
            for (auto& view : *views)
                if (holds(view.topic, episode.key))
                    return PastTopic{.view = std::move(view),
                                     .muted = views == &report->mutedTopics,
                                     .overSince = at,
                                     .strongest = episode.strongest,
                                     .strongestAt = topics::endOf(episode.strongestBin)};
        return std::nullopt;
    }

    /// Why the last one was held back.
    [[nodiscard]] const topics::HeldBack* heldBack(const Episode& episode) const {
        const auto& all = m_scene->found.heldBack;
        const auto held = std::ranges::find_if(all, [&](const topics::HeldBack& one) {
            return std::ranges::find(one.terms, episode.key) != one.terms.end();
        });
        return held == all.end() ? nullptr : &*held;
    }

private:
    store::Database& m_database;
    const SceneAt& m_sceneAt;
    const PeriodQuestion& m_question;
    std::shared_ptr<const TopicScene> m_scene;
};

base::Result<std::optional<EarlierTopic>> lastBefore(LookingBack& past, std::vector<Episode> episodes) {
    constexpr std::size_t kMostLooks = 20;
    std::ranges::stable_sort(episodes, std::greater(), &Episode::lastBin);
    episodes.resize(std::min(episodes.size(), kMostLooks));
    for (const auto& episode : episodes) {
        auto topic = past.find(episode);
        if (!topic) return base::fail(std::move(topic.error()));
        if (*topic && !(*topic)->muted)
            return EarlierTopic{std::move((*topic)->view.topic.label), (*topic)->strongestAt};
    }
    return std::nullopt;
}

} // namespace

double strongestZ(const topics::Topic& topic, const std::vector<topics::Episode>& episodes) {
    double best = topic.z;
    for (const auto& episode : episodes)
        if (episode.firstBin <= topics::binOf(topic.lastStoodOutAt) &&
            topics::startOf(episode.lastBin + topics::kBinsPerDay) >= topic.lastStoodOutAt &&
            holds(topic, episode.key))
            best = std::max(best, episode.strongest.best.z);
    return best;
}

base::Result<PeriodTopics> findPeriodTopics(store::Database& database, const topics::StreamRecord& record,
                                            const SceneAt& sceneAt, const PeriodQuestion& question,
                                            const TopicReport& atEnd) {
    PeriodTopics found;
    Told told;
    const Bin end = topics::binOf(atEnd.at) - 1;
    for (const auto* views : {&atEnd.topics, &atEnd.mutedTopics})
        for (const auto& view : *views)
            told.add(view.topic, end);
    for (const auto& held : atEnd.heldBack)
        for (const auto key : held.terms)
            told.add(key, end);
    LookingBack past(database, sceneAt, question);
    const double show = question.sensitivity.show;
    for (const auto& episode : record.episodesIn(question.range, show)) {
        if (told.has(episode)) continue;
        if (found.over.size() == kMostPeriodTopics) {
            found.more += 1;
            continue;
        }
        auto topic = past.find(episode);
        if (!topic) return base::fail(std::move(topic.error()));
        if (*topic) {
            told.add((*topic)->view.topic, episode.lastBin);
            found.over.push_back(*std::move(*topic));
        } else if (const auto* held = past.heldBack(episode)) {
            for (const auto key : held->terms)
                told.add(key, episode.lastBin);
            found.heldBack.push_back(*held);
        }
    }
    if (!found.over.empty() || !atEnd.topics.empty()) return found;
    auto before = lastBefore(past, record.episodesIn({base::kEarliestInstant, question.range.since}, show));
    if (!before) return base::fail(std::move(before.error()));
    found.before = *std::move(before);
    return found;
}

} // namespace weft::app
