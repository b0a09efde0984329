// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/depth_points.h"
#include "workspace_fixture.h"

namespace weft::store {
namespace {

class DepthPointsTest : public WorkspaceTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
        ASSERT_TRUE(addAccount(db(), "Rival", "rival"));
    }

    base::Status keep(std::int64_t brandId, const std::vector<DepthPoint>& points,
                      base::Instant now = at(20)) {
        return keepDepthPoints(db(), brandId, points, now);
    }

    std::vector<std::string> shares(std::int64_t brandId) {
        std::vector<std::string> found;
        const auto points = readDepthPoints(db(), brandId).value();
        for (const auto& point : points)
            found.push_back(point.shares);
        return found;
    }
};

TEST_F(DepthPointsTest, EachBrandHasItsOwnInOrderOfTime) {
    ASSERT_TRUE(keep(1, {{at(9), 3, 2, 1, "late"}, {at(2), 1, 1, 0, "early"}}));
    ASSERT_TRUE(keep(2, {{at(5), 7, 6, 5, "other"}}));
    const auto points = readDepthPoints(db(), 1).value();
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].shares, "early");
    EXPECT_EQ(points[1].at, at(9));
    EXPECT_EQ(points[1].posts, 3);
    EXPECT_EQ(points[1].conversations, 2);
    EXPECT_EQ(points[1].copies, 1);
    ASSERT_TRUE(keep(1, {{at(9), 4, 2, 1, "again"}}));
    EXPECT_EQ(shares(1), (std::vector<std::string>{"early", "again"}));
    EXPECT_EQ(shares(2), std::vector<std::string>{"other"});
    EXPECT_TRUE(shares(3).empty());
}

TEST_F(DepthPointsTest, WhatWasKeptLongAgoGoes) {
    ASSERT_TRUE(keep(1, {{at(500), 1, 1, 1, "old"}}, at(600)));
    std::vector<DepthPoint> points(59);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].at = at(static_cast<std::int64_t>(i));
    ASSERT_TRUE(keep(1, points, at(601)));
    EXPECT_EQ(shares(1).size(), 60U);
    ASSERT_TRUE(keep(1, {{at(100), 1, 1, 1, "new"}}, at(602)));
    EXPECT_EQ(shares(1).size(), 60U);
    EXPECT_EQ(shares(1).back(), "new") << "not the one of the latest moment";
}

TEST_F(DepthPointsTest, AFailureKeepsWhatWasThere) {
    ASSERT_TRUE(keep(1, {{at(9), 3, 2, 1, "kept"}}));
    EXPECT_FALSE(keep(77, {{at(9), 3, 2, 1, "no such brand"}}));
    EXPECT_EQ(shares(1), std::vector<std::string>{"kept"});
    EXPECT_TRUE(shares(77).empty());
}

} // namespace
} // namespace weft::store
