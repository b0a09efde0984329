// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "base/proportions.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace weft::models {

/// Under this many posts a share is an interval or two counts, not a bare rate.
inline constexpr std::int64_t kFewPosts = 30;

/// A number as it stands in a cell or on a card, with more of it in words.
struct Written {
    QString text;
    QString toolTip = {};
};

/// "74%", of few "43–91%", of none "—"; the interval is in the tool tip.
[[nodiscard]] Written writtenShare(const std::optional<base::Proportion>& share, std::int64_t of);
[[nodiscard]] Written writtenShare(const std::optional<metrics::SurvivalShare>& share, std::int64_t of);

/// "43–91%".
[[nodiscard]] QString intervalText(double lo, double hi);

/// "1 h 52", or "not reached" with its reason; "—" of no posts.
[[nodiscard]] Written writtenWait(const std::optional<double>& seconds, std::int64_t of);

/// What stands for a quantile of waiting times that too few answers reach.
[[nodiscard]] QString notReached();

/// "11 of 18".
[[nodiscard]] QString partOf(std::int64_t part, std::int64_t whole);

/// The ids of heard posts.
[[nodiscard]] std::vector<std::string> idsOf(const voice::Speech& speech, const voice::Places& places);

/// "clearly negative".
[[nodiscard]] QString toneText(tone::Tone tone);

/// "English" for "en" in the reader's language, the code where nobody has a name for it.
[[nodiscard]] QString tonedLanguage(const std::string& language);

} // namespace weft::models
