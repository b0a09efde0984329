// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/depth_score.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

namespace weft::metrics {

namespace {

using enum ScoreComponent;

/// A share between the anchors, 0 to 1.
double stretch(double share, const ComponentSettings& settings) {
    return std::clamp((share - settings.zeroAt) / (settings.fullAt - settings.zeroAt), 0.0, 1.0);
}

ScoredComponent scoreComponent(const MeasuredShare& measured, const ComponentSettings& settings,
                               const ScoreSettings& all) {
    ScoredComponent scored;
    scored.weight = settings.weight;
    scored.raw = measured.share;
    const double share = measured.share.value_or(0);
    const double count = measured.share ? measured.count : 0;
    const auto& prior = settings.prior;
    const double with = share * count + prior.strength * prior.share;
    const double without = (1 - share) * count + prior.strength * (1 - prior.share);

    scored.effectiveCount = count;
    scored.shrunk = with / (with + without);
    scored.scaled = stretch(scored.shrunk, settings);
    scored.points = settings.weight * scored.scaled;
    const boost::math::beta_distribution<> belief(with, without);
    const double tail = (1 - all.certainty) / 2;
    scored.points90.lo = settings.weight * stretch(quantile(belief, tail), settings);
    scored.points90.hi = settings.weight * stretch(quantile(complement(belief, tail)), settings);
    scored.confidence = count / (count + all.halfEvidenceAt);
    return scored;
}

/// Points ÷ weight of some components.
double fill(const DepthScore& score, std::initializer_list<ScoreComponent> pillar) {
    double points = 0;
    double weight = 0;
    for (const auto component : pillar) {
        points += of(score.components, component).points;
        weight += of(score.components, component).weight;
    }
    return weight > 0 ? points / weight : 0;
}

CommunityShape shapeOf(const DepthScore& score) {
    const double audience = fill(score, {Horizontal, Reciprocity});
    const double brand = fill(score, {Answers, Outreach});
    const double depth = fill(score, {LivingThreads});
    const double loyalty = fill(score, {Loyalty, Core});
    if (audience >= 0.5 && brand >= 0.5 && loyalty >= 0.3) return CommunityShape::Living;
    if (audience >= 0.5 && brand < 0.25) return CommunityShape::CrowdWithoutBrand;
    if (brand >= 0.5 && audience < 0.35) return CommunityShape::HelpDesk;
    if (std::max({audience, brand, depth, loyalty}) < 0.35) return CommunityShape::Broadcast;
    return CommunityShape::Emerging;
}

ScoreGap gapOf(const DepthScore& score, const ScoreSettings& settings) {
    if (score.confidence < settings.shownFrom) return ScoreGap::Evidence;
    return score.coverage.value_or(1) < settings.coverageFrom ? ScoreGap::Coverage : ScoreGap::None;
}

} // namespace

std::string_view gapName(ScoreGap gap) {
    switch (gap) {
    case ScoreGap::None:
        return "";
    case ScoreGap::Evidence:
        return "evidence";
    case ScoreGap::Coverage:
        return "coverage";
    }
    return "";
}

std::string_view componentName(ScoreComponent component) {
    switch (component) {
    case Horizontal:
        return "horizontal";
    case Reciprocity:
        return "reciprocity";
    case LivingThreads:
        return "living_threads";
    case Answers:
        return "answers";
    case Outreach:
        return "outreach";
    case Loyalty:
        return "loyalty";
    case Core:
        return "core";
    }
    return "";
}

std::string_view shapeName(CommunityShape shape) {
    switch (shape) {
    case CommunityShape::Living:
        return "living community";
    case CommunityShape::CrowdWithoutBrand:
        return "crowd without the brand";
    case CommunityShape::HelpDesk:
        return "help desk";
    case CommunityShape::Broadcast:
        return "broadcast";
    case CommunityShape::Emerging:
        return "emerging";
    }
    return "";
}

DepthScore scoreDepth(const ScoreInput& input, const ScoreSettings& settings) {
    DepthScore scored;
    double squares = 0;
    for (std::size_t i = 0; i < scored.components.size(); ++i) {
        auto& component = scored.components[i];
        component = scoreComponent(input.shares[i], settings.components[i], settings);
        const double half = (component.points90.hi - component.points90.lo) / 2;
        squares += half * half;
        scored.score += component.points;
        scored.confidence += component.weight * component.confidence / 100;
    }
    scored.interval90 = {scored.score - std::sqrt(squares), scored.score + std::sqrt(squares)};
    scored.coverage = input.coverage;
    scored.partial = input.partial;
    scored.gap = gapOf(scored, settings);
    scored.shown = scored.gap == ScoreGap::None;
    scored.shape = shapeOf(scored);
    return scored;
}

bool isChange(const DepthScore& before, const DepthScore& now) {
    if (!before.shown || !now.shown) return false;
    return before.interval90.hi < now.interval90.lo || now.interval90.hi < before.interval90.lo;
}

} // namespace weft::metrics
