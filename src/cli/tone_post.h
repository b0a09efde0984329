// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tone_report.h"
#include "cli/command.h"

#include <string>
#include <vector>

namespace weft::cli {

/// Says why a post has its tone.
[[nodiscard]] Exit explainTone(const CommonOptions& options, const std::string& postId,
                               const app::LanguageOf& languageOf);

/// Prints posts of a report with the words that decided.
[[nodiscard]] Exit printToned(const CommonOptions& options, const std::vector<app::TonedPost>& posts);

/// Writes down what a person says: "POST_ID=negative", "=none" or "=positive" each.
[[nodiscard]] Exit correctTones(const CommonOptions& options, const std::vector<std::string>& corrections);

/// Takes back what a person said of posts.
[[nodiscard]] Exit undoTones(const CommonOptions& options, const std::vector<std::string>& postIds);

} // namespace weft::cli
