// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/proportions.h"
#include "metrics/scope_table.h"
#include "store/database.h"
#include "tone/accuracy.h"
#include "tone/confusion.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::app {

/// The language (BCP 47) of a post that says "language" of itself (empty: nothing); empty when nobody knows.
using LanguageOf = std::function<std::string(std::string_view text, std::string_view language)>;

/// What posts say of themselves, else what the detector is sure of; it is not asked about texts with fewer
/// than 20 letters.
[[nodiscard]] std::string writtenLanguage(std::string_view text, std::string_view language);

/// Fewer posts have no shares (metrics.md E).
inline constexpr std::int64_t kFewestToned = 100;

/// A post of the audience whose tone is known.
struct TonedPost {
    std::string id;
    base::Instant createdAt{};
    std::int32_t thread = 0;
    std::string language;
    tone::Tone scored = tone::Tone::None;
    /// −1 to 1.
    double score = 0;
    /// What a person said of it.
    std::optional<tone::Tone> said = std::nullopt;
    bool question = false;

    [[nodiscard]] tone::Tone tone() const { return said.value_or(scored); }
};

/// The three shares of some posts as the lists hear them, with what is known of how right that is.
struct ToneShares {
    /// "en"; empty for all languages together.
    std::string language;
    tone::ToneCounts heard = {};
    /// In the order of tone::kTones, with intervals that mind that replies come in threads; nothing with
    /// fewer than `kFewestToned` posts.
    std::array<std::optional<metrics::Proportion>, tone::kTones.size()> shares = {};
    /// Posts of which a person said the tone, in any period.
    std::int64_t corrections = 0;
    tone::Correction correction = {};
    /// Nothing for all languages together.
    std::optional<tone::Accuracy> accuracy = std::nullopt;

    [[nodiscard]] std::int64_t posts() const { return tone::totalOf(heard); }
};

/// The audience's posts that have no tone, and why: they are not neutral.
struct UntonedPosts {
    std::int64_t withoutText = 0;
    std::int64_t hidden = 0;
    std::int64_t languageUnknown = 0;
    /// By language.
    std::map<std::string, std::int64_t> withoutList = {};
};

struct ToneReport {
    ToneShares all;
    /// In the order of their names.
    std::vector<ToneShares> languages;
    UntonedPosts untoned;
    /// In order of time.
    std::vector<TonedPost> posts;
};

/// The tone of the audience's posts of a range that are in scope (metrics.md E). For no person and in no
/// score.
[[nodiscard]] base::Result<ToneReport> measureTone(store::Database& database,
                                                   const metrics::ScopeTable& table,
                                                   const base::TimeRange& range,
                                                   const LanguageOf& languageOf = writtenLanguage);

} // namespace weft::app
