// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_checks.h"
#include "collect/call_allowance.h"
#include "store/account_access.h"
#include "store/brands.h"
#include "store/endpoint_states.h"
#include "store/outbox.h"
#include "store/workspace_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

namespace weft::app {

namespace {

void examineSearch(store::Database& database, const model::Account& account, std::vector<Check>& checks) {
    const auto access = store::readAccess(database, account.id);
    if (!access) return checks.push_back(failedCheck("search", access.error()));
    if (!*access || !(*access)->searchApproved.has_value()) return;
    if (*(*access)->searchApproved)
        return checks.push_back(
            {"search", CheckState::Good, fmt::format("@{} finds the posts of others", account.handle), {}});
    checks.push_back({"search", CheckState::Warning,
                      fmt::format("@{} finds only its own posts: nothing found does not mean nothing said",
                                  account.handle),
                      "ask Meta to approve threads_keyword_search for the app"});
}

void examineEndpoints(store::Database& database, const model::Account& account, base::Instant now,
                      std::vector<Check>& checks) {
    const auto states = store::listEndpointStates(database, account.id);
    if (!states) return checks.push_back(failedCheck("endpoints", states.error()));
    for (const auto& state : *states) {
        if (!state.pausedUntil || *state.pausedUntil <= now) continue;
        checks.push_back({"endpoints", CheckState::Warning,
                          fmt::format("{} of @{} is left alone until {} after {} failures{}", state.endpoint,
                                      account.handle, base::formatInstant(*state.pausedUntil), state.failures,
                                      state.error ? ": " + state.error->text() : std::string{}),
                          state.error ? adviceFor(state.error->code) : std::string{}});
    }
}

void examineOutbox(store::Database& database, const model::Account& account, std::vector<Check>& checks) {
    const auto actions = store::listOpenActions(database, account.id);
    if (!actions) return checks.push_back(failedCheck("outbox", actions.error()));
    if (actions->empty()) return;
    checks.push_back({"outbox", CheckState::Warning,
                      fmt::format("of {} action{} of @{} nobody knows the end", actions->size(),
                                  actions->size() == 1 ? "" : "s", account.handle),
                      "ask what became of them with \"weftctl outbox --resolve\""});
}

void examineFields(store::Database& database, std::vector<Check>& checks) {
    const auto fields = store::listRefusedFields(database);
    if (!fields) return checks.push_back(failedCheck("fields", fields.error()));
    if (fields->empty()) return;
    std::vector<std::string> names;
    for (const auto& field : *fields)
        names.push_back(
            fmt::format("{} of {} since {}", field.field, field.endpoint, base::formatDate(field.since)));
    // Nobody can do anything about it, and nothing stops.
    checks.push_back({"fields", CheckState::Good,
                      fmt::format("the server does not know {}", fmt::join(names, ", ")),
                      "nothing is lost but these; a newer Weft may know their new names"});
}

} // namespace

void examineCollecting(const std::filesystem::path& workspace, base::Instant now,
                       std::vector<Check>& checks) {
    auto database = store::openWorkspaceReadOnly(workspace);
    // What is wrong with the file was said by the check of the file.
    if (!database) return;
    const auto brands = store::listBrands(*database);
    if (!brands) return checks.push_back(failedCheck("accounts", brands.error()));
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts) {
            examineSearch(*database, account, checks);
            examineEndpoints(*database, account, now, checks);
            examineOutbox(*database, account, checks);
        }
    examineFields(*database, checks);
}

bool callsLeft(const std::filesystem::path& workspace, base::Instant now, std::vector<Check>& checks) {
    auto database = store::openWorkspaceReadOnly(workspace);
    if (!database) return true;
    const auto brands = store::listBrands(*database);
    if (!brands) return true;
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts) {
            const auto allowed = collect::callAllowance(*database, account.id, now);
            if (allowed) continue;
            checks.push_back(
                {"token", CheckState::NotChecked,
                 fmt::format("the call budget of @{} is spent: {}", account.handle, allowed.error().detail),
                 "wait until it is free again"});
            return false;
        }
    return true;
}

} // namespace weft::app
