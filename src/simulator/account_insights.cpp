// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/counters.h"
#include "simulator/insights.h"
#include "simulator/media_object.h"
#include "simulator/metric_names.h"
#include "simulator/paging.h"
#include "simulator/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::simulator {

namespace {

using model::Metric;
using nlohmann::json;
using namespace std::chrono;

constexpr std::array<std::string_view, 8> kKnown{
    "views", "likes", "replies", "reposts", "quotes", "clicks", "followers_count", "follower_demographics"};
/// 2024-04-13: the first moment for which the API has account numbers.
constexpr base::Instant kFirstInsight = base::instantFromMs(1'712'991'600'000);
/// Counters of a post hardly move after this.
constexpr days kCounterLife{20};

/// First Sunday on or after a day of a month.
sys_days sundayFrom(year y, month m, unsigned firstDay) {
    const sys_days day{y / m / std::chrono::day{firstDay}};
    return day + (Sunday - weekday{day});
}

hours pacificOffset(base::Instant instant) {
    const year y = year_month_day{floor<days>(instant)}.year();
    const auto summer = sundayFrom(y, March, 8) + hours{10};
    const auto winter = sundayFrom(y, November, 1) + hours{9};
    return instant >= summer && instant < winter ? hours{7} : hours{8};
}

struct Window {
    base::Instant since{};
    base::Instant until{};
};

tl::expected<Window, ApiError> readWindow(const Moment& moment, const ApiRequest& request) {
    Window window{moment.now - days{1}, moment.now};
    if (const auto text = request.parameter("since")) {
        const auto since = readMoment("since", *text);
        if (!since) return tl::unexpected(since.error());
        window.since = *since;
    }
    if (const auto text = request.parameter("until")) {
        const auto until = readMoment("until", *text);
        if (!until) return tl::unexpected(until.error());
        window.until = *until;
    }
    if (request.parameter("since") && window.since < kFirstInsight)
        return tl::unexpected(badParameter("(#100) Param since must be at least 1712991600"));
    if (window.since >= window.until)
        return tl::unexpected(badParameter("(#100) Param since must be before until"));
    return window;
}

/// How much a counter of all own posts together grew in a stretch of time.
std::int64_t growth(const Moment& moment, Metric metric, base::Instant since, base::Instant until) {
    const World& world = moment.world;
    const base::Instant from = since - kCounterLife;
    std::int64_t sum = 0;
    for (const World::List list : {world.ownThreads(), world.ownReplies()}) {
        const auto first =
            std::ranges::lower_bound(list, from, {}, [&](auto i) { return world.post(i).time; });
        for (auto at = first; at != list.end() && world.post(*at).time <= until; ++at) {
            const auto which = static_cast<std::size_t>(metric);
            sum += countersAt(world, *at, until)[which];
            if (world.post(*at).time <= since && !world.post(*at).given[which])
                sum -= countersAt(world, *at, since)[which];
        }
    }
    return sum;
}

/// The account's replies are those directly under its threads.
std::int64_t topLevelReplies(const Moment& moment, const Window& window) {
    std::int64_t sum = 0;
    for (const World::Index root : moment.world.ownThreads()) {
        const World::List replies = moment.seen(moment.world.directReplies(root));
        sum += std::ranges::count_if(replies, [&](World::Index reply) {
            const base::Instant time = moment.world.post(reply).time;
            return time >= window.since && time < window.until && !moment.world.isOwn(reply);
        });
    }
    return sum;
}

json viewSeries(const Moment& moment, const Window& window) {
    json values = json::array();
    base::Instant start = window.since;
    for (base::Instant end = pacificDayEnd(start + hours{1}); end <= window.until;
         end = pacificDayEnd(end + hours{1})) {
        values.push_back({{"value", growth(moment, Metric::Views, start, end)}, {"end_time", apiTime(end)}});
        start = end;
    }
    return values;
}

json demographics(const Moment& moment, std::string_view breakdown) {
    static const std::map<std::string_view, std::vector<std::string>> kGroups{
        {"country", {"FR", "BE", "CA", "GB", "DE", "US", "CH"}},
        {"city", {"Paris", "Lyon", "Brussels", "London", "Montreal"}},
        {"age", {"25-34", "35-44", "18-24", "45-54", "55-64", "65+"}},
        {"gender", {"F", "M", "U"}}};
    std::int64_t left = followersAt(moment.world, moment.now);
    json results = json::array();
    for (const std::string& group : kGroups.at(breakdown)) {
        results.push_back({{"dimension_values", {group}}, {"value", left * 2 / 5}});
        left -= left * 2 / 5;
    }
    return {
        {"breakdowns", json::array({{{"dimension_keys", json::array({breakdown})}, {"results", results}}})}};
}

json clicks(const Moment& moment, const Window& window) {
    json values = json::array();
    const std::int64_t likes = growth(moment, Metric::Likes, window.since, window.until);
    int share = 9;
    for (const char* page : {"repair", "workshops", "catalogue"}) {
        values.push_back(
            {{"value", likes / share}, {"link_url", std::string("https://shop.example.org/") + page}});
        share *= 2;
    }
    return values;
}

tl::expected<json, ApiError> insight(const Moment& moment, const std::string& metric, const Window& window,
                                     const ApiRequest& request) {
    json object{{"name", metric},
                {"period", "day"},
                {"title", metricTitle(metric)},
                {"description", "The account's " + metric},
                {"id", moment.world.owner().id + "/insights/" + metric + "/day"}};
    if (metric == "follower_demographics") {
        const std::string_view breakdown = request.parameter("breakdown").value_or("");
        constexpr std::array<std::string_view, 4> kBreakdowns{"country", "city", "age", "gender"};
        if (std::ranges::find(kBreakdowns, breakdown) == kBreakdowns.end())
            return tl::unexpected(
                badParameter("(#100) Param breakdown must be one of country, city, age, gender"));
        object["total_value"] = demographics(moment, breakdown);
    } else if (metric == "views") {
        object["values"] = viewSeries(moment, window);
    } else if (metric == "clicks") {
        object["link_total_values"] = clicks(moment, window);
    } else if (metric == "followers_count") {
        object["total_value"] = {{"value", followersAt(moment.world, moment.now)}};
    } else if (metric == "replies") {
        object["total_value"] = {{"value", topLevelReplies(moment, window)}};
    } else {
        object["total_value"] = {
            {"value", growth(moment, *model::metricFromName(metric), window.since, window.until)}};
    }
    return object;
}

/// Paging leads to the neighbouring windows and, as in the API, carries the token.
json neighbours(const Moment& moment, const Window& window, const ApiRequest& request) {
    const auto seconds = [](base::Instant instant) { return std::to_string(base::toMs(instant) / 1000); };
    const auto address = [&](base::Instant since, base::Instant until) {
        return "https://graph.threads.net/v1.0/" + moment.world.owner().id +
               "/threads_insights?access_token=" + request.token + "&since=" + seconds(since) +
               "&until=" + seconds(until);
    };
    const auto length = window.until - window.since;
    return {{"previous", address(window.since - length, window.since)},
            {"next", address(window.until, window.until + length)}};
}

} // namespace

base::Instant pacificDayEnd(base::Instant instant) {
    const base::Instant local = instant - pacificOffset(instant);
    const base::Instant midnight{ceil<days>(local)};
    return midnight + pacificOffset(midnight + hours{7});
}

ApiAnswer accountInsights(const Moment& moment, const ApiRequest& request, bool needsPeriod) {
    if (needsPeriod && request.parameter("period") != "day")
        return errorAnswer(badParameter("(#100) The period param is required"));
    const auto metrics = readMetrics(request, kKnown);
    if (!metrics) return errorAnswer(metrics.error());
    const bool ofFollowers = std::ranges::find(*metrics, "follower_demographics") != metrics->end();
    if (request.parameter("breakdown") && !ofFollowers)
        return errorAnswer(badParameter("(#100) Param breakdown is for follower_demographics only"));
    const bool ofNow =
        std::ranges::any_of(*metrics, [](const std::string& name) { return name.starts_with("follower"); });
    if (ofNow && (request.parameter("since") || request.parameter("until")))
        return errorAnswer(badParameter("(#100) Follower metrics do not support since and until"));
    const auto window = readWindow(moment, request);
    if (!window) return errorAnswer(window.error());
    json data = json::array();
    for (const std::string& metric : *metrics) {
        auto object = insight(moment, metric, *window, request);
        if (!object) return errorAnswer(object.error());
        data.push_back(std::move(*object));
    }
    ApiAnswer answer;
    const json body{{"data", std::move(data)}, {"paging", neighbours(moment, *window, request)}};
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

} // namespace weft::simulator
