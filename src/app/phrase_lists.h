// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/voice_report.h"
#include "store/database.h"
#include "voice/phrase_list.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace weft::app {

/// A list of hollow phrases as a workspace uses it.
struct LoadedPhrases {
    voice::PhraseList all;
    /// Empty for the list that the program carries.
    std::string file;
    std::set<std::string> muted;
    /// Lines of the file that cannot be used.
    std::vector<voice::LineProblem> problems;

    /// Without what is muted.
    [[nodiscard]] voice::PhraseList inForce() const { return all.without(muted); }

    [[nodiscard]] figures::PhraseListNote note() const;
    [[nodiscard]] bool has(const std::string& id) const;
};

/// Reads a list from a file, or the program's own when `file` is empty. A file without a single phrase is
/// BadShape.
[[nodiscard]] base::Result<LoadedPhrases> loadPhrases(store::Database& database,
                                                      const std::filesystem::path& file);

} // namespace weft::app
