// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_checks.h"

#include <fmt/format.h>

namespace weft::app {

namespace {

using base::ErrorCode;

constexpr const char* kSignIn =
    "sign in with \"weftctl sign-in\", or put a token into WEFT_TOKEN, to collect; "
    "importing files works without";

std::string nameOf(const AccountToken& token) {
    return token.username.empty() ? std::string("the token") : "@" + token.username;
}

Check lifeOf(const AccountToken& token, const std::string& place, base::Instant now) {
    const auto head = fmt::format("{} is in {}", nameOf(token), place);
    if (careOf(token, now) == TokenCare::Expired)
        return {"token", CheckState::Bad,
                fmt::format("{} and ended on {}", head, base::formatDate(token.expiresAt.value_or(now))),
                "sign in again: a token that has ended cannot be refreshed"};
    if (!token.expiresAt)
        return {"token", CheckState::Good, head + "; nobody said until when it lives, usually 60 days",
                token.fromEnvironment ? "replace it in time: a token from the environment is never refreshed"
                                      : ""};
    const auto days = std::chrono::duration_cast<std::chrono::days>(*token.expiresAt - now).count();
    const auto detail = fmt::format("{} and lives {} more day{}, until {}", head, days, days == 1 ? "" : "s",
                                    base::formatDate(*token.expiresAt));
    const auto warning = warningOf(token.expiresAt, now);
    if (!warning) return {"token", CheckState::Good, detail, {}};
    return {"token", CheckState::Warning, fmt::format("{}: fewer than {} days are left", detail, *warning),
            token.fromEnvironment
                ? "make a new one: a token from the environment is never refreshed"
                : "collect at least once in that time, which refreshes it, or sign in again"};
}

} // namespace

void examineTokens(const DoctorOptions& options, base::Instant now, std::vector<Check>& checks) {
    for (const auto& token : options.tokens)
        checks.push_back(lifeOf(token, options.tokenPlace, now));
    if (!options.tokens.empty()) return;
    if (options.tokenError && options.tokenError->code != ErrorCode::ApiNoToken)
        return checks.push_back({"token", CheckState::Warning, options.tokenError->text(), kSignIn});
    checks.push_back({"token", CheckState::Warning,
                      options.tokenError ? options.tokenError->detail : std::string("there is none"),
                      kSignIn});
}

} // namespace weft::app
