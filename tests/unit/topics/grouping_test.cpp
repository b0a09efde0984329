// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/grouping.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::topics {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;

TEST(Grouping, JoinsTermsThatAreSaidTogether) {
    const std::vector<PostSet> posts{{1, 2, 3, 4, 5}, {10, 11, 12}, {2, 3, 4, 20}};
    EXPECT_EQ(groupTerms(posts), (Groups{{0, 2}, {1}}));
}

TEST(Grouping, NeedsThreePostsInCommonAndMostOfTheSmaller) {
    EXPECT_EQ(groupTerms(std::vector<PostSet>{{1, 2}, {1, 2}}), (Groups{{0}, {1}}));
    EXPECT_EQ(groupTerms(std::vector<PostSet>{{1, 2, 3, 4, 5, 6}, {1, 2, 3, 7, 8, 9}}), (Groups{{0}, {1}}));
    EXPECT_EQ(groupTerms(std::vector<PostSet>{{1, 2, 3, 4, 5}, {1, 2, 3, 7, 8}}), (Groups{{0, 1}}));
}

TEST(Grouping, DoesNotChainWhatHasLittleInCommon) {
    // Each lies in the next, but the first is nearly nothing of the last, which has most in common.
    PostSet small{1, 2, 3};
    PostSet middle{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    PostSet large;
    for (std::size_t i = 1; i <= 40; ++i)
        large.push_back(i);
    EXPECT_EQ(groupTerms(std::vector<PostSet>{small, middle, large}), (Groups{{0}, {1, 2}}));
}

} // namespace
} // namespace weft::topics
