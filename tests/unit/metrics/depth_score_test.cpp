// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/depth_score.h"

#include "contract_sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace weft::metrics {
namespace {

ScoreInput everything(double share, double count) {
    ScoreInput input;
    input.shares.fill({share, count});
    return input;
}

MeasuredShare& shareOf(ScoreInput& input, ScoreComponent component) {
    return input.shares[static_cast<std::size_t>(component)];
}

TEST(DepthScore, WithoutDataEverythingIsThePrior) {
    const auto score = scoreDepth({});
    EXPECT_NEAR(score.score, 28.125, 1e-12);
    EXPECT_EQ(score.confidence, 0);
    EXPECT_FALSE(score.shown);
    EXPECT_EQ(of(score.components, ScoreComponent::Answers).raw, std::nullopt);
    EXPECT_NEAR(of(score.components, ScoreComponent::Answers).shrunk, 0.30, 1e-12);
}

TEST(DepthScore, SaysWhatThereIsTooLittleOf) {
    EXPECT_EQ(scoreDepth({}).gap, ScoreGap::Evidence);
    auto input = everything(0.3, 1'000);
    EXPECT_EQ(scoreDepth(input).gap, ScoreGap::None);
    input.coverage = 0.1;
    const auto covered = scoreDepth(input);
    EXPECT_EQ(covered.gap, ScoreGap::Coverage);
    EXPECT_EQ(covered.coverage, 0.1);
    EXPECT_FALSE(covered.shown);
    EXPECT_EQ(gapName(covered.gap), "coverage");
}

TEST(DepthScore, EndsAtNothingAndAtAHundred) {
    EXPECT_NEAR(scoreDepth(everything(1, 1e6)).score, 100, 1e-9);
    EXPECT_LT(scoreDepth(everything(0, 1e6)).score, 0.01);
    const auto best = scoreDepth(everything(1, 1e6));
    EXPECT_NEAR(best.interval90.lo, 100, 1e-6);
    EXPECT_NEAR(best.interval90.hi, 100, 1e-6);
}

TEST(DepthScore, PointsAddUp) {
    const auto score = scoreDepth(everything(0.2, 35));
    double points = 0;
    double weight = 0;
    for (const auto& component : score.components) {
        points += component.points;
        weight += component.weight;
        EXPECT_LE(component.points90.lo, component.points);
        EXPECT_GE(component.points90.hi, component.points);
    }
    EXPECT_NEAR(points, score.score, 1e-12);
    EXPECT_EQ(weight, 100);
    EXPECT_NEAR(score.score - score.interval90.lo, score.interval90.hi - score.score, 1e-12);
}

TEST(DepthScore, MoreDataNarrowTheInterval) {
    const auto few = scoreDepth(everything(0.15, 10));
    const auto many = scoreDepth(everything(0.15, 1'000));
    EXPECT_LT(many.interval90.hi - many.interval90.lo, (few.interval90.hi - few.interval90.lo) / 4);
}

TEST(DepthScore, BetaQuantilesInClosedForm) {
    // With a prior of one success and one failure and no data the belief is even: Beta(1, 1).
    ScoreSettings settings;
    settings.components.fill({100.0 / 7, {0.5, 2}, 0, 1});
    const auto component = scoreDepth({}, settings).components[0];
    EXPECT_NEAR(component.points90.lo, 0.05 * 100 / 7, 1e-9);
    EXPECT_NEAR(component.points90.hi, 0.95 * 100 / 7, 1e-9);
}

TEST(DepthScore, IsShownFromHalfOfTheEvidence) {
    EXPECT_FALSE(scoreDepth(everything(0.2, 19.9)).shown);
    EXPECT_TRUE(scoreDepth(everything(0.2, 20.1)).shown);
    auto partial = everything(0.2, 100);
    partial.coverage = 0.79;
    EXPECT_FALSE(scoreDepth(partial).shown);
    partial.coverage = 0.8;
    EXPECT_TRUE(scoreDepth(partial).shown);
}

TEST(DepthScore, AShareWithoutAValueIsNoData) {
    ScoreInput input;
    shareOf(input, ScoreComponent::Loyalty).count = 50;
    const auto score = scoreDepth(input);
    EXPECT_EQ(of(score.components, ScoreComponent::Loyalty).effectiveCount, 0);
    EXPECT_NEAR(score.score, 28.125, 1e-12);
}

TEST(DepthScore, Shapes) {
    using enum ScoreComponent;
    const auto shapeWith = [](const std::vector<ScoreComponent>& high) {
        auto input = everything(0, 10'000);
        for (const auto component : high)
            shareOf(input, component).share = 1;
        return scoreDepth(input).shape;
    };
    EXPECT_EQ(shapeWith({Horizontal, Reciprocity, Answers, Outreach, Loyalty}), CommunityShape::Living);
    EXPECT_EQ(shapeWith({Horizontal, Reciprocity, Answers, Outreach}), CommunityShape::Emerging);
    EXPECT_EQ(shapeWith({Horizontal, Reciprocity}), CommunityShape::CrowdWithoutBrand);
    EXPECT_EQ(shapeWith({Answers, Outreach, Loyalty}), CommunityShape::HelpDesk);
    EXPECT_EQ(shapeWith({}), CommunityShape::Broadcast);
    EXPECT_EQ(shapeWith({LivingThreads}), CommunityShape::Emerging);
    EXPECT_EQ(shapeName(CommunityShape::HelpDesk), "help desk");
}

TEST(DepthScore, ByConstructionOfTheWeights) {
    using enum ScoreComponent;
    auto crowd = everything(0, 10'000);
    for (const auto component : {Horizontal, Reciprocity, LivingThreads})
        shareOf(crowd, component).share = 1;
    EXPECT_LE(scoreDepth(crowd).score, 50.1);
    auto desk = everything(0, 10'000);
    for (const auto component : {Answers, Outreach})
        shareOf(desk, component).share = 1;
    EXPECT_LE(scoreDepth(desk).score, 25.1);
}

TEST(DepthScore, AChangeIsMoreThanNoise) {
    const auto low = scoreDepth(everything(0.1, 300));
    const auto same = scoreDepth(everything(0.11, 300));
    const auto high = scoreDepth(everything(0.2, 300));
    EXPECT_FALSE(isChange(low, same));
    EXPECT_TRUE(isChange(low, high));
    EXPECT_TRUE(isChange(high, low));
    auto unseen = high;
    unseen.shown = false;
    EXPECT_FALSE(isChange(low, unseen));
}

/// What the score is made of, as the contract's other blocks give it.
ScoreInput scoreInputOf(const nlohmann::json& expected) {
    const auto share = [](const nlohmann::json& value) {
        return value.is_null() ? std::optional<double>{} : value.get<double>();
    };
    const auto survival = [](const nlohmann::json& value, double people) {
        if (value.is_null()) return MeasuredShare{};
        const double within = value["p"];
        const double error = value["se"];
        return MeasuredShare{within, std::min(within * (1 - within) / (error * error), people)};
    };
    const auto& dyads = expected["reciprocity"]["audience_only"];
    const auto& hyper = expected["hyper"];
    const double replies = hyper["replies_home"].get<double>() + hyper["replies_summoned"].get<double>() +
                           hyper["replies_joined"].get<double>();
    ScoreInput input;
    input.shares = {{
        {share(expected["flow"]["horizontal_share"]), expected["flow"]["n_eff"]},
        {share(dyads["dyadic"]), dyads["mutual"].get<double>() + dyads["asymmetric"].get<double>()},
        {share(expected["threads"]["living_share"]), expected["threads"]["mature"]},
        survival(expected["response"]["km_by_24h"], expected["response"]["addressable"]),
        {share(hyper["outreach_share"]), replies},
        survival(expected["loyalty"]["by_30d"], expected["loyalty"]["newcomers"]),
        {share(expected["levels"]["regular_plus_share"]), expected["levels"]["active"]},
    }};
    return input;
}

TEST_F(ContractSample, DepthScore) {
    const auto score = scoreDepth(scoreInputOf(m_expected));
    const auto& expected = m_expected["score"];
    EXPECT_NEAR(score.score, expected["score"].get<double>(), 1e-9);
    EXPECT_NEAR(score.interval90.lo, expected["interval_90"][0].get<double>(), 1e-6);
    EXPECT_NEAR(score.interval90.hi, expected["interval_90"][1].get<double>(), 1e-6);
    EXPECT_NEAR(score.confidence, expected["confidence"].get<double>(), 1e-12);
    EXPECT_EQ(score.shown, expected["shown"]);
    EXPECT_EQ(shapeName(score.shape), expected["label"]);
    ASSERT_EQ(expected["components"].size(), kScoreComponents.size());
    for (const auto which : kScoreComponents) {
        const auto& component = of(score.components, which);
        const auto& given = expected["components"][std::string(componentName(which))];
        SCOPED_TRACE(componentName(which));
        EXPECT_EQ(component.weight, given["weight"]);
        expectNumber(given["raw"], component.raw, "raw");
        EXPECT_NEAR(component.effectiveCount, given["n_eff"].get<double>(), 1e-9);
        EXPECT_NEAR(component.shrunk, given["shrunk"].get<double>(), 1e-12);
        EXPECT_NEAR(component.scaled, given["scaled"].get<double>(), 1e-12);
        EXPECT_NEAR(component.points, given["points"].get<double>(), 1e-9);
        EXPECT_NEAR(component.points90.lo, given["points_90"][0].get<double>(), 1e-6);
        EXPECT_NEAR(component.points90.hi, given["points_90"][1].get<double>(), 1e-6);
        EXPECT_NEAR(component.confidence, given["confidence"].get<double>(), 1e-12);
    }
}

} // namespace
} // namespace weft::metrics
