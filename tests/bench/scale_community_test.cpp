// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_line.h"
#include "collect/import_post.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace {

using namespace weft;
using namespace weft::bench;

constexpr int kPosts = 5'000;

std::string linesOf(std::uint64_t seed) {
    ScaleCommunity community({.posts = kPosts, .days = 6, .seed = seed});
    ScaleLines lines(seed);
    std::string out;
    for (int i = 0; i < kPosts; ++i)
        lines.append(out, community.next());
    return out;
}

TEST(ScaleCommunity, SaysTheSameForTheSameSeed) {
    EXPECT_EQ(linesOf(7), linesOf(7));
    EXPECT_NE(linesOf(7), linesOf(8));
}

TEST(ScaleCommunity, WritesWhatTheImportReads) {
    std::istringstream lines(linesOf(1));
    for (std::string line; std::getline(lines, line);) {
        const auto imported = collect::parseImportLine(line);
        ASSERT_TRUE(imported) << imported.error().text();
        EXPECT_TRUE(imported->leftOut.empty()) << line;
        const auto author = imported->post.author.value_or("");
        EXPECT_EQ(imported->counters.anyKnown(), author == "acme" || author == "acme.help");
    }
}

TEST(ScaleCommunity, GoesForwardInTimeAndEndsAtItsMoment) {
    ScaleCommunity community({.posts = kPosts, .days = 6, .seed = 1});
    std::uint64_t id = 0;
    std::int64_t moment = 0;
    for (int i = 0; i < kPosts; ++i) {
        const auto post = community.next();
        EXPECT_GT(post.id, id);
        EXPECT_GE(post.createdMs, moment);
        EXPECT_LT(post.createdMs, kScaleEndMs);
        id = post.id;
        moment = post.createdMs;
    }
    EXPECT_GE(community.next().createdMs, kScaleEndMs);
}

TEST(ScaleCommunity, MissesFewParentsButSome) {
    ScaleCommunity community({.posts = kPosts, .days = 6, .seed = 1});
    std::set<std::uint64_t> ids;
    int replies = 0;
    int orphans = 0;
    for (int i = 0; i < kPosts; ++i) {
        const auto post = community.next();
        replies += post.parent != 0 ? 1 : 0;
        orphans += post.parent != 0 && !ids.contains(post.parent) ? 1 : 0;
        ids.insert(post.id);
    }
    EXPECT_GT(replies, kPosts / 2);
    EXPECT_GT(orphans, 0);
    EXPECT_LT(orphans, replies / 50);
}

} // namespace
