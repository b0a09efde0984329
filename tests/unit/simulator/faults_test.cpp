// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

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
    EXPECT_EQ(kinds.size(), 18u) << "every kind comes";
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
    const auto some = parseFaultPlan("rate=1,kinds=portal+drip");
    ASSERT_TRUE(some);
    EXPECT_EQ(some->kinds, (std::vector{Fault::Portal, Fault::Drip}));
    std::set<Fault> drawn;
    for (std::uint64_t i = 0; i < 100; ++i)
        drawn.insert(some->at(i));
    EXPECT_EQ(drawn, (std::set{Fault::Portal, Fault::Drip}));
    for (const char* bad :
         {"rate=1,kinds=", "rate=1,kinds=none", "rate=1,kinds=portal+", "", "rate", "rate=", "rate=2",
          "rate=-0.1", "rate=nan", "seed=3", "rate=0.1,seed=x", "rate=0.1;seed=1"})
        EXPECT_FALSE(parseFaultPlan(bad)) << bad;
}

TEST(FaultPlan, NamesEveryKind) {
    std::set<std::string_view> names;
    for (int i = 0; i < 18; ++i) {
        const auto name = faultName(static_cast<Fault>(i));
        EXPECT_TRUE(names.insert(name).second) << name;
        if (i == 0) continue;
        const auto plan = parseFaultPlan("rate=1,kinds=" + std::string(name));
        ASSERT_TRUE(plan) << name;
        EXPECT_EQ(plan->at(7), static_cast<Fault>(i));
    }
}

TEST(FaultPlan, SaysWhetherARequestComesThrough) {
    EXPECT_FALSE(reachesApi(Fault::Portal, 0));
    EXPECT_FALSE(reachesApi(Fault::TooManyRequests, 0));
    EXPECT_NE(reachesApi(Fault::BadGateway, 0), reachesApi(Fault::BadGateway, 1));
    EXPECT_TRUE(reachesApi(Fault::Closed, 1));
}

TEST(Spoiled, MakesTheAnswersItNames) {
    ApiAnswer good;
    good.body = R"({"data":[{"text":"é"}]})";
    EXPECT_EQ(spoiled(Fault::BadGateway, good).status, 502);
    EXPECT_EQ(spoiled(Fault::BadGateway, good).contentType, "text/html");
    EXPECT_EQ(spoiled(Fault::Transient, good).status, 500);
    EXPECT_EQ(spoiled(Fault::TooManyRequests, good).headers.front().first, "Retry-After");
    EXPECT_EQ(spoiled(Fault::Unavailable, good).status, 503);
    EXPECT_EQ(spoiled(Fault::Portal, good).status, 200);
    EXPECT_EQ(spoiled(Fault::Portal, good).body.find("<html>"), 0u);
    EXPECT_TRUE(spoiled(Fault::EmptyBody, good).body.empty());
    EXPECT_EQ(spoiled(Fault::Delay, good).body, good.body);
    EXPECT_LT(spoiled(Fault::CutJson, good).body.size(), good.body.size());
    EXPECT_EQ(spoiled(Fault::ErrorInside, good).status, 200);
    EXPECT_NE(spoiled(Fault::ErrorInside, good).body.find("\"error\""), std::string::npos);
}

} // namespace

} // namespace weft::simulator
