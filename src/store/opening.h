// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"

#include <chrono>
#include <optional>

namespace weft::store {

/// How a workspace is opened; the program uses the defaults, tests their own.
struct Opening {
    Migrations migrations = schemaMigrations();
    /// How long to wait for somebody else's lock, while opening and afterwards.
    std::chrono::milliseconds patience{5000};
};

/// See openWorkspace() and openWorkspaceReadOnly().
[[nodiscard]] base::Result<Database> openForWriting(const std::filesystem::path& path,
                                                    const Opening& opening);
[[nodiscard]] base::Result<Database> openForReading(const std::filesystem::path& path,
                                                    const Opening& opening);

/// See createWorkspace().
[[nodiscard]] base::Result<Database> createAndOpen(const std::filesystem::path& path, const Opening& opening);

} // namespace weft::store
