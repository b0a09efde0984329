// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/tone.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace weft::tone {

/// One for each tone, in the order of kTones.
using ToneCounts = std::array<std::int64_t, kTones.size()>;
using ToneShares = std::array<double, kTones.size()>;

[[nodiscard]] constexpr std::size_t indexOf(Tone tone) {
    return static_cast<std::size_t>(tone);
}

[[nodiscard]] std::int64_t totalOf(const ToneCounts& counts);

/// How often posts of each true tone, which a person said, were heard as each tone.
struct Confusion {
    /// heard[true][heard]
    std::array<ToneCounts, kTones.size()> heard = {};

    void add(Tone truth, Tone scored) { heard[indexOf(truth)][indexOf(scored)] += 1; }

    [[nodiscard]] std::int64_t total() const;
};

/// A share with the 95 % interval of a bootstrap.
struct CorrectedShare {
    double share = 0;
    double lo = 0;
    double hi = 0;
};

using CorrectedShares = std::array<CorrectedShare, kTones.size()>;

/// Why there is no correction.
enum class CorrectionState {
    Done,
    /// Fewer than `kCorrectionsNeeded`.
    TooFew,
    /// Some tone was never corrected to, or the matrix says nearly the same of two tones: its inverse would
    /// only magnify chance.
    Unsteady,
};

struct Correction {
    CorrectionState state = CorrectionState::TooFew;
    /// With Done.
    CorrectedShares shares = {};
};

inline constexpr std::int64_t kCorrectionsNeeded = 200;

/// The shares that the heard ones would be without the scorer's faults (metrics.md E): true = C⁻¹·heard with
/// C[i][j] the part of posts of tone j heard as i. Parts below 0 become 0 and the rest is brought to 1. The
/// interval redraws both the corrections and the posts; one seed gives one answer.
[[nodiscard]] Correction correctShares(const Confusion& confusion, const ToneCounts& heard,
                                       std::uint64_t seed = 1);

} // namespace weft::tone
