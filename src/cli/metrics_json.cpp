// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_json.h"

#include <nlohmann/json.hpp>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;

template<typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json inputJson(const MetricsReport& report) {
    return {{"posts", report.counts.posts},
            {"threads", report.counts.threads},
            {"brands", report.brands},
            {"since", base::formatInstant(report.period.range.since)},
            {"until", base::formatInstant(report.period.range.until)},
            {"as_of", base::formatInstant(report.period.asOf)},
            {"spam_dropped", 0},
            {"orphans", report.counts.orphans},
            {"ghost_threads", report.counts.ghostThreads},
            {"scope_threads", report.counts.scopeThreads},
            {"scope_posts", report.counts.scopePosts}};
}

Json kindsJson(const metrics::WeaveInterval& interval) {
    Json json;
    for (std::size_t i = 0; i < model::kConversationKinds; ++i)
        json[std::string(model::kindName(static_cast<model::ConversationKind>(i)))] = interval.counts[i];
    return json;
}

Json weaveJson(const metrics::Weave& weave) {
    Json days = Json::array();
    for (std::size_t i = 0; i < weave.intervals.size(); ++i) {
        Json day{{"date", weave.grid.names[i]}};
        day.update(kindsJson(weave.intervals[i]));
        days.push_back(std::move(day));
    }
    return {{"total", kindsJson(weave.total)}, {"days", std::move(days)}};
}

Json flowJson(const metrics::ReplyFlow& flow) {
    return {{"AA", flow.audienceToAudience},  {"AB", flow.audienceToBrand},
            {"BA", flow.brandToAudience},     {"A_self", flow.audienceSelf},
            {"B_self", flow.brandSelf},       {"A_unknown", flow.audienceUnknown},
            {"B_unknown", flow.brandUnknown}, {"horizontal_share", orNull(flow.horizontalShare())}};
}

} // namespace

std::string toJson(const MetricsReport& report) {
    Json json;
    json["input"] = inputJson(report);
    json["people"] = {{"active", report.people}};
    json["weave"] = weaveJson(report.weave);
    json["flow"] = flowJson(report.flow);
    json["response"] = {{"addressable", report.response.addressed},
                        {"answered", report.response.answered},
                        {"crude_rate", orNull(report.response.crudeRate())},
                        {"km_median", orNull(report.response.curve.quantile(0.5))},
                        {"km_p90", orNull(report.response.curve.quantile(0.9))}};
    json["engagement"] = {{"likes", report.engagement.likes},
                          {"quotes", report.engagement.quotes},
                          {"reposts", report.engagement.reposts},
                          {"audience_replies", report.engagement.audienceReplies},
                          {"views", report.engagement.views},
                          {"posts_with_views", report.engagement.rootsWithViews},
                          {"active_share", orNull(report.engagement.activeShare())}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace weft::cli
