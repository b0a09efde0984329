// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/api_path.h"
#include "threads/client.h"
#include "threads/field_lists.h"
#include "threads/media_json.h"
#include "threads/time_window.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace weft::threads {

using base::ErrorCode;
using Insights = base::Result<std::vector<model::AccountInsight>>;

namespace {

constexpr std::array<std::string_view, 4> kBreakdowns{"country", "city", "age", "gender"};

} // namespace

base::Result<model::Counters> Client::mediaInsights(std::string_view id, const std::stop_token& stop) {
    if (const auto checked = checkId(id); !checked) return base::fail(checked.error());
    return m_connection.ask({.endpoint = Endpoint::MediaInsights,
                             .path = pathOf(id, "/insights"),
                             .parameters = {{"metric", std::string(kMediaMetrics)}}},
                            stop, parseMediaInsights);
}

Insights Client::fetchSeries(std::string_view userId, Parameters parameters, const std::stop_token& stop) {
    ApiCall call{.endpoint = Endpoint::AccountInsights,
                 .path = pathOf(userId, "/threads_insights"),
                 .parameters = std::move(parameters)};
    auto insights = m_connection.ask(call, stop, parseAccountInsights);
    // Not documented, but some accounts are told so (threads-api.md 2.10).
    const bool wantsPeriod = !insights && insights.error().code == ErrorCode::ApiBadRequest &&
                             insights.error().detail.find("period") != std::string::npos;
    if (!wantsPeriod) return insights;
    call.parameters.emplace_back("period", "day");
    return m_connection.ask(call, stop, parseAccountInsights);
}

Insights Client::fetchRange(std::string_view userId, std::string_view metrics, base::Instant since,
                            base::Instant until, const std::stop_token& stop) {
    const auto window = insightsWindow({since, until}, serverTime());
    if (!window) return std::vector<model::AccountInsight>{};
    return fetchSeries(userId,
                       {{"metric", std::string(metrics)},
                        {"since", unixSeconds(*window->since)},
                        {"until", unixSeconds(*window->until)}},
                       stop);
}

Insights Client::accountInsights(std::string_view userId, base::Instant since, base::Instant until,
                                 const std::stop_token& stop) {
    if (const auto checked = checkId(userId); !checked) return base::fail(checked.error());
    auto all = fetchRange(userId, kAccountMetrics, since, until, stop);
    if (!all) return all;
    auto followers = fetchSeries(userId, {{"metric", std::string(kFollowersMetric)}}, stop);
    // Accounts without Instagram have no number of followers; the rest is good all the same.
    if (!followers && followers.error().code == ErrorCode::ApiBadRequest) return all;
    if (!followers) return followers;
    std::ranges::move(*followers, std::back_inserter(*all));
    return all;
}

Insights Client::linkClicks(std::string_view userId, base::Instant since, base::Instant until,
                            const std::stop_token& stop) {
    if (const auto checked = checkId(userId); !checked) return base::fail(checked.error());
    return fetchRange(userId, kClicksMetric, since, until, stop);
}

Insights Client::followersBy(std::string_view userId, std::string_view breakdown,
                             const std::stop_token& stop) {
    if (const auto checked = checkId(userId); !checked) return base::fail(checked.error());
    if (std::ranges::find(kBreakdowns, breakdown) == kBreakdowns.end())
        return base::fail(ErrorCode::BadArgument, "breakdown", "is none of country, city, age and gender");
    return fetchSeries(
        userId, {{"metric", std::string(kDemographicsMetric)}, {"breakdown", std::string(breakdown)}}, stop);
}

} // namespace weft::threads
