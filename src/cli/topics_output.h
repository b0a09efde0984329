// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_report.h"

#include <string>
#include <vector>

namespace weft::cli {

/// Every quarter of an hour with terms at or above `show`, and all alerts: the contract's form.
[[nodiscard]] std::string allBinsJson(const std::vector<topics::BinResult>& bins,
                                      const topics::Sensitivity& sensitivity);
/// The same, a line a term.
[[nodiscard]] std::string allBinsText(const std::vector<topics::BinResult>& bins,
                                      const topics::Sensitivity& sensitivity);

[[nodiscard]] std::string topicsJson(const app::TopicReport& report);
[[nodiscard]] std::string topicsText(const app::TopicReport& report);

/// One topic that has just begun to stand out: a line each.
[[nodiscard]] std::string topicLineJson(const app::TopicView& view);
[[nodiscard]] std::string topicLineText(const app::TopicView& view);

/// The hours of a term's history in which it was used, and its bursts.
[[nodiscard]] std::string historyJson(const std::string& term, const topics::TermHistory& history);
[[nodiscard]] std::string historyText(const std::string& term, const topics::TermHistory& history);

} // namespace weft::cli
