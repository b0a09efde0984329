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

TEST(Explanation, FrenchNumbersAreWrittenInFrench) {
    EXPECT_EQ(putFiguresIn("{flow.AA} {flow.share:percent} {flow.share:number}", kReport, Language::French),
              "1\u202f234\u202f567 42,9 % 0,43");
    constexpr std::string_view kWaits = R"({"half": 5400, "days": 302400, "least": -1234})";
    EXPECT_EQ(putFiguresIn("{half:duration}, {days:duration}", kWaits, Language::French), "1,5 h, 3,5 jours");
    EXPECT_EQ(putFiguresIn("{days:duration} {least}", kWaits), "3.5 days -1,234");
}

TEST(Explanation, TellsAMetricWithItsFigures) {
    constexpr std::string_view kAnswers =
        R"({"response": {"addressable": 1200, "answered": 900, "km_median": 5400, "answered_only_median": 60}})";
    const auto english = explain("answer_time", kAnswers, Language::English);
    ASSERT_TRUE(english);
    EXPECT_NE(english->formula.find("1,200 posts, 900 of them answered = 1.5 h"), std::string::npos);
    EXPECT_NE(english->limits.find("(1 min)"), std::string::npos) << "limits have places too";
    const auto french = explain("response.km_median", kAnswers, Language::French);
    ASSERT_TRUE(french);
    EXPECT_EQ(french->name, "Temps de réponse médian");
    EXPECT_NE(french->formula.find("1,5 h"), std::string::npos);
    EXPECT_FALSE(explain("nonsense", kAnswers, Language::English));
}

TEST(Explanation, TextWithoutPlacesStays) {
    EXPECT_EQ(putFiguresIn("see the rows", kReport), "see the rows");
    EXPECT_EQ(putFiguresIn("an open { brace", kReport), "an open ");
    EXPECT_EQ(putFiguresIn("", kReport), "");
}

} // namespace
} // namespace weft::figures
