// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/share_of_voice.h"
#include "model/post_row.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::figures {

/// A brand whose part is asked for.
struct ComparedBrand {
    std::string name;
    /// By which it is looked for.
    std::vector<std::string> handles;
};

struct VoiceRow {
    ComparedBrand brand;
    metrics::BrandShare share;
};

/// Which part each of several brands has of what is said of any of them (metrics.md B).
struct VoiceFigures {
    /// In the order in which the brands were given.
    std::vector<VoiceRow> brands = {};
    /// Distinct, naming any of the brands.
    std::int64_t posts = 0;
    std::int64_t authors = 0;
    std::int64_t audienceReplies = 0;
};

/// The smallest number of brands among which there is a share of voice.
inline constexpr std::size_t kFewestVoices = 2;

/// Hangs the posts into threads once for each brand, so it takes as long as that. Nothing with fewer than two
/// brands.
[[nodiscard]] std::optional<VoiceFigures> measureVoice(const model::PostTable& posts,
                                                       std::span<const ComparedBrand> brands,
                                                       const base::TimeRange& range);

} // namespace weft::figures
