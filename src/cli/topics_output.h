// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_period.h"
#include "app/topic_report.h"
#include "model/post.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// Every quarter of an hour with terms at or above `show`, and all alerts: the contract's form.
[[nodiscard]] std::string allBinsJson(const std::vector<topics::BinResult>& bins,
                                      const topics::Sensitivity& sensitivity);
/// The same, a line a term.
[[nodiscard]] std::string allBinsText(const std::vector<topics::BinResult>& bins,
                                      const topics::Sensitivity& sensitivity);

/// What people talk about at a moment, and what they talked about in the period before it.
struct TopicsTold {
    app::TopicReport report;
    /// Only when a period was asked about.
    std::optional<base::TimeRange> range = std::nullopt;
    app::PeriodTopics period = {};
    /// The posts that are shown of each topic, by id.
    std::map<std::string, model::Post> posts = {};
};

/// So many posts of a topic are shown.
inline constexpr std::size_t kTopicPostsShown = 3;

[[nodiscard]] std::string topicsJson(const TopicsTold& told);
[[nodiscard]] std::string topicsText(const TopicsTold& told);

/// One topic that has just begun to stand out: a line each.
[[nodiscard]] std::string topicLineJson(const app::TopicView& view);
[[nodiscard]] std::string topicLineText(const app::TopicView& view);

/// The hours of a term's history in which it was used, and its bursts.
[[nodiscard]] std::string historyJson(const std::string& term, const topics::TermHistory& history);
[[nodiscard]] std::string historyText(const std::string& term, const topics::TermHistory& history);

} // namespace weft::cli
