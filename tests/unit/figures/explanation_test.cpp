// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explanation.h"

#include <gtest/gtest.h>

namespace weft::figures {
namespace {

constexpr std::string_view kReport = R"({"flow": {"AA": 1234567, "share": 0.4286, "none": null, "wait": 5400},
    "list": ["a", "b"], "growth": [{"new": 1}, {"new": 7}]})";

TEST(Explanation, PutsFiguresInTheirPlaces) {
    EXPECT_EQ(putFiguresIn("AA = {flow.AA}, {flow.share:percent}", kReport), "AA = 1,234,567, 42.9 %");
    EXPECT_EQ(putFiguresIn("{flow.share:number}", kReport), "0.43");
    EXPECT_EQ(putFiguresIn("{flow.wait:duration}", kReport), "1.5 h");
    EXPECT_EQ(putFiguresIn("{list:count} of {growth.-1.new}", kReport), "2 of 7");
}

TEST(Explanation, WhatIsUnknownIsADash) {
    EXPECT_EQ(putFiguresIn("{flow.none:percent}", kReport), "—");
    EXPECT_EQ(putFiguresIn("{nowhere.at.all} {growth.9.new} {growth.x} {flow}", kReport), "— — — —");
    EXPECT_EQ(putFiguresIn("{flow.AA}", "no JSON"), "—");
}

TEST(Explanation, TextWithoutPlacesStays) {
    EXPECT_EQ(putFiguresIn("see the rows", kReport), "see the rows");
    EXPECT_EQ(putFiguresIn("an open { brace", kReport), "an open ");
    EXPECT_EQ(putFiguresIn("", kReport), "");
}

} // namespace
} // namespace weft::figures
