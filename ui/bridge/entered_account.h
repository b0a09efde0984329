// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "app/workspace_session.h"
#include "bridge/token_vault.h"

#include <stop_token>
#include <string>

namespace weft::bridge {

/// Makes a signed-in account one of the workspace's, in its first brand, or in one of its own name when there
/// is none; and notes there how long the token lives and what it may do, as far as the server says. Blocks.
[[nodiscard]] base::Status enterAccount(app::WorkspaceSession& session, const app::AccountToken& token,
                                        const std::string& apiBase, base::Instant now,
                                        const std::stop_token& stop);

/// The tokens for the accounts of a workspace, refreshed where due. Blocks.
[[nodiscard]] base::Result<std::vector<app::AccountToken>>
workspaceTokens(TokenVault& vault, app::WorkspaceSession& session, const std::stop_token& stop);

} // namespace weft::bridge
