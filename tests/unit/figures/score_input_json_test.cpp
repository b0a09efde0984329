// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/score_input_json.h"

#include <gtest/gtest.h>

namespace weft::figures {
namespace {

metrics::ScoreInput sample() {
    metrics::ScoreInput input{.coverage = 0.93, .partial = true};
    for (std::size_t i = 0; i < input.shares.size(); ++i)
        input.shares[i] = {1.0 / static_cast<double>(i + 3), 10.5 * static_cast<double>(i)};
    input.shares[2] = {};
    return input;
}

TEST(ScoreInputJson, GivesTheSameScoreBack) {
    const auto back = scoreInputFrom(toJson(sample()));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->coverage, 0.93);
    EXPECT_TRUE(back->partial);
    EXPECT_FALSE(back->shares[2].share);
    EXPECT_EQ(metrics::scoreDepth(*back).score, metrics::scoreDepth(sample()).score);
    EXPECT_FALSE(scoreInputFrom(toJson({}))->coverage);
}

TEST(ScoreInputJson, RefusesWhatItDoesNotWrite) {
    const auto text = toJson(sample());
    for (const std::string bad : {"", "null", "7", "[]", "{}", "\"x\"", R"({"coverage":0.5,"partial":true})"})
        EXPECT_FALSE(scoreInputFrom(bad)) << bad;
    const auto with = [&](const std::string& from, const std::string& to) {
        auto changed = text;
        const auto place = changed.find(from);
        EXPECT_NE(place, std::string::npos) << from;
        return changed.replace(place, from.size(), to);
    };
    EXPECT_FALSE(scoreInputFrom(with("\"share\":0.3", "\"share\":1.3")));
    EXPECT_FALSE(scoreInputFrom(with("\"share\":0.3", "\"share\":\"\",\"x\":0.3")));
    EXPECT_FALSE(scoreInputFrom(with("\"count\":10.5", "\"count\":-1")));
    EXPECT_FALSE(scoreInputFrom(with("\"count\":10.5", "\"counts\":1")));
    EXPECT_FALSE(scoreInputFrom(with("\"coverage\":0.93", "\"coverage\":[]")));
    EXPECT_FALSE(scoreInputFrom(with("\"partial\":true", "\"partial\":1")));
    EXPECT_FALSE(scoreInputFrom(text.substr(0, text.size() / 2)));
}

} // namespace
} // namespace weft::figures
