// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include <gtest/gtest.h>

#include <set>

namespace weft::simulator {

namespace {

TEST(FaultPlan, RepeatsWithTheSameSeed) {
    const FaultPlan plan{0.2, 9};
    const FaultPlan other{0.2, 10};
    int faults = 0;
    int differences = 0;
    std::set<Fault> kinds;
    for (std::uint64_t i = 0; i < 5000; ++i) {
        EXPECT_EQ(plan.at(i), (FaultPlan{0.2, 9}.at(i)));
        faults += plan.at(i) != Fault::None;
        differences += plan.at(i) != other.at(i);
        kinds.insert(plan.at(i));
    }
    EXPECT_NEAR(faults, 1000, 150);
    EXPECT_GT(differences, 500);
    EXPECT_EQ(kinds.size(), 8u) << "every kind comes";
}

TEST(FaultPlan, NeverOrAlways) {
    for (std::uint64_t i = 0; i < 200; ++i) {
        EXPECT_EQ((FaultPlan{0.0, i}.at(i)), Fault::None);
        EXPECT_NE((FaultPlan{1.0, i}.at(i)), Fault::None);
    }
}

TEST(FaultPlan, ReadsTheOption) {
    const auto plan = parseFaultPlan("rate=0.25,seed=42");
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->rate, 0.25);
    EXPECT_EQ(plan->seed, 42u);
    for (const char* bad : {"", "rate", "rate=", "rate=2", "rate=-0.1", "rate=nan", "seed=3",
                            "rate=0.1,seed=x", "rate=0.1;seed=1"})
        EXPECT_FALSE(parseFaultPlan(bad)) << bad;
}

TEST(Spoiled, MakesTheAnswersItNames) {
    ApiAnswer good;
    good.body = R"({"data":[{"text":"é"}]})";
    EXPECT_EQ(spoiled(Fault::BadGateway, good).status, 502);
    EXPECT_EQ(spoiled(Fault::BadGateway, good).contentType, "text/html");
    EXPECT_EQ(spoiled(Fault::Transient, good).status, 500);
    EXPECT_EQ(spoiled(Fault::TooManyRequests, good).headers.front().first, "Retry-After");
    EXPECT_LT(spoiled(Fault::CutJson, good).body.size(), good.body.size());
    EXPECT_EQ(spoiled(Fault::ErrorInside, good).status, 200);
    EXPECT_NE(spoiled(Fault::ErrorInside, good).body.find("\"error\""), std::string::npos);
}

} // namespace

} // namespace weft::simulator
