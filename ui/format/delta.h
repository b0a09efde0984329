// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace weft::format {

/// Which direction of a figure is wished for.
enum class Wish { Up, Down, Neither };

/// How a change is to be judged.
enum class Verdict { Good, Bad, Neutral };

/// A change, as the card writes it. Empty text when nothing can be compared.
struct Delta {
    /// "▲ 12 %", "▼ 4 pt", "= no change".
    QString text;
    /// "up from 3,052": the same in words, for the ear and the tool tip.
    QString words;
    Verdict verdict = Verdict::Neutral;

    [[nodiscard]] bool known() const { return !text.isEmpty(); }
};

/// Change of a count as a percentage; a previous value of 0 gives words only, never a percentage.
[[nodiscard]] Delta countDelta(std::optional<double> now, std::optional<double> before, Wish wish);

/// Change of a share in percentage points.
[[nodiscard]] Delta shareDelta(std::optional<double> now, std::optional<double> before, Wish wish);

/// Change of a duration, in seconds, as a duration.
[[nodiscard]] Delta durationDelta(std::optional<double> now, std::optional<double> before, Wish wish);

} // namespace weft::format
