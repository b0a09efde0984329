// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "base/clock.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

enum class CheckState { Good, Warning, Bad, NotChecked };

/// What one check found, and what to do about it.
struct Check {
    /// "file", "content", "checked", "digest", "access", "search", "endpoints", "fields", "outbox", "token",
    /// "network", "permissions", "clock".
    std::string name;
    CheckState state = CheckState::NotChecked;
    std::string detail;
    std::string advice;
};

struct DoctorOptions {
    std::filesystem::path workspace;
    std::string apiBase;
    /// Those to collect with, and where they are kept, in words.
    std::vector<AccountToken> tokens;
    std::string tokenPlace;
    /// Why there are none.
    std::optional<base::Error> tokenError;
    /// Leave network, permissions and clock alone.
    bool offline = false;
};

/// Examines file, folder, what the collector remembers of endpoints and the outbox, tokens, permissions,
/// network and clock. Changes nothing.
[[nodiscard]] std::vector<Check> examine(const DoctorOptions& options, const base::Clock& clock);

} // namespace weft::app
