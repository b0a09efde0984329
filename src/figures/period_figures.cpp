// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period_figures.h"

#include "figures/json_blocks.h"
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace weft::figures {

using Json = nlohmann::ordered_json;
using namespace std::chrono_literals;

Json kindsJson(const metrics::WeaveInterval& interval) {
    Json json;
    for (std::size_t i = 0; i < model::kConversationKinds; ++i)
        json[std::string(model::kindName(static_cast<model::ConversationKind>(i)))] = interval.counts[i];
    return json;
}

Json flowJson(const metrics::FlowSummary& flow) {
    const auto& replies = flow.replies;
    Json json{{"AA", replies.audienceToAudience}, {"AB", replies.audienceToBrand},
              {"BA", replies.brandToAudience},    {"A_self", replies.audienceSelf},
              {"B_self", replies.brandSelf},      {"A_unknown", replies.audienceUnknown},
              {"B_unknown", replies.brandUnknown}};
    put(json, "horizontal_share", shareOf(flow.horizontal));
    json["n_eff"] = flow.horizontal ? flow.horizontal->effectiveCount : 0.0;
    json["horizontal_ci"] = intervalOf(flow.horizontal);
    put(json, "horizontal_macro", flow.horizontalMacro);
    put(json, "vertical_share", flow.verticalShare());
    put(json, "horizontal_of_all", flow.horizontalOfAll());
    return json;
}

Json responseJson(const metrics::WaitingTimes& times) {
    Json json{{"addressable", times.count}, {"answered", times.came}};
    put(json, "crude_rate", times.crudeRate());
    put(json, "answered_only_median", times.answeredOnlyMedian());
    put(json, "answered_only_p90", times.answeredOnlyP90());
    put(json, "km_median", times.median());
    put(json, "km_p90", times.p90());
    constexpr std::array kHours{std::pair("km_by_1h", 1h), std::pair("km_by_6h", 6h),
                                std::pair("km_by_24h", 24h), std::pair("km_by_72h", 72h),
                                std::pair("km_by_7d", std::chrono::hours{7 * 24})};
    for (const auto& [key, time] : kHours)
        json[key] = survivalJson(times.within(time));
    return json;
}

Json engagementJson(const metrics::EngagementRates& rates) {
    Json json;
    put(json, "likes", rates.sums.knownLikes());
    put(json, "quotes", rates.sums.knownQuotes());
    put(json, "reposts", rates.sums.knownReposts());
    json["audience_replies"] = rates.sums.audienceReplies;
    put(json, "views", rates.sums.knownViews());
    json["posts_with_views"] = rates.sums.rootsWithViews;
    put(json, "active_share", rates.activeShare.value);
    put(json, "conversations_per_1000_views", rates.conversationsPerThousandViews.value);
    return json;
}

std::string toJson(const PeriodFigures& figures) {
    metrics::EngagementRates engagement;
    engagement.sums = figures.engagement;
    engagement.activeShare = {figures.engagement.activeShare(), figures.engagement.roots};
    const Json json{{"people", {{"active", figures.people}}},
                    {"weave", {{"total", kindsJson(figures.posts)}}},
                    {"flow", flowJson(figures.flow)},
                    {"response", responseJson(figures.answers)},
                    {"engagement", engagementJson(engagement)}};
    return json.dump();
}

std::string toJson(const metrics::DepthScore& score) {
    return Json{{"score", scoreJson(score)}}.dump();
}

std::string toJson(const metrics::DepthScore& score, const DepthFigures& figures) {
    Json json{{"score", scoreJson(score)},
              {"flow", flowJson(figures.flow)},
              {"reciprocity", reciprocityJson(figures.reciprocity)},
              {"threads", shapesJson(figures.shapes)},
              {"levels", levelCountsJson(figures.levels)},
              {"loyalty", loyaltyJson(figures.loyalty)}};
    addAnswerBlocks(json, figures);
    return json.dump();
}

} // namespace weft::figures
