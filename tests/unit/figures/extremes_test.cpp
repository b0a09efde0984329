// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures_json.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace weft::figures {
namespace {

constexpr std::int64_t kStart = 1'750'000'000'000;
constexpr std::int64_t kMinute = 60'000;

/// Posts of a brand "acme" (person 0) and of others, made one by one.
class Posts {
public:
    Posts& add(const std::string& id, const std::string& author, std::int64_t minute,
               const std::string& parent = {}, const std::string& root = {}) {
        model::PostRow row;
        row.id = id;
        row.author = personOf(author);
        row.createdAt = base::instantFromMs(kStart + minute * kMinute);
        row.parentId = parent;
        row.rootId = root;
        m_table.rows.push_back(std::move(row));
        return *this;
    }

    [[nodiscard]] nlohmann::json report(std::int64_t days = 60) const {
        const auto forest = metrics::ThreadForest::build(m_table, {"acme"});
        const auto end = base::instantFromMs(kStart) + std::chrono::days{days};
        const metrics::Window window{{base::instantFromMs(kStart), end}, end};
        const auto report = makeReport(forest, metrics::ScopeTable::build(forest, {}), {window, {}, {}});
        EXPECT_TRUE(report);
        const auto text = toJson(*report, {.perThread = true, .perPerson = true});
        // JSON has no way to write NaN and infinity: they would have become null where a number belongs.
        return nlohmann::json::parse(text);
    }

private:
    std::int32_t personOf(const std::string& author) {
        const auto found = std::ranges::find(m_table.people, author);
        if (found != m_table.people.end()) return static_cast<std::int32_t>(found - m_table.people.begin());
        m_table.people.push_back(author);
        return static_cast<std::int32_t>(m_table.people.size()) - 1;
    }

    model::PostTable m_table;
};

TEST(Extremes, NothingAtAllIsUnknownAndNotZero) {
    const auto report = Posts().report();
    EXPECT_TRUE(report["flow"]["horizontal_share"].is_null());
    EXPECT_TRUE(report["inequality"]["gini"].is_null());
    EXPECT_TRUE(report["stickiness"]["dau_mau"].is_null());
    EXPECT_TRUE(report["graph"]["connected_without_brand_share"].is_null());
    EXPECT_FALSE(report["score"]["shown"].get<bool>());
    EXPECT_EQ(report["threads"]["home_threads"], 0);
}

TEST(Extremes, OnePost) {
    const auto report = Posts().add("r", "acme", 0).report();
    EXPECT_EQ(report["threads"]["home_threads"], 1);
    EXPECT_EQ(report["peer"]["solo_share"], 1.0);
    EXPECT_EQ(report["threads"]["rows"][0]["max_depth"], 0);
    EXPECT_TRUE(report["threads"]["rows"][0]["structural_virality"].is_null());
}

TEST(Extremes, ABrandThatNeverPosts) {
    Posts posts;
    posts.add("r", "ana", 0).add("a", "bob", 1, "r", "r");
    const auto report = posts.report();
    EXPECT_EQ(report["input"]["scope_posts"], 0) << "nobody named the brand";
    EXPECT_TRUE(report["response"]["crude_rate"].is_null());
}

TEST(Extremes, AThreadOfFiftyThousandReplies) {
    Posts posts;
    posts.add("r", "acme", 0);
    for (int i = 0; i < 50'000; ++i)
        posts.add("p" + std::to_string(i), "m" + std::to_string(i % 200), 1 + i / 100, "r", "r");
    const auto thread = posts.report()["threads"]["rows"][0];
    EXPECT_EQ(thread["n"], 50'001);
    EXPECT_EQ(thread["width"], 50'000);
    EXPECT_EQ(thread["h_index"], 1);
    EXPECT_NEAR(thread["structural_virality"].get<double>(), 2.0 * 50'000 / 50'001, 1e-9);
}

TEST(Extremes, AChainOfFiveThousand) {
    Posts posts;
    posts.add("p0", "acme", 0);
    for (int i = 1; i < 5'000; ++i)
        posts.add("p" + std::to_string(i), i % 2 == 0 ? "ana" : "bob", i, "p" + std::to_string(i - 1), "p0");
    const auto thread = posts.report()["threads"]["rows"][0];
    EXPECT_EQ(thread["max_depth"], 4'999);
    EXPECT_NEAR(thread["structural_virality"].get<double>(), 5'001.0 / 3, 1e-6);
}

TEST(Extremes, APersonWithAHundredThousandPosts) {
    Posts posts;
    posts.add("r", "acme", 0);
    for (int i = 0; i < 100'000; ++i)
        posts.add("p" + std::to_string(i), "ana", i / 2, "r", "r");
    const auto report = posts.report();
    EXPECT_EQ(report["inequality"]["members"], 1);
    EXPECT_EQ(report["inequality"]["posts"], 100'000);
    EXPECT_TRUE(report["inequality"]["gini_unbiased"].is_null());
}

TEST(Extremes, EqualTimes) {
    Posts posts;
    posts.add("r", "acme", 0);
    for (int i = 0; i < 10; ++i)
        posts.add("p" + std::to_string(i), "m" + std::to_string(i), 0,
                  i == 0 ? "r" : "p" + std::to_string(i - 1), "r");
    EXPECT_EQ(posts.report()["threads"]["rows"][0]["max_depth"], 10);
}

} // namespace
} // namespace weft::figures
