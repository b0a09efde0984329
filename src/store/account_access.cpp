// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_access.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace weft::store {

namespace {

using Scopes = std::vector<std::string>;

std::optional<std::string> joined(const std::optional<Scopes>& scopes) {
    if (!scopes) return std::nullopt;
    return fmt::format("{}", fmt::join(*scopes, " "));
}

std::optional<Scopes> split(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    Scopes scopes;
    for (std::size_t start = 0; start < text->size();) {
        const auto end = std::min(text->find(' ', start), text->size());
        if (end > start) scopes.push_back(text->substr(start, end - start));
        start = end + 1;
    }
    return scopes;
}

} // namespace

base::Result<std::optional<AccountAccess>> readAccess(Database& database, std::int64_t accountId) {
    const auto statement =
        database.prepare("SELECT issued_ms, expires_ms, scopes, search_approved, checked_ms, token_mark "
                         "FROM account_access WHERE account_id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    return firstRow(**statement, [](const Statement& row) {
        return AccountAccess{optionalInstant(row, 0), optionalInstant(row, 1), split(row.optionalText(2)),
                             row.optionalBool(3),     instant(row, 4),         row.optionalInteger(5)};
    });
}

base::Status writeAccess(Database& database, std::int64_t accountId, const AccountAccess& access) {
    const auto statement =
        database.prepare("INSERT OR REPLACE INTO account_access (account_id, issued_ms, expires_ms, scopes, "
                         "search_approved, checked_ms, token_mark) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement) return base::fail(statement.error());
    return (*statement)
        ->bind(1, accountId)
        .bind(2, optionalMs(access.issuedAt))
        .bind(3, optionalMs(access.expiresAt))
        .bind(4, joined(access.scopes))
        .bind(5, access.searchApproved)
        .bind(6, base::toMs(access.checkedAt))
        .bind(7, access.tokenMark)
        .run();
}

} // namespace weft::store
