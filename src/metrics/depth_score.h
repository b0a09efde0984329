// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/interval.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weft::metrics {

/// The seven shares of the Depth score (metrics.md A14), in the order in which they are listed.
enum class ScoreComponent : std::uint8_t {
    Horizontal,
    Reciprocity,
    LivingThreads,
    Answers,
    Outreach,
    Loyalty,
    Core,
};

inline constexpr std::array kScoreComponents{
    ScoreComponent::Horizontal, ScoreComponent::Reciprocity, ScoreComponent::LivingThreads,
    ScoreComponent::Answers,    ScoreComponent::Outreach,    ScoreComponent::Loyalty,
    ScoreComponent::Core,
};

/// The key of a component in JSON, such as "living_threads".
[[nodiscard]] std::string_view componentName(ScoreComponent component);

/// One value for each component.
template<typename T>
using PerComponent = std::array<T, kScoreComponents.size()>;

template<typename T>
[[nodiscard]] const T& of(const PerComponent<T>& values, ScoreComponent component) {
    return values[static_cast<std::size_t>(component)];
}

/// A share as it was measured, and how many independent observations it is worth.
struct MeasuredShare {
    std::optional<double> share = std::nullopt;
    double count = 0;
};

/// What is believed of a share before anything is measured: so many observations with that share.
struct SharePrior {
    double share = 0;
    double strength = 8;

    friend bool operator==(const SharePrior&, const SharePrior&) = default;
};

struct ComponentSettings {
    /// The points that it can bring.
    double weight = 0;
    SharePrior prior = {};
    /// The shares that bring no points and all of them.
    double zeroAt = 0;
    double fullAt = 1;
};

/// The weights, priors and anchors that the score is printed with. They are choices, not norms.
struct ScoreSettings {
    PerComponent<ComponentSettings> components{{
        {20, {0.15}, 0, 0.60},
        {15, {0.20}, 0, 0.60},
        {15, {0.15}, 0, 0.60},
        {15, {0.30}, 0, 0.90},
        {10, {0.05}, 0, 0.40},
        {15, {0.15}, 0, 0.40},
        {10, {0.05}, 0, 0.20},
    }};
    /// With so many observations a component has half of its evidence.
    double halfEvidenceAt = 20;
    /// The smallest evidence and the smallest coverage with which a score is shown.
    double shownFrom = 0.5;
    double coverageFrom = 0.8;
    /// The probability that intervals hold the value.
    double certainty = 0.90;
};

struct ScoreInput {
    PerComponent<MeasuredShare> shares = {};
    /// The share of what should be held that is held (metrics.md A0); nothing when nobody knows.
    std::optional<double> coverage = std::nullopt;
    /// So much is missing that what rests on replies carries a mark.
    bool partial = false;
};

struct ScoredComponent {
    double weight = 0;
    std::optional<double> raw = std::nullopt;
    double effectiveCount = 0;
    /// The share drawn towards the prior, the more the less is known.
    double shrunk = 0;
    /// From 0 to 1 between the anchors.
    double scaled = 0;
    double points = 0;
    Interval points90 = {};
    /// n ÷ (n + 20), the evidence.
    double confidence = 0;
};

/// What kind of community the points draw.
enum class CommunityShape : std::uint8_t { Living, CrowdWithoutBrand, HelpDesk, Broadcast, Emerging };

/// "living community", "crowd without the brand", "help desk", "broadcast" or "emerging".
[[nodiscard]] std::string_view shapeName(CommunityShape shape);

/// Why a score is not shown.
enum class ScoreGap : std::uint8_t { None, Evidence, Coverage };

/// "evidence", "coverage"; empty for none.
[[nodiscard]] std::string_view gapName(ScoreGap gap);

struct DepthScore {
    PerComponent<ScoredComponent> components = {};
    /// 0 to 100: the sum of the components' points.
    double score = 0;
    /// The components' half-widths added in squares, as if they were independent; may stick out of 0 to 100.
    Interval interval90 = {};
    /// The share of the evidence that a score needs, 0 to 1.
    double confidence = 0;
    /// The share of the declared replies of the 90 days that is held; nothing when nobody knows.
    std::optional<double> coverage = std::nullopt;
    /// What it rests on lacks replies: it is shown with a mark.
    bool partial = false;
    /// Enough evidence and coverage to show the score.
    bool shown = false;
    /// What there is too little of; evidence when it is both.
    ScoreGap gap = ScoreGap::None;
    CommunityShape shape = CommunityShape::Emerging;
};

/// The Depth score of a 90-day window (metrics.md A14).
[[nodiscard]] DepthScore scoreDepth(const ScoreInput& input, const ScoreSettings& settings = {});

/// Whether two scores of disjoint windows of one length differ by more than noise: both are shown and their
/// intervals do not touch.
[[nodiscard]] bool isChange(const DepthScore& before, const DepthScore& now);

} // namespace weft::metrics
