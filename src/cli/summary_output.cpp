// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summary_output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>

namespace weft::cli {

namespace {

constexpr std::size_t kMostSkipsShown = 20;

nlohmann::ordered_json toJson(const collect::Summary& summary, bool isCollection) {
    nlohmann::ordered_json json;
    if (isCollection) json["requests"] = summary.requests;
    json["posts_seen"] = summary.postsSeen;
    json["posts_new"] = summary.postsNew;
    json["posts_changed"] = summary.postsChanged;
    json["skipped"] = nlohmann::ordered_json::array();
    for (const auto& item : summary.skipped)
        json["skipped"].push_back({{"where", item.where}, {"reason", item.reason}});
    json["skipped_total"] = summary.skippedTotal;
    if (summary.resumedAtLine) json["resumed_at_line"] = *summary.resumedAtLine;
    if (isCollection) {
        json["budget"] = nlohmann::ordered_json::object();
        json["budget"]["used_percent"] =
            summary.budgetPercent ? nlohmann::ordered_json(*summary.budgetPercent) : nlohmann::ordered_json();
    }
    json["complete"] = summary.complete;
    if (summary.error)
        json["error"] = {{"code", base::errorName(summary.error->code)},
                         {"where", summary.error->where},
                         {"detail", summary.error->detail}};
    return json;
}

void logSkipped(const collect::Summary& summary) {
    const auto shown = std::min(summary.skipped.size(), kMostSkipsShown);
    for (std::size_t i = 0; i < shown; ++i)
        spdlog::warn("skipped {}: {}", summary.skipped[i].where, summary.skipped[i].reason);
    if (summary.skippedTotal > static_cast<std::int64_t>(shown))
        spdlog::warn("skipped {} more", summary.skippedTotal - static_cast<std::int64_t>(shown));
}

void printText(const collect::Summary& summary, bool isCollection) {
    fmt::print("{} posts seen, {} new, {} changed", summary.postsSeen, summary.postsNew,
               summary.postsChanged);
    if (isCollection) fmt::print(", {} requests", summary.requests);
    if (summary.skippedTotal > 0) fmt::print(", {} skipped", summary.skippedTotal);
    if (summary.resumedAtLine) fmt::print("; resumed at line {}", *summary.resumedAtLine);
    if (summary.budgetPercent) fmt::print("; {} % of the call budget used", *summary.budgetPercent);
    fmt::print("\n");
}

} // namespace

Exit printSummary(const collect::Summary& summary, bool isCollection, bool json) {
    logSkipped(summary);
    if (json)
        fmt::print(
            "{}\n",
            toJson(summary, isCollection).dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    else
        printText(summary, isCollection);
    // Whoever reads along with a run that goes on wants each pass when it ends.
    std::fflush(stdout);
    if (summary.error) return report(*summary.error);
    return summary.complete && summary.skippedTotal == 0 ? Exit::Done : Exit::Partly;
}

} // namespace weft::cli
