// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/kill_trial.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weft::tests {

/// Import, collection, migration, compaction, retention and merging, over files of about so many posts that
/// are made in a folder. `apiBase` is of a simulator.
[[nodiscard]] std::vector<KillSubject> killSubjects(const std::filesystem::path& folder, int posts,
                                                    const std::string& apiBase);

} // namespace weft::tests
