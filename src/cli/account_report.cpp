// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_report.h"

#include "app/permissions.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;

std::int64_t daysLeft(base::Instant end, base::Instant now) {
    return std::max<std::int64_t>(std::chrono::floor<std::chrono::days>(end - now).count(), 0);
}

ordered_json instantJson(const std::optional<base::Instant>& instant) {
    return instant ? ordered_json(base::formatInstant(*instant)) : ordered_json();
}

} // namespace

std::vector<std::string> missingPermissions(const std::vector<std::string>& scopes) {
    std::vector<std::string> missing;
    for (const auto& permission : app::permissions())
        if (std::ranges::find(scopes, permission.scope) == scopes.end())
            missing.emplace_back(permission.scope);
    return missing;
}

std::string lifeText(const app::AccountToken& token, base::Instant now) {
    if (app::careOf(token, now) == app::TokenCare::Expired)
        return "ended on " + base::formatDate(token.expiresAt.value_or(now));
    if (!token.expiresAt) return "nobody said until when it lives";
    const auto days = daysLeft(*token.expiresAt, now);
    return fmt::format("lives {} more day{}, until {}", days, days == 1 ? "" : "s",
                       base::formatDate(*token.expiresAt));
}

ordered_json accountJson(const app::AccountToken& token, const std::string& place,
                         const std::optional<std::vector<std::string>>& scopes, base::Instant now) {
    ordered_json json;
    json["account"] = token.username.empty() ? ordered_json() : ordered_json(token.username);
    json["user_id"] = token.userId.empty() ? ordered_json() : ordered_json(token.userId);
    json["kept_in"] = place;
    json["issued_at"] = instantJson(token.issuedAt);
    json["expires_at"] = instantJson(token.expiresAt);
    json["days_left"] = token.expiresAt ? ordered_json(daysLeft(*token.expiresAt, now)) : ordered_json();
    json["missing_permissions"] = scopes ? ordered_json(missingPermissions(*scopes)) : ordered_json();
    return json;
}

} // namespace weft::cli
