// SPDX-License-Identifier: GPL-3.0-or-later
#include "canned.h"
#include "text/word_line.h"
#include "voice/similarity.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace weft::voice {
namespace {

using Pairs = std::map<std::pair<std::size_t, std::size_t>, double>;

std::vector<Shingles> shinglesOfAll(const std::vector<std::string>& texts) {
    std::vector<Shingles> all;
    for (const auto& text : texts)
        all.push_back(shinglesOf(text::wordLineOf(text).characters));
    return all;
}

template<typename Visitor>
Pairs pairsFrom(const std::vector<Shingles>& texts, Visitor visit, double least) {
    Pairs pairs;
    visit(texts, [&](std::size_t text, std::size_t earlier, double similarity) {
        EXPECT_LT(earlier, text);
        if (similarity < least) return;
        EXPECT_TRUE(pairs.emplace(std::pair(text, earlier), similarity).second) << "a pair comes once";
    });
    return pairs;
}

/// By the definition.
double plainJaccard(const std::string& one, const std::string& other) {
    const auto stretches = [](const std::string& text) {
        std::set<std::string> all;
        for (std::size_t i = 0; i + 5 <= text.size(); ++i)
            all.insert(text.substr(i, 5));
        return all;
    };
    const auto first = stretches(one);
    const auto second = stretches(other);
    std::size_t common = 0;
    for (const auto& stretch : first)
        common += second.count(stretch);
    return static_cast<double>(common) / static_cast<double>(first.size() + second.size() - common);
}

TEST(Similarity, OfTextsIsTheJaccardOfTheirShingles) {
    EXPECT_EQ(jaccard(shinglesOf(U"abcdefgh"), shinglesOf(U"abcdefgh")), 1);
    EXPECT_EQ(jaccard(shinglesOf(U"abcdef"), shinglesOf(U"bcdefg")), 1.0 / 3);
    EXPECT_EQ(jaccard(shinglesOf(U"aaaaaaaaaa"), shinglesOf(U"aaaaa")), 1) << "each shingle once";
    EXPECT_EQ(jaccard(shinglesOf(U"abc"), shinglesOf(U"abc")), 0);
    EXPECT_TRUE(shinglesOf(U"abcd").empty());
    EXPECT_EQ(shinglesOf(U"今日は良い天気です").size(), 5U);
}

TEST(Similarity, AllPairsAreThoseOfTheDefinition) {
    auto texts = tests::cannedTexts(1, 120, 4);
    for (auto& text : texts)
        text.pop_back();
    const auto pairs = pairsFrom(shinglesOfAll(texts), visitAllPairs, 0);
    std::size_t expected = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto similarity = plainJaccard(texts[i], texts[j]);
            if (similarity == 0) continue;
            ++expected;
            ASSERT_TRUE(pairs.contains({i, j})) << texts[i] << " / " << texts[j];
            EXPECT_DOUBLE_EQ(pairs.at({i, j}), similarity);
        }
    EXPECT_EQ(pairs.size(), expected);
    EXPECT_GT(expected, 300U);
}

TEST(Similarity, MinHashFindsWhatAllPairsFind) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        // Templates of few texts each: none falls out of a full band.
        const auto texts = shinglesOfAll(tests::cannedTexts(seed, 1'000, 40));
        const auto exact = pairsFrom(texts, visitAllPairs, 0.6);
        const auto likely = pairsFrom(texts, visitLikelyPairs, 0.6);
        ASSERT_GT(exact.size(), 1'000U);
        std::size_t found = 0;
        for (const auto& [pair, similarity] : exact)
            found += likely.contains(pair) ? 1U : 0U;
        EXPECT_GE(static_cast<double>(found), 0.98 * static_cast<double>(exact.size())) << seed;
        for (const auto& [pair, similarity] : likely)
            EXPECT_EQ(exact.at(pair), similarity) << "never one that is not there";
    }
}

} // namespace
} // namespace weft::voice
