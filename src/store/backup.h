// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace weft::store {

/// How far something that works through pages has come.
using PageProgress = std::function<void(std::int64_t done, std::int64_t total)>;

struct BackupOptions {
    /// Takes the place of a file of that name; otherwise one there is an error.
    bool replace = false;
    /// Compares the content of copy and original as well; the copy's own soundness is always checked.
    bool verify = false;
    PageProgress progress = {};
    std::stop_token stop = {};
};

/// What a backup came to.
struct BackupReport {
    std::int64_t bytes = 0;
    std::int64_t posts = 0;
    /// contentDigest() of both files; empty unless it was asked for.
    std::string digest = {};
};

/// Copies a workspace to another file while others go on reading and writing it: the copy is the state at one
/// moment, the moment at which copying began. It grows under another name and takes its own only when it is
/// whole, checked and on the disk, so that nobody ever finds half a file. Nothing has to be begun again when
/// the original changes meanwhile; its log only becomes as long as what was written while copying.
[[nodiscard]] base::Result<BackupReport> backUp(const std::filesystem::path& workspace,
                                                const std::filesystem::path& target,
                                                const BackupOptions& options);

/// The copying alone: the pages of one state of the file to a file that must not exist yet, without a log
/// beside it.
[[nodiscard]] base::Status copyPages(Database& source, const std::filesystem::path& target,
                                     const PageProgress& progress, const std::stop_token& stop);

} // namespace weft::store
