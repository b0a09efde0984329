// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "base/clock.h"
#include "model/brand.h"
#include "store/database.h"

#include <stop_token>
#include <string>
#include <vector>

namespace weft::cli {

/// The tokens for a workspace's accounts, and where they are, in words.
struct FoundTokens {
    std::vector<app::AccountToken> tokens;
    std::string place;
};

/// WEFT_TOKEN before all; else what is kept for the accounts of these brands. Brands without any account take
/// the only token that is kept. ApiNoToken, with what can be done, when there is none.
[[nodiscard]] base::Result<FoundTokens> findTokens(const std::vector<model::Brand>& brands);

/// The tokens to collect with, those that are due refreshed. What is wrong with some of them is logged, and
/// those that have ended are left out. Opens the key store: ask anew before each pass of a long run, and
/// another program's sign-in is seen.
[[nodiscard]] base::Result<std::vector<app::AccountToken>> tokensFor(const std::vector<model::Brand>& brands,
                                                                     const std::string& apiBase,
                                                                     const base::Clock& clock,
                                                                     const std::stop_token& stop);

} // namespace weft::cli
