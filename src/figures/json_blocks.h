// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/metrics_report.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>

namespace weft::figures {

/// Blocks of the contract's JSON that speak of threads and replies: threads, flow, reciprocity, response,
/// response_questions, peer, hyper, engagement, rates, coverage.
void addThreadBlocks(nlohmann::ordered_json& json, const MetricsReport& report, bool perThread);

/// The blocks response, response_questions and hyper.
void addAnswerBlocks(nlohmann::ordered_json& json, const DepthFigures& figures);

// Single blocks, for those who have no whole report.

/// The posts of an interval by the names of their kinds.
[[nodiscard]] nlohmann::ordered_json kindsJson(const metrics::WeaveInterval& interval);
[[nodiscard]] nlohmann::ordered_json flowJson(const metrics::FlowSummary& flow);
[[nodiscard]] nlohmann::ordered_json responseJson(const metrics::WaitingTimes& times);
/// Without the share of threads without an audience reply, which is of threads.
[[nodiscard]] nlohmann::ordered_json peersJson(const metrics::PeerAnswers& peers);
[[nodiscard]] nlohmann::ordered_json shapesJson(const metrics::ThreadShapes& shapes);
[[nodiscard]] nlohmann::ordered_json reciprocityJson(const metrics::Reciprocity& reciprocity);
/// How many members each level has.
[[nodiscard]] nlohmann::ordered_json levelCountsJson(const metrics::Levels& levels);
[[nodiscard]] nlohmann::ordered_json loyaltyJson(const metrics::Loyalty& loyalty);
[[nodiscard]] nlohmann::ordered_json engagementJson(const metrics::EngagementRates& rates);

[[nodiscard]] nlohmann::ordered_json scoreJson(const metrics::DepthScore& score);

/// Blocks that speak of people: inequality, levels, growth, cohorts, loyalty, stickiness, graph, score.
void addPeopleBlocks(nlohmann::ordered_json& json, const MetricsReport& report, bool perPerson);

/// The block rates, with its intervals.
[[nodiscard]] nlohmann::ordered_json ratesJson(const metrics::EngagementRates& rates,
                                               std::span<const conversation::OwnThread> threads);

/// The block share_of_voice; without a second brand it says why there is none.
[[nodiscard]] nlohmann::ordered_json shareOfVoiceJson(const std::optional<VoiceFigures>& voice);

} // namespace weft::figures
