// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/process.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace weft::tests {

/// Something that weftctl does to a workspace and may be killed at.
struct KillSubject {
    std::string name;
    /// Makes the workspace that it is done to; leaves nothing when it begins with none.
    std::function<void(const std::filesystem::path& workspace)> prepare;
    /// Without --workspace.
    std::vector<std::string> arguments;
    /// Posts that must be there whatever happens; they are counted by this.
    std::string confirmed = "SELECT count(*) FROM post";
};

/// What a workspace holds and what was computed from it.
struct KillState {
    std::string digest;
    std::string rollups;
    std::int64_t confirmed = 0;
    /// What is wrong; empty when all is well.
    std::string complaint;
};

/// Opens a workspace as the program does, and looks at everything.
[[nodiscard]] KillState stateOf(const std::filesystem::path& workspace, const std::string& confirmed);

/// A run to its end, and how long it took.
struct CleanRun {
    KillState state;
    std::chrono::microseconds took{};
};

[[nodiscard]] CleanRun runClean(const std::string& program, const KillSubject& subject,
                                const std::filesystem::path& workspace);

/// What came of one kill.
struct KillResult {
    /// It was still running when it was killed.
    bool alive = false;
    /// Nothing, when the file opened, was sound, held what was confirmed and could be finished to what a
    /// clean run gives.
    std::string complaint;
};

[[nodiscard]] KillResult killOnce(const std::string& program, const KillSubject& subject,
                                  const CleanRun& clean, const std::filesystem::path& workspace,
                                  std::chrono::microseconds after);

} // namespace weft::tests
