// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/page_faults.h"

#include "base/clock.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;

/// A list of forty threads, whose second page is spoiled.
class PageFaultsTest : public testing::Test {
protected:
    static World world() {
        std::vector<SimPost> posts;
        for (int i = 0; i < 40; ++i)
            posts.push_back(postAt(std::to_string(100 + i), "acme", 40 - i, "thread"));
        return {profileFor("acme"), posts};
    }

    static ApiRequest request(const std::string& after) {
        ApiRequest request;
        request.path = "/me/threads";
        request.token = "token";
        request.parameters = {{"fields", "id,timestamp"}, {"limit", "10"}};
        if (!after.empty()) request.parameters.emplace_back("after", after);
        return request;
    }

    json page(const std::string& after) { return json::parse(m_api.answer(request(after)).body); }

    std::string firstCursor() { return page("")["paging"]["cursors"]["after"]; }

    std::optional<json> spoiledPage(Fault fault, const std::string& after, std::uint64_t dice = 0) {
        const ApiRequest asked = request(after);
        ApiAnswer answer = m_api.answer(asked);
        const auto ask = [this](const ApiRequest& other) { return m_api.glance(other); };
        if (!spoilPage(fault, {asked, dice, ask}, answer)) return std::nullopt;
        return json::parse(answer.body);
    }

    static std::multiset<std::string> ids(const json& body) {
        std::multiset<std::string> ids;
        for (const json& post : body["data"])
            ids.insert(post["id"]);
        return ids;
    }

    base::ManualClock m_clock{smallWorldNow()};
    Api m_api{world(), {}, m_clock};
};

TEST_F(PageFaultsTest, WrongTypesAreAlwaysVisible) {
    const std::string cursor = firstCursor();
    std::set<std::string> ways;
    for (std::uint64_t dice = 0; dice < 8; ++dice) {
        const auto body = spoiledPage(Fault::WrongTypes, cursor, dice);
        ASSERT_TRUE(body);
        const json& data = (*body)["data"];
        if (!data.is_array()) {
            ways.insert(data.type_name());
            continue;
        }
        ASSERT_EQ(data.size(), 10u) << "nothing is taken away";
        for (const json& post : data) {
            if (!post.is_object()) ways.insert("element");
            if (post.is_object() && !post["timestamp"].is_string()) ways.insert("timestamp");
        }
    }
    EXPECT_EQ(ways, (std::set<std::string>{"null", "object", "element", "timestamp"}));
}

TEST_F(PageFaultsTest, ALoopRepeatsTheCursorOfAFullPage) {
    const std::string cursor = firstCursor();
    const auto body = spoiledPage(Fault::CursorLoop, cursor);
    ASSERT_TRUE(body);
    EXPECT_EQ((*body)["paging"]["cursors"]["after"], cursor);
    EXPECT_EQ((*body)["data"].size(), 10u);
    EXPECT_FALSE(spoiledPage(Fault::CursorLoop, "")) << "the first page was asked for without a cursor";
}

TEST_F(PageFaultsTest, MissingPagingLeavesAFullPage) {
    const auto body = spoiledPage(Fault::NoPaging, firstCursor());
    ASSERT_TRUE(body);
    EXPECT_FALSE(body->contains("paging"));
    EXPECT_EQ((*body)["data"].size(), 10u);
}

TEST_F(PageFaultsTest, ShufflingKeepsEveryPost) {
    const std::string cursor = firstCursor();
    const auto body = spoiledPage(Fault::Shuffled, cursor, 5);
    ASSERT_TRUE(body);
    EXPECT_EQ(ids(*body), ids(page(cursor)));
    EXPECT_NE((*body)["data"], page(cursor)["data"]);
    EXPECT_EQ((*body)["paging"], page(cursor)["paging"]);
}

TEST_F(PageFaultsTest, AChangingPageBeginsWithWhatWasThereBefore) {
    const std::string cursor = firstCursor();
    const auto body = spoiledPage(Fault::Changing, cursor, 2);
    ASSERT_TRUE(body);
    const json first = page("");
    const json second = page(cursor);
    EXPECT_EQ((*body)["data"].size(), 13u);
    EXPECT_EQ((*body)["data"][2], first["data"][9]);
    EXPECT_EQ((*body)["data"][0], first["data"][7]);
    EXPECT_EQ((*body)["data"][3], second["data"][0]);
    EXPECT_EQ((*body)["paging"], second["paging"]);
    EXPECT_FALSE(spoiledPage(Fault::Changing, ""));
}

TEST_F(PageFaultsTest, ErrorsAreLeftAlone) {
    ApiAnswer answer = errorAnswer(notPermitted());
    const std::string before = answer.body;
    EXPECT_FALSE(spoilPage(Fault::WrongTypes, {request(""), 1, {}}, answer));
    EXPECT_EQ(answer.body, before);
}

} // namespace

} // namespace weft::simulator::tests
