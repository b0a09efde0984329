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

TEST(Explanation, AnIntervalOfNoWidthIsNone) {
    constexpr std::string_view kIntervals =
        R"({"a": {"lo": 0.1, "hi": 0.25}, "b": {"lo": 0, "hi": 0}, "c": [1.5, 2], "d": null})";
    EXPECT_EQ(putFiguresIn("{a:interval}", kIntervals), "95 % interval 10.0 % to 25.0 %");
    EXPECT_EQ(putFiguresIn("{b:interval}, {d:interval}", kIntervals), "no interval, no interval");
    EXPECT_EQ(putFiguresIn("{c:range}", kIntervals), "95 % interval 1.50 to 2.00");
    EXPECT_EQ(putFiguresIn("{a:interval} {d:range}", kIntervals, Language::French),
              "intervalle à 95 % de 10,0 % à 25,0 % pas d’intervalle");
}

TEST(Explanation, RetentionIsOfTheLastWeekThatIsOver) {
    constexpr std::string_view kWeeks = R"({"growth": [
        {"week_start": "2026-02-02T00:00:00.000Z", "retained": 3, "active_before": 4, "retention": 0.75,
         "complete": true},
        {"week_start": "2026-02-09T00:00:00.000Z", "retained": 1, "active_before": 9, "retention": 0.111,
         "complete": false}]})";
    const auto retention = explain("retention", kWeeks, Language::English)->formula;
    EXPECT_NE(retention.find("3 ÷ 4 = 75.0 % (week from 2026-02-02"), std::string::npos) << retention;
    const auto none = explain("retention", R"({"growth": []})", Language::English)->formula;
    EXPECT_NE(none.find("no week of this period was over"), std::string::npos) << none;
}

TEST(Explanation, WhereThereIsNoFigureItSaysWhy) {
    const auto formula = [](const char* metric, std::string_view report) {
        return explain(metric, report, Language::English)->formula;
    };
    const auto hidden = formula(
        "depth_score",
        R"({"score": {"score": 41.5, "shown": false, "reason": "coverage", "coverage": 0.1, "confidence": 0.8}})");
    EXPECT_NE(hidden.find("no score: only 10.0 % of the declared replies"), std::string::npos) << hidden;
    EXPECT_EQ(hidden.find("41.5"), std::string::npos) << hidden;
    EXPECT_NE(formula("depth_score", R"({"score": {"reason": "evidence", "confidence": 0.31}})")
                  .find("no score: there is 31.0 % of the evidence"),
              std::string::npos);
    EXPECT_NE(formula("answer_time", R"({"response": {"addressable": 0, "km_median": null}})")
                  .find("nobody spoke to the brand"),
              std::string::npos);
    EXPECT_NE(formula("stickiness", R"({"stickiness": {"headline": "wau_mau", "wau": 3, "mau": 12,
                      "wau_mau": 0.25, "mean_dau": 1, "dau_mau": 0.08}})")
                  .find("3 ÷ 12 = 25.0 %"),
              std::string::npos);
    EXPECT_NE(formula("coverage", R"({"coverage": {"threads": 5, "undeclared_threads": 5, "share": null}})")
                  .find("no declared count on 5 threads"),
              std::string::npos);
}

TEST(Explanation, TextWithoutPlacesStays) {
    EXPECT_EQ(putFiguresIn("see the rows", kReport), "see the rows");
    EXPECT_EQ(putFiguresIn("an open { brace", kReport), "an open ");
    EXPECT_EQ(putFiguresIn("", kReport), "");
}

} // namespace
} // namespace weft::figures
