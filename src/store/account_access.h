// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// What is known of an account's token, without the token.
struct AccountAccess {
    std::optional<base::Instant> issuedAt = std::nullopt;
    std::optional<base::Instant> expiresAt = std::nullopt;
    /// What the token may do; absent when nobody could say.
    std::optional<std::vector<std::string>> scopes = std::nullopt;
    /// Meta has not approved searching for this app: only own posts are found. Absent before the first
    /// search.
    std::optional<bool> searchApproved = std::nullopt;
    base::Instant checkedAt{};
    /// A one-way mark of the token that this was found out with; another token begins anew.
    std::optional<std::int64_t> tokenMark = std::nullopt;
};

[[nodiscard]] base::Result<std::optional<AccountAccess>> readAccess(Database& database,
                                                                    std::int64_t accountId);
[[nodiscard]] base::Status writeAccess(Database& database, std::int64_t accountId,
                                       const AccountAccess& access);

} // namespace weft::store
