// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/phrase_lists.h"
#include "cli/command.h"
#include "figures/voice_report.h"
#include "zone/time_zone.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weft::cli {

/// What "weftctl voice" is asked about the list of phrases.
struct PhraseOptions {
    std::filesystem::path file;
    std::vector<std::string> mute;
    std::vector<std::string> unmute;
    bool list = false;
};

/// Reads the list that the options name, after muting what they want muted.
[[nodiscard]] base::Result<app::LoadedPhrases> openPhrases(const std::filesystem::path& workspace,
                                                           const PhraseOptions& options);

/// Names the lines of a list that cannot be used on standard error; Partly when there are any.
[[nodiscard]] Exit reportProblems(const app::LoadedPhrases& phrases);

/// The list as --phrases reads it, with the ids and what is muted in a fourth column.
[[nodiscard]] std::string toTable(const app::LoadedPhrases& phrases);
[[nodiscard]] std::string toJson(const app::LoadedPhrases& phrases);

/// A summary that can be pasted into a mail.
[[nodiscard]] std::string toText(const figures::VoiceComparison& comparison, const zone::TimeZone& zone);

/// Near-identical posts under each other.
[[nodiscard]] std::string twinsText(const figures::VoiceReport& report);

} // namespace weft::cli
