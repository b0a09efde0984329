// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace weft::figures {

namespace {

/// How a figure's changes are written: in per cent, points or the figure's own unit.
struct ChangeUnit {
    const char* name = "";
    double factor = 1;
    /// What would be no change.
    double same = 0;
};

ChangeUnit unitOf(const FigureChange& change) {
    if (change.kind == FigureChange::Kind::Ratio) return {" %", 100, 1};
    if (change.metric == "engagement_per_post") return {};
    return {" points", 100, 0};
}

const char* direction(double size) {
    return size < 0 ? "down" : "up";
}

/// Ends of one direction: "between 3.0 and 21.0".
std::string between(double lo, double hi) {
    const auto ends = std::minmax({std::abs(lo), std::abs(hi)});
    return fmt::format("between {:.1f} and {:.1f}", ends.first, ends.second);
}

/// "between 4.9 down and 0.0 up".
std::string betweenDirections(double lo, double hi) {
    return fmt::format("between {:.1f} {} and {:.1f} {}", std::abs(lo), direction(lo), std::abs(hi),
                       direction(hi));
}

} // namespace

std::string_view gapInWords(ChangeGap gap) {
    switch (gap) {
    case ChangeGap::None:
        return "";
    case ChangeGap::Nothing:
        return "nothing was counted in either stretch";
    case ChangeGap::NothingBefore:
        return "nothing was counted before";
    case ChangeGap::NothingNow:
        return "nothing was counted now";
    case ChangeGap::FewDays:
        return "too few whole days are observed";
    case ChangeGap::FewPosts:
        return "fewer than ten posts in one stretch";
    case ChangeGap::NotObservedLongEnough:
        return "nobody was watched long enough";
    }
    return "";
}

std::string inWords(const FigureChange& change) {
    if (!change.change) return fmt::format("too little to compare ({})", gapInWords(change.gap));
    const auto unit = unitOf(change);
    const auto size = [&](double value) { return (value - unit.same) * unit.factor; };
    const auto lo = size(change.change->lo);
    const auto hi = size(change.change->hi);
    if (!change.isChange) return fmt::format("no clear change ({})", betweenDirections(lo, hi));
    const auto estimate = size(change.change->estimate);
    return fmt::format("{} {:.1f}{} ({})", direction(estimate), std::abs(estimate), unit.name,
                       between(lo, hi));
}

std::string inWords(const metrics::DepthScore& before, const metrics::DepthScore& now) {
    if (!before.shown && !now.shown) return "no score to compare";
    if (!before.shown) return "no score of 90 days before to compare with";
    if (!now.shown) return fmt::format("no score now; it was {:.0f} 90 days before", before.score);
    if (!metrics::isChange(before, now)) return "within noise of 90 days before";
    return fmt::format("was {:.0f} 90 days before", before.score);
}

} // namespace weft::figures
