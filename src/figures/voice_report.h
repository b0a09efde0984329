// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "figures/depth_figures.h"
#include "metrics/thread_forest.h"
#include "voice/speech.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::figures {

/// By id; what is not in it is not held.
using PostTexts = std::unordered_map<std::string, std::string>;

/// How one author speaks in a period, with the posts behind each number.
struct VoiceReport {
    std::vector<std::string> handles = {};
    /// Nothing when all posts were asked for.
    std::optional<base::TimeRange> range = {};
    voice::Speech speech = {};
    /// Posts that were written and whose text is not held: in no figure.
    std::int64_t withoutText = 0;
};

/// Of the posts that the forest counts as the brand's. `range`: nothing for all posts.
[[nodiscard]] VoiceReport measureVoiceOf(const metrics::ThreadForest& forest, const PostTexts& texts,
                                         const std::optional<base::TimeRange>& range,
                                         const voice::PhraseList& hollow);

/// Which list of hollow phrases was used.
struct PhraseListNote {
    std::string version;
    /// Empty for the list that the program carries.
    std::string file = {};
    std::size_t phrases = 0;
    /// Those of the list that the workspace mutes.
    std::vector<voice::Phrase> muted = {};
};

/// An author's voice with others beside it.
struct VoiceComparison {
    VoiceReport voice = {};
    /// The same author in another period.
    std::optional<VoiceReport> previous = {};
    /// What of the author's period stands beside it, where not all of both periods is observed.
    std::optional<VoiceReport> comparedPart = {};
    /// Another author in the same period.
    std::optional<VoiceReport> peer = {};
    PhraseListNote list = {};
};

/// In the keys of the contract. `withTwins`: with the texts of near-identical replies and roots side by side.
[[nodiscard]] std::string toJson(const VoiceComparison& comparison, bool withTwins);

/// The same as one block of a report, "voice": as the paths of the catalogue name its figures.
[[nodiscard]] std::string inCatalogue(const VoiceComparison& comparison);

/// The same with the blocks of how the brand answers and where it speaks, of figures that have these.
[[nodiscard]] std::string inCatalogue(const VoiceComparison& comparison, const DepthFigures& answers);

} // namespace weft::figures
