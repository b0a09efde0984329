// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/counters.h"
#include "simulator/insights.h"
#include "simulator/metric_names.h"

#include <nlohmann/json.hpp>

namespace weft::simulator {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 7> kKnown{"views",  "likes",  "replies", "reposts",
                                                 "quotes", "shares", "clicks"};

json insight(const SimPost& post, const std::string& metric, std::int64_t value) {
    return {{"name", metric},
            {"period", "lifetime"},
            {"values", json::array({{{"value", value}}})},
            {"title", metricTitle(metric)},
            {"description", "The number of " + metric + " of the post"},
            {"id", post.id + "/insights/" + (metric == "replies" ? "thread_replies" : metric) + "/lifetime"}};
}

} // namespace

ApiAnswer mediaInsights(const Moment& moment, World::Index index, const ApiRequest& request) {
    const auto metrics = readMetrics(request, kKnown);
    if (!metrics) return errorAnswer(metrics.error());
    const SimPost& post = moment.world.post(index);
    json data = json::array();
    if (post.media != model::MediaType::Repost) {
        const auto counters = countersAt(moment.world, index, moment.now);
        for (const std::string& name : *metrics) {
            const auto metric = model::metricFromName(name);
            // The API answers "clicks" here with its catch-all error.
            if (!metric)
                return errorAnswer(
                    {400, 1, std::nullopt, "OAuthException", "An unknown error occurred", false});
            data.push_back(insight(post, name, counters[static_cast<std::size_t>(*metric)]));
        }
    }
    ApiAnswer answer;
    answer.body = json{{"data", std::move(data)}}.dump();
    return answer;
}

} // namespace weft::simulator
