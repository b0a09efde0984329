// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "threads/http.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weft::app {

enum class CheckState { Good, Warning, Bad, NotChecked };

/// What one check found, and what to do about it.
struct Check {
    /// "file", "schema", "content", "folder", "token", "permissions", "network", "clock".
    std::string name;
    CheckState state = CheckState::NotChecked;
    std::string detail;
    std::string advice;
};

struct DoctorOptions {
    std::filesystem::path workspace;
    std::string apiBase;
    threads::Secret token;
    /// Leave network, token, permissions and clock alone.
    bool offline = false;
};

/// Examines file, folder, token, permissions, network and clock. Changes nothing.
[[nodiscard]] std::vector<Check> examine(const DoctorOptions& options, const base::Clock& clock);

} // namespace weft::app
