// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace weft::simulator::tests {

namespace {

using testing::ElementsAre;

std::vector<SimPost> manyThreads(int count) {
    std::vector<SimPost> posts;
    for (int i = 0; i < count; ++i)
        posts.push_back(postAt(std::to_string(100 + i), "acme", count - i, "thread"));
    return posts;
}

class PagingTest : public testing::Test {
protected:
    Api api(LastPage lastPage = LastPage::KeepsCursor) {
        ApiOptions options;
        options.lastPage = lastPage;
        return {World(profileFor("acme"), manyThreads(230)), options, m_clock};
    }

    base::ManualClock m_clock{smallWorldNow()};
};

TEST_F(PagingTest, ReadsEveryPostOnceWithAnyLimit) {
    Api server = api();
    for (const char* limit : {"limit=1", "limit=7", "limit=100", ""}) {
        const auto ids = allIds(server, "/me/threads", limit);
        EXPECT_EQ(ids.size(), 230u) << limit;
        EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 230u) << limit;
        EXPECT_EQ(ids.front(), "329");
    }
    EXPECT_EQ(getJson(server, "/me/threads")["data"].size(), 25u);
}

TEST_F(PagingTest, NewArrivalsDoNotShiftPages) {
    auto posts = manyThreads(6);
    posts.push_back(postAt("999", "acme", -5, "late"));
    Api server(World(profileFor("acme"), posts), {}, m_clock);
    const auto first = getJson(server, "/me/threads", "limit=2");
    const std::string after = first["paging"]["cursors"]["after"];
    m_clock.advance(std::chrono::minutes{10});
    EXPECT_EQ(getJson(server, "/me/threads", "limit=1")["data"][0]["id"], "999");
    const auto second = getJson(server, "/me/threads", "limit=2&after=" + after);
    EXPECT_EQ(second["data"][0]["id"], "103");
    const std::string before = second["paging"]["cursors"]["before"];
    const auto back = getJson(server, "/me/threads", "limit=2&before=" + before);
    EXPECT_EQ(back["data"][0]["id"], "105");
    EXPECT_EQ(back["data"][1]["id"], "104");
}

TEST_F(PagingTest, EndsAsItWasToldTo) {
    Api keeps = api();
    const auto last = getJson(keeps, "/me/threads", "limit=100&until=1773131000");
    ASSERT_TRUE(last["paging"]["cursors"].contains("after"));
    const std::string after = last["paging"]["cursors"]["after"];
    const auto empty = getJson(keeps, "/me/threads", "limit=100&until=1773131000&after=" + after);
    EXPECT_EQ(empty, nlohmann::json({{"data", nlohmann::json::array()}})) << "no paging on an empty page";
    Api drops = api(LastPage::DropsCursor);
    EXPECT_FALSE(
        getJson(drops, "/me/threads", "limit=100&until=1773131000")["paging"]["cursors"].contains("after"));
    Api repeats = api(LastPage::RepeatsCursor);
    const std::string middle = getJson(repeats, "/me/threads", "limit=100")["paging"]["cursors"]["after"];
    const std::string second =
        getJson(repeats, "/me/threads", "limit=100&after=" + middle)["paging"]["cursors"]["after"];
    EXPECT_NE(second, middle);
    EXPECT_EQ(getJson(repeats, "/me/threads", "limit=100&after=" + second)["paging"]["cursors"]["after"],
              second);
}

TEST_F(PagingTest, CutsByTime) {
    Api server = api();
    const auto seconds = [](int minutesAgo) {
        return std::to_string(base::toMs(smallWorldNow()) / 1000 - minutesAgo * 60);
    };
    EXPECT_THAT(allIds(server, "/me/threads", "since=" + seconds(2)), ElementsAre("329", "328"));
    EXPECT_THAT(allIds(server, "/me/threads", "until=" + seconds(229)), ElementsAre("101", "100"));
    EXPECT_EQ(allIds(server, "/me/threads", "since=2026-03-10T11:00:00Z").size(), 60u);
}

TEST_F(PagingTest, RefusesBadParameters) {
    Api server = api();
    const std::string cursor = getJson(server, "/me/threads")["paging"]["cursors"]["after"];
    for (const std::string& parameters :
         {std::string("limit=101"), std::string("limit=-1"), std::string("limit=ten"),
          std::string("limit=99999999999"), std::string("since=1688540399"),
          std::string("since=1773000001&until=1773000001"), std::string("until=1773144001"),
          std::string("since=soon"), std::string("after=QVFIbroken"),
          std::string("after=" + cursor.substr(0, cursor.size() - 1)),
          "before=" + cursor + "&after=" + cursor}) {
        const ApiAnswer answer = get(server, "/me/threads", parameters);
        EXPECT_EQ(answer.status, 400) << parameters;
        EXPECT_EQ(nlohmann::json::parse(answer.body)["error"]["code"], 100) << parameters;
    }
    EXPECT_EQ(get(server, "/100/conversation", "reverse=perhaps").status, 400);
    EXPECT_EQ(getJson(server, "/me/threads", "limit=0").size(), 1u);
}

} // namespace

} // namespace weft::simulator::tests
