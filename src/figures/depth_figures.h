// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/answer_times.h"
#include "metrics/coverage.h"
#include "metrics/depth_score.h"
#include "metrics/engagement_rates.h"
#include "metrics/growth.h"
#include "metrics/hyper_conversation.h"
#include "metrics/inequality.h"
#include "metrics/level_history.h"
#include "metrics/levels.h"
#include "metrics/loyalty.h"
#include "metrics/peer_answers.h"
#include "metrics/reciprocity.h"
#include "metrics/scope_table.h"
#include "metrics/stickiness.h"
#include "metrics/thread_flow.h"
#include "metrics/thread_shape.h"

#include <optional>
#include <vector>

namespace weft::figures {

/// What beside the posts and the window decides about the figures.
struct DepthSettings {
    metrics::LevelRules levels = {};
    metrics::ScoreSettings score = {};
    /// The wall clock by which hours and weekdays are counted.
    metrics::MinuteOfWeek clock = metrics::minuteOfWeekUtc;
    std::optional<metrics::BusinessHours> businessHours = std::nullopt;
    /// Of the brand at the end of the window, where somebody noted it.
    std::optional<std::int64_t> followers = std::nullopt;
};

/// Everything of metrics.md A and the rates of B about one window, but the audience's graph (GraphFigures),
/// which takes longer.
struct DepthFigures {
    metrics::Window window = {};
    std::vector<metrics::ThreadShape> homeThreads = {};
    metrics::ThreadShapes shapes = {};
    metrics::FlowSummary flow = {};
    metrics::Reciprocity reciprocity = {};
    metrics::AnswerTimes answers = {};
    /// Answered within 24 hours, whatever the business hours: what the index and the score take.
    metrics::MeasuredShare answeredWithinDay = {};
    metrics::PeerAnswers peers = {};
    metrics::HyperConversation hyper = {};
    /// 0 to 100.
    double hyperConversationIndex = 0;
    metrics::EngagementRates engagement = {};
    /// The threads that the rates are of.
    std::vector<conversation::OwnThread> ownThreads = {};
    metrics::Inequality inequality = {};
    metrics::Levels levels = {};
    std::vector<metrics::LevelTransitions> moves = {};
    metrics::Growth weeks = {};
    metrics::Growth months = {};
    metrics::Loyalty loyalty = {};
    metrics::Stickiness stickiness = {};
    metrics::Coverage coverage = {};
};

/// The 90 days that end at a moment.
[[nodiscard]] metrics::Window scoreWindow(base::Instant asOf);

[[nodiscard]] DepthFigures measureDepth(const metrics::ScopeTable& table, const metrics::Window& window,
                                        const DepthSettings& settings = {});

/// Of posts of all hours.
[[nodiscard]] metrics::MeasuredShare answeredWithinDayOf(const metrics::WaitingTimes& answers);

/// Answered posts and outreach in one number (metrics.md A6), of figures that have both.
[[nodiscard]] double hyperConversationIndexOf(const DepthFigures& figures);

/// Between which moments members' moves from level to level are shown.
[[nodiscard]] std::vector<base::Instant> momentsOfMoves(base::Instant asOf);

/// What the depth score of the 90 days that end at a moment is made of, of answers at all hours.
[[nodiscard]] metrics::ScoreInput measureScoreInput(const metrics::ScopeTable& table, base::Instant asOf,
                                                    const DepthSettings& settings = {});

/// The depth score of the same.
[[nodiscard]] metrics::DepthScore measureScore(const metrics::ScopeTable& table, base::Instant asOf,
                                               const DepthSettings& settings = {});

/// The seven shares of the depth score as the figures have them.
[[nodiscard]] metrics::ScoreInput scoreInput(const DepthFigures& figures);

} // namespace weft::figures
