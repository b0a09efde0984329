// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_checks.h"
#include "app/permissions.h"
#include "threads/client.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::app {

namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

/// Further off than this, waiting times and days would be wrong.
constexpr auto kClockTolerance = 2min;

constexpr const char* kWiden =
    "sign in again with these permissions, or ask Meta to approve them for the app; a refresh cannot add any";

void examineScopes(threads::Client& client, std::vector<Check>& checks) {
    auto info = client.inspectToken({});
    if (!info)
        return checks.push_back(
            {"permissions", CheckState::NotChecked, info.error().text(),
             "only tokens of an app's testers may be inspected; collecting shows what is missing"});
    const auto before = checks.size();
    for (const auto& permission : permissions()) {
        if (std::ranges::find(info->scopes, permission.scope) != info->scopes.end()) continue;
        checks.push_back({"permissions", permission.needed ? CheckState::Bad : CheckState::Warning,
                          fmt::format("{} is missing: {}", permission.scope, permission.cost), kWiden});
    }
    if (checks.size() == before)
        checks.push_back(
            {"permissions", CheckState::Good, fmt::format("{}", fmt::join(info->scopes, ", ")), {}});
}

void examineClock(const std::optional<base::Instant>& serverTime, base::Instant now,
                  std::vector<Check>& checks) {
    if (!serverTime)
        return checks.push_back(
            {"clock", CheckState::NotChecked, "the server did not say what time it is", {}});
    const auto difference = std::chrono::duration_cast<std::chrono::seconds>(now - *serverTime);
    if (std::chrono::abs(difference) > kClockTolerance)
        return checks.push_back(
            {"clock", CheckState::Warning,
             fmt::format("this machine's clock is {} s off the server's", difference.count()),
             "set the clock: answer times depend on it"});
    checks.push_back({"clock", CheckState::Good, "agrees with the server's", {}});
}

} // namespace

void examineServer(const AccountToken& token, const std::string& apiBase, const base::Clock& clock,
                   std::vector<Check>& checks) {
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, {.apiBase = apiBase, .token = token.token});
    auto profile = client.me({});
    const auto serverTime = client.serverTime();
    if (profile || serverTime)
        checks.push_back({"network", CheckState::Good, fmt::format("{} answers", apiBase), {}});
    if (!profile) {
        const bool aboutToken = serverTime && profile.error().code != ErrorCode::ApiNotJson &&
                                profile.error().code != ErrorCode::NetworkPortal;
        checks.push_back(failedCheck(aboutToken ? "token" : "network", profile.error()));
        return examineClock(serverTime, clock.now(), checks);
    }
    checks.push_back({"token", CheckState::Good, fmt::format("belongs to @{}", profile->username), {}});
    examineScopes(client, checks);
    examineClock(serverTime, clock.now(), checks);
}

} // namespace weft::app
