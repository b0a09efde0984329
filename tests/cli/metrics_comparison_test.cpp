// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_fixture.h"

namespace weft {
namespace {

using nlohmann::json;
using tests::weftctl;

class MetricsComparison : public tests::MetricsFixture {};

TEST_F(MetricsComparison, AreComparedWithEveryKindOfStretch) {
    const std::vector<std::vector<std::string>> kinds{
        {"previous", "2026-02-09", "2026-02-16"},
        {"weekday", "2026-02-09", "2026-02-16"},
        {"year", "2025-02-17", "2025-02-24"},
        {"2026-02-02/2026-02-09", "2026-02-02", "2026-02-09"},
    };
    for (const auto& kind : kinds) {
        const auto comparison = figures({"--compare", kind[0]})["comparison"];
        EXPECT_EQ(comparison["since"], kind[1] + "T00:00:00.000Z") << kind[0];
        EXPECT_EQ(comparison["until"], kind[2] + "T00:00:00.000Z") << kind[0];
        EXPECT_EQ(comparison["changes"][0]["metric"], "posts_a_day");
        EXPECT_EQ(comparison["figures"]["input"]["since"], comparison["since"]);
        const auto text = ask({"--compare", kind[0]});
        EXPECT_EQ(text.status, 0) << text.errors;
        EXPECT_NE(text.output.find("Compared with " + kind[1] + " to " + kind[2]), std::string::npos)
            << text.output;
    }
    EXPECT_FALSE(figures({}).contains("comparison"));
}

TEST_F(MetricsComparison, AComparisonSaysWhatItFound) {
    const auto changes = figures({"--compare", "2026-02-23/2026-03-02"})["comparison"]["changes"];
    EXPECT_EQ(changes[0]["estimate"], 1.0) << "four posts on each day";
    EXPECT_EQ(changes[0]["exact"]["estimate"], 1.0);
    EXPECT_EQ(changes[0]["is_change"], false);
    EXPECT_TRUE(changes[0]["in_words"].get<std::string>().starts_with("no clear change (between "));
    EXPECT_TRUE(changes[0]["reason"].is_null());
    EXPECT_EQ(changes[0]["n_before"], 7);
    EXPECT_EQ(changes[3]["n_now"], 7) << "threads that are old enough";
    const auto silent = figures({"--compare", "year"})["comparison"]["changes"];
    EXPECT_TRUE(silent[0]["estimate"].is_null());
    EXPECT_EQ(silent[0]["in_words"], "too little to compare (too few whole days are observed)");
    EXPECT_EQ(silent[1]["reason"], "nothing was counted before");
}

TEST_F(MetricsComparison, AComparisonTakesWhatIsObservedOfBothStretches) {
    const auto ask = [&](const char* since, const char* until, const char* asOf, const char* with) {
        return json::parse(weftctl({"metrics", "--workspace", m_workspace, "--since", since, "--until", until,
                                    "--as-of", asOf, "--compare", with, "--json"})
                               .output)["comparison"];
    };
    // Fourteen days of which four and a half are over: four of each.
    const auto cut = ask("2026-02-16", "2026-03-02", "2026-02-20T12:00:00Z", "previous");
    EXPECT_EQ(cut["cut"], true);
    EXPECT_EQ(cut["now"]["until"], "2026-02-20T00:00:00.000Z");
    EXPECT_EQ(cut["since"], "2026-02-02T00:00:00.000Z");
    EXPECT_EQ(cut["until"], "2026-02-06T00:00:00.000Z");
    EXPECT_EQ(cut["asked"]["until"], "2026-02-16T00:00:00.000Z");
    EXPECT_EQ(cut["changes"][0]["n_before"], 4);
    EXPECT_EQ(cut["changes"][0]["n_now"], 4);
    EXPECT_EQ(cut["changes"][0]["before"], 4.0);
    EXPECT_EQ(cut["changes"][0]["estimate"], 1.0) << "four posts on each observed day";
    // The first post held is of 2 February: of the week before there is nothing, of 30 January to 5 February
    // the days from Monday on.
    const auto late = ask("2026-02-06", "2026-02-13", "2026-03-02", "previous");
    EXPECT_EQ(late["since"], "2026-02-02T00:00:00.000Z");
    EXPECT_EQ(late["now"]["since"], "2026-02-09T00:00:00.000Z");
    EXPECT_EQ(late["changes"][0]["n_before"], 4);
    EXPECT_EQ(late["changes"][0]["before"], 4.0);
    // Stretches that begin at noon: their halves of days do not count.
    const auto noon = ask("2026-02-16T12:00:00Z", "2026-02-20T12:00:00Z", "2026-03-02", "previous");
    EXPECT_EQ(noon["cut"], false);
    EXPECT_EQ(noon["changes"][0]["n_before"], 3);
    EXPECT_EQ(noon["changes"][0]["n_now"], 3);
    const auto said = weftctl({"metrics", "--workspace", m_workspace, "--since", "2026-02-16", "--until",
                               "2026-03-02", "--as-of", "2026-02-20", "--compare", "previous"})
                          .output;
    EXPECT_NE(
        said.find("so 2026-02-16 to 2026-02-20 stands beside 2026-02-02 to 2026-02-06 (4 days of each)"),
        std::string::npos)
        << said;
}

TEST_F(MetricsComparison, StretchesOfOtherLengthsOrThatOverlapAreBadUsage) {
    const auto refused = [&](const char* with) {
        const auto done = ask({"--compare", with});
        EXPECT_EQ(done.status, 2) << with;
        EXPECT_TRUE(done.output.empty());
        return done.errors;
    };
    const auto shorter = refused("2026-02-02/2026-02-04");
    EXPECT_NE(shorter.find("this one has 2 days, the period 7 days"), std::string::npos) << shorter;
    const auto overlap = refused("2026-02-17/2026-02-24");
    EXPECT_NE(overlap.find("overlaps the period from 2026-02-17 to 2026-02-23"), std::string::npos)
        << overlap;
    EXPECT_EQ(ask({"--compare", "2026-02-02/2026-02-09"}).status, 0);
}

TEST_F(MetricsComparison, AComparisonWithNonsenseIsBadUsage) {
    for (const auto* with :
         {"lastweek", "Previous", "/", "2026-02-02/", "/2026-02-04", "2026-02-30/2026-03-01",
          "2026-02-04/2026-02-02", "2026-02-02/2026-02-02", "2026-02-02/2026-02-04/2026-02-06"}) {
        const auto refused = ask({"--compare", with});
        EXPECT_EQ(refused.status, 2) << with << refused.output;
        EXPECT_NE(refused.errors.find("--compare"), std::string::npos) << with << refused.errors;
        EXPECT_TRUE(refused.output.empty()) << with;
    }
}

} // namespace
} // namespace weft
