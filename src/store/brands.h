// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/brand.h"
#include "model/post.h"
#include "store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// All brands with their accounts, in order of creation.
[[nodiscard]] base::Result<std::vector<model::Brand>> listBrands(Database& database);

/// Adds an account to a brand (made when missing); nothing happens when the account is there already. Handles
/// are compared folded.
[[nodiscard]] base::Result<model::Account> addAccount(Database& database, std::string_view brandName,
                                                      std::string_view handle);

/// The account with this handle, if the workspace has it.
[[nodiscard]] base::Result<std::optional<model::Account>> findAccount(Database& database,
                                                                      std::string_view handle);

/// Keeps what `/me` said of an account.
[[nodiscard]] base::Status saveProfile(Database& database, std::int64_t accountId,
                                       const model::Profile& profile);

/// Settings of the workspace: "name", "time_zone" (IANA, default "UTC").
[[nodiscard]] base::Result<std::optional<std::string>> readSetting(Database& database, std::string_view key);
[[nodiscard]] base::Status writeSetting(Database& database, std::string_view key, std::string_view value);

} // namespace weft::store
