// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tone_report.h"
#include "cli/period_options.h"
#include "store/posts_reading.h"
#include "tone/tone.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace weft::cli {

/// What is said of no tone, in people's words: "clearly negative", "no clear tone", "clearly positive".
[[nodiscard]] std::string_view toneWords(tone::Tone tone);

/// The shares with how right they are.
[[nodiscard]] std::string toText(const app::ToneReport& report, const Question& question);
[[nodiscard]] nlohmann::ordered_json toJson(const app::ToneReport& report, const Question& question);

/// A text in one line, the words that decided in [ ] with their weights.
[[nodiscard]] std::string explained(std::string_view text, const std::vector<tone::DecidingWord>& words);

/// The words that decided, with [start, length] in characters of the text.
[[nodiscard]] nlohmann::ordered_json wordsJson(std::string_view text,
                                               const std::vector<tone::DecidingWord>& words);

} // namespace weft::cli
