// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/depth_figures.h"
#include "metrics/live_scope.h"

#include <optional>
#include <span>
#include <vector>

namespace weft::figures {

/// The depth figures of a window while posts come in and the window moves on: what every thread and every
/// person contributes is kept, so that a page of posts costs the threads and people it touches and one pass
/// over the others. Equals measureDepth() of all posts, but for the numbers of rows, threads and people.
class LiveFigures {
public:
    /// The scope must outlive the figures.
    LiveFigures(const metrics::LiveScope& scope, const metrics::Window& window, DepthSettings settings = {});

    /// The scope changed, or the window: its ends and its moment of observation may move on.
    void follow(const metrics::ScopeChange& change, const metrics::Window& window);

    [[nodiscard]] DepthFigures figures();

private:
    /// What threads contribute; one for each of the scope's threads.
    struct ThreadParts {
        std::vector<std::optional<metrics::ThreadShape>> shapes = {};
        std::vector<metrics::ReplyFlow> flows = {};
        std::vector<std::vector<metrics::PackedArc>> arcs = {};
        std::vector<metrics::ThreadAddressed> addressed = {};
        std::vector<metrics::ThreadPeerAnswers> peers = {};
        std::vector<metrics::HyperConversation> hyper = {};
        std::vector<std::optional<conversation::OwnThread>> own = {};
        std::vector<metrics::ThreadCoverage> coverage = {};

        void resize(std::size_t threads);
    };

    /// What people contribute; one for each of the scope's people.
    struct PersonParts {
        std::vector<std::int64_t> posts = {};
        std::vector<metrics::MemberLevel> levels = {};
        std::vector<metrics::LevelPath> paths = {};
        std::vector<metrics::PersonPeriods> periods = {};
        std::vector<std::optional<metrics::Newcomer>> newcomers = {};

        void resize(std::size_t people);
    };

    void measureThread(std::int32_t thread);
    void measurePerson(metrics::Person person);
    void measurePath(metrics::Person person);
    void addTouched(const base::TimeRange& range, metrics::ScopeChange& change) const;
    void combineThreads(DepthFigures& figures);
    void combinePeople(DepthFigures& figures);

    const metrics::LiveScope& m_scope;
    metrics::Window m_window;
    DepthSettings m_settings;
    std::vector<base::Instant> m_moments;
    ThreadParts m_threads;
    PersonParts m_people;
    metrics::ArcPool m_arcs;
    metrics::AnswerPool m_answers;
    /// Of all hours, where the answers are of some alone.
    std::optional<metrics::AnswerPool> m_answersOfAllHours;
    metrics::PeerAnswerPool m_peers;
    metrics::LoyaltyPool m_loyalty;
};

} // namespace weft::figures
