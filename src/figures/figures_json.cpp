// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures_json.h"

#include "base/printable.h"
#include "figures/json_blocks.h"
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;

Json inputJson(const MetricsReport& report) {
    return {{"posts", report.counts.posts},
            {"threads", report.counts.threads},
            {"brands", report.brands},
            {"unknown_brands", report.unknownBrands},
            {"hygiene", report.hygiene},
            {"business_hours", report.businessHours.empty() ? Json() : Json(report.businessHours)},
            {"since", base::formatInstant(report.window.range.since)},
            {"until", base::formatInstant(report.window.range.until)},
            {"as_of", base::formatInstant(report.window.asOf)},
            {"spam_dropped", report.copiesDropped},
            {"orphans", report.counts.orphans},
            {"ghost_threads", report.counts.ghostThreads},
            {"scope_threads", report.counts.scopeThreads},
            {"scope_posts", report.counts.scopePosts}};
}

Json weaveJson(const MetricsReport& report) {
    const auto& weave = report.weave;
    Json days = Json::array();
    for (std::size_t i = 0; i < weave.intervals.size(); ++i) {
        Json day{{"date", weave.grid.names[i]}, {"complete", report.isWholeDay(i)}};
        day.update(kindsJson(weave.intervals[i]));
        days.push_back(std::move(day));
    }
    return {{"total", kindsJson(weave.total)}, {"days", std::move(days)}};
}

Json reportJson(const MetricsReport& report, const JsonParts& parts) {
    Json json;
    json["input"] = inputJson(report);
    json["people"] = {{"active", report.figures.inequality.members}};
    json["weave"] = weaveJson(report);
    addThreadBlocks(json, report, parts.perThread);
    addPeopleBlocks(json, report, parts.perPerson);
    json["share_of_voice"] = shareOfVoiceJson(report.voice);
    return json;
}

void putChange(Json& json, const std::optional<metrics::Change>& change) {
    put(json, "estimate", change ? std::optional(change->estimate) : std::nullopt);
    put(json, "lo", change ? std::optional(change->lo) : std::nullopt);
    put(json, "hi", change ? std::optional(change->hi) : std::nullopt);
    put(json, "p", change ? std::optional(change->probability) : std::nullopt);
}

Json changeJson(const FigureChange& change) {
    Json json{{"metric", change.metric},
              {"kind", change.kind == FigureChange::Kind::Ratio ? "ratio" : "difference"}};
    put(json, "before", change.before);
    put(json, "now", change.now);
    json["n_before"] = change.countBefore;
    json["n_now"] = change.countNow;
    putChange(json, change.change);
    if (change.exact) putChange(json["exact"], change.exact);
    json["is_change"] = change.isChange;
    const auto reason = gapInWords(change.gap);
    json["reason"] = reason.empty() ? Json() : Json(reason);
    json["in_words"] = inWords(change);
    return json;
}

Json rangeJson(const base::TimeRange& range) {
    return {{"since", base::formatInstant(range.since)}, {"until", base::formatInstant(range.until)}};
}

Json comparisonJson(const Comparison& comparison, const metrics::DepthScore& scoreNow) {
    Json changes = Json::array();
    for (const auto& change : comparison.changes)
        changes.push_back(changeJson(change));
    const auto& score = comparison.scoreBefore;
    Json json = rangeJson(comparison.before.window.range);
    json["asked"] = rangeJson(comparison.askedBefore);
    json["now"] = rangeJson(comparison.now);
    json["cut"] = comparison.cut;
    json["changes"] = std::move(changes);
    json["score"] = {{"before", score.score},
                     {"interval_90", {score.interval90.lo, score.interval90.hi}},
                     {"shown", score.shown},
                     {"is_change", comparison.scoreChanged},
                     {"in_words", inWords(score, scoreNow)}};
    json["figures"] = reportJson(comparison.before, {});
    return json;
}

} // namespace

std::string toJson(const MetricsReport& report, const JsonParts& parts, const Comparison* comparison) {
    auto json = reportJson(report, parts);
    if (comparison != nullptr) json["comparison"] = comparisonJson(*comparison, report.score);
    return base::escapedInJson(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace weft::figures
