// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "base/clock.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::cli {

/// Where an account that has signed in is to be entered.
struct WorkspaceChoice {
    std::filesystem::path path;
    /// Asked for by name: it is made when it is missing. The usual one is only used when it is there.
    bool named = false;
    /// The brand it belongs to, by its name or by an account of it; empty when nobody said.
    std::string brand;
};

/// What became of it.
struct SignedInAccount {
    /// The workspace's account; absent when the workspace was left as it is.
    std::optional<std::int64_t> accountId;
    /// What the token may do; absent when the server does not say.
    std::optional<std::vector<std::string>> scopes;
};

/// Adds the account to the workspace when a brand is named or the workspace has no account yet, and notes
/// there how long the token lives and what it may do.
[[nodiscard]] base::Result<SignedInAccount> enterAccount(const WorkspaceChoice& choice,
                                                         const app::AccountToken& token,
                                                         const std::string& apiBase, const base::Clock& clock,
                                                         const std::stop_token& stop);

} // namespace weft::cli
