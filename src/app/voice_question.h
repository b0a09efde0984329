// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/phrase_lists.h"
#include "base/time_range.h"

#include <optional>
#include <string>

namespace weft::app {

/// Whose voice is listened to, and what is put beside it.
struct VoiceQuestion {
    /// Nothing for all posts of the analysis.
    std::optional<base::TimeRange> range = {};
    /// Another period of the same brand.
    std::optional<base::TimeRange> comparedRange = {};
    /// What of `range` stands beside it; nothing for all of it.
    std::optional<base::TimeRange> comparedPart = {};
    /// The handle of another author; empty for none.
    std::string peer = {};
    base::Instant asOf{};
};

/// The voice of the analysis's brand. Reads the texts of the authors' posts.
[[nodiscard]] base::Result<figures::VoiceComparison> measureBrandVoice(store::Database& database,
                                                                       const Analysis& analysis,
                                                                       const VoiceQuestion& question,
                                                                       const LoadedPhrases& phrases);

} // namespace weft::app
