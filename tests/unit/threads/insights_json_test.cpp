// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/media_json.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using model::Measured;
using model::Metric;
using model::Unknown;

constexpr std::string_view kFourShapes = R"({"data": [
  {"name": "views", "period": "day", "values": [{"value": 120, "end_time": "2026-03-04T08:00:00+0000"}, {"value": 95, "end_time": "2026-03-05T08:00:00+0000"}], "title": "views", "description": "...", "id": "250/insights/views/day"},
  {"name": "likes", "period": "day", "total_value": {"value": 37}, "title": "likes", "description": "...", "id": "250/insights/likes/day"},
  {"name": "clicks", "period": "day", "link_total_values": [{"value": 11, "link_url": "https://example.org/menu"}], "title": "clicks", "description": "...", "id": "250/insights/clicks/day"},
  {"name": "follower_demographics", "period": "day", "total_value": {"breakdowns": [{"dimension_keys": ["country"], "results": [{"dimension_values": ["DE"], "value": 320}]}]}, "title": "...", "description": "...", "id": "250/insights/follower_demographics/day"}],
 "paging": {"previous": "https://graph.threads.net/v1.0/250/threads_insights?access_token=T", "next": "https://graph.threads.net/"}})";

model::Counters counters(std::string_view body) {
    auto parsed = parseMediaInsights(body);
    if (!parsed) throw std::runtime_error(parsed.error().text());
    return *parsed;
}

TEST(MediaInsights, ReadsValuesAndLeavesTheRestUnknown) {
    const auto read = counters(R"({"data": [
        {"name": "views", "period": "lifetime", "values": [{"value": 736}], "id": "18000000000000011/insights/views/lifetime"},
        {"name": "likes", "period": "lifetime", "values": [{"value": 0}], "id": "x"}]})");
    EXPECT_EQ(read[Metric::Views], Measured{736});
    EXPECT_EQ(read[Metric::Likes], Measured{0});
    EXPECT_EQ(read[Metric::Shares], Measured{Unknown::NotInAnswer});
}

TEST(MediaInsights, ReadsEveryShape) {
    const auto read = counters(R"({"data": [
        {"name": "views", "total_value": {"value": "12"}},
        {"name": "likes", "total_value": {"value": 3.0}},
        {"name": "replies", "link_total_values": [{"value": 2, "link_url": "a"}, {"value": 5, "link_url": "b"}]},
        {"name": "quotes", "total_value": {"breakdowns": [{"dimension_keys": ["k"], "results": [{"dimension_values": ["v"], "value": 4}]}]}},
        {"name": "clicks", "values": [{"value": 1}]}]})");
    EXPECT_EQ(read[Metric::Views], Measured{12});
    EXPECT_EQ(read[Metric::Likes], Measured{3});
    EXPECT_EQ(read[Metric::Replies], Measured{7});
    EXPECT_EQ(read[Metric::Quotes], Measured{4});
}

TEST(MediaInsights, RepostsHaveNoNumbersAtAll) {
    EXPECT_FALSE(counters(R"({"data": []})").anyKnown());
}

TEST(MediaInsights, NonsenseIsUnknownNotZero) {
    const auto read = counters(
        R"({"data": [{"name": 3}, {"name": "views"}, {"name": "likes", "values": [{"value": -5}]},
        {"name": "replies", "values": []}, {"name": "shares", "values": [{"value": null}]}]})");
    EXPECT_FALSE(read.anyKnown());
    EXPECT_EQ(read[Metric::Likes], Measured{Unknown::NotInAnswer});
}

TEST(MediaInsights, ACountOfAWrongTypeIsADamagedAnswer) {
    for (const auto* item :
         {"7", "null", R"({"name": "replies", "values": {"value": 3}})",
          R"({"name": "quotes", "total_value": {"value": [1]}})",
          R"({"name": "views", "values": [{"value": "x"}]})", R"({"name": "views", "values": ["x"]})"}) {
        const auto read = parseMediaInsights(fmt::format(R"({{"data": [{}]}})", item));
        ASSERT_FALSE(read) << item << ": asking again may give it, and unknown would hide that";
        EXPECT_EQ(read.error().code, ErrorCode::ApiBadAnswer);
    }
}

TEST(MediaInsights, NoListIsAnError) {
    EXPECT_EQ(parseMediaInsights("{}").error().code, ErrorCode::ApiBadAnswer);
    EXPECT_EQ(parseMediaInsights(R"({"data":null})").error().code, ErrorCode::ApiBadAnswer);
    EXPECT_EQ(parseMediaInsights("<html>").error().code, ErrorCode::ApiNotJson);
}

TEST(AccountInsights, ReadsTheFourShapes) {
    const auto read = parseAccountInsights(kFourShapes);
    ASSERT_TRUE(read) << read.error().text();
    ASSERT_EQ(read->size(), 5U);
    const auto& [day1, day2, likes, clicks, country] =
        std::tie((*read)[0], (*read)[1], (*read)[2], (*read)[3], (*read)[4]);
    EXPECT_EQ(day1.metric, "views");
    EXPECT_EQ(day1.period, "day");
    EXPECT_EQ(day1.value, Measured{120});
    ASSERT_TRUE(day1.endTime);
    EXPECT_EQ(base::formatInstant(*day1.endTime), "2026-03-04T08:00:00.000Z");
    EXPECT_EQ(day2.value, Measured{95});
    EXPECT_EQ(likes.metric, "likes");
    EXPECT_EQ(likes.endTime, std::nullopt);
    EXPECT_EQ(likes.value, Measured{37});
    EXPECT_EQ(clicks.key, "https://example.org/menu");
    EXPECT_EQ(clicks.value, Measured{11});
    EXPECT_EQ(country.key, "country=DE");
    EXPECT_EQ(country.value, Measured{320});
}

TEST(AccountInsights, LeavesOutWhatIsBroken) {
    const auto read = parseAccountInsights(R"({"data": [{"period":"day","values":[{"value":1}]},
        {"name":"views","values":[{"value":null},{"value":2,"end_time":"never"}]},
        {"name":"d","total_value":{"breakdowns":[{"results":[{"value":1}]},{"dimension_keys":"x","results":7}]}}]})");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ((*read)[0].value, Measured{2});
    EXPECT_EQ((*read)[0].endTime, std::nullopt);
    EXPECT_EQ((*read)[1].key, "");
}

} // namespace
} // namespace weft::threads
