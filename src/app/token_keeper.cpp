// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_keeper.h"

#include "app/token_entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weft::app {

namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

constexpr auto kLife = std::chrono::days{60};
constexpr auto kRefreshAge = std::chrono::days{45};
constexpr auto kYoungest = 24h;
constexpr std::array kWarningDays{7, 14, 30};

constexpr const char* kIndexKey = "accounts";
constexpr const char* kAppKey = "app";

std::string tokenKey(const std::string& userId) {
    return "token-" + userId;
}

/// Where a new token waits until it has replaced the old one.
std::string waitingKey(const std::string& userId) {
    return tokenKey(userId) + "-new";
}

/// Writes, and believes it only after having read it.
base::Status writeSurely(secrets::SecretStore& store, const std::string& key, const base::Secret& value) {
    if (auto status = store.write(key, value); !status) return status;
    auto kept = store.read(key);
    if (!kept) return base::fail(kept.error());
    if (!kept->has_value() || (*kept)->reveal() != value.reveal())
        return base::fail(ErrorCode::SecretStoreFailed, store.description(),
                          "it does not give back what was put into it");
    return {};
}

base::Result<std::vector<std::string>> readIndex(secrets::SecretStore& store) {
    auto kept = store.read(kIndexKey);
    if (!kept) return base::fail(kept.error());
    if (!kept->has_value()) return std::vector<std::string>{};
    return parseIndex(**kept);
}

/// When a token began and ends, as far as it is known or follows from the usual life.
struct Life {
    base::Instant begin;
    base::Instant end;
};

std::optional<Life> lifeOf(const AccountToken& token) {
    if (token.issuedAt && token.expiresAt) return Life{*token.issuedAt, *token.expiresAt};
    if (token.issuedAt) return Life{*token.issuedAt, *token.issuedAt + kLife};
    if (token.expiresAt) return Life{*token.expiresAt - kLife, *token.expiresAt};
    return std::nullopt;
}

/// Finishes a replacement. The new token is safe already, so that a failure here costs nothing: the next
/// reading tries again.
void putInPlace(secrets::SecretStore& store, const std::string& userId, const base::Secret& entry) {
    if (!writeSurely(store, tokenKey(userId), entry)) return;
    // Another program may have put a newer one beside it meanwhile.
    const auto waiting = store.read(waitingKey(userId));
    if (!waiting || !waiting->has_value() || (*waiting)->reveal() != entry.reveal()) return;
    std::ignore = store.remove(waitingKey(userId));
}

} // namespace

TokenCare careOf(const AccountToken& token, base::Instant now) {
    const auto life = lifeOf(token);
    if (!life) return TokenCare::Fine;
    if (now >= life->end) return TokenCare::Expired;
    const auto age = now - life->begin;
    if (age < kYoungest) return TokenCare::Fine;
    const bool due = age >= kRefreshAge || life->end - now <= kLife - kRefreshAge;
    return due ? TokenCare::Refresh : TokenCare::Fine;
}

std::optional<int> warningOf(std::optional<base::Instant> expiresAt, base::Instant now) {
    if (!expiresAt) return std::nullopt;
    for (const int days : kWarningDays)
        if (*expiresAt - now < std::chrono::days{days}) return days;
    return std::nullopt;
}

base::Result<std::vector<AccountToken>> TokenKeeper::list() {
    auto ids = readIndex(m_store);
    if (!ids) return base::fail(ids.error());
    std::vector<AccountToken> tokens;
    for (const auto& id : *ids) {
        auto token = find(id);
        if (!token) return base::fail(token.error());
        if (token->has_value()) tokens.push_back(std::move(**token));
    }
    return tokens;
}

base::Result<std::optional<AccountToken>> TokenKeeper::find(const std::string& userId) {
    auto waiting = m_store.read(waitingKey(userId));
    if (!waiting) return base::fail(waiting.error());
    if (waiting->has_value()) {
        if (auto token = parseToken(**waiting, userId)) {
            putInPlace(m_store, userId, **waiting);
            return *token;
        }
    }
    auto kept = m_store.read(tokenKey(userId));
    if (!kept) return base::fail(kept.error());
    if (!kept->has_value()) return std::nullopt;
    auto token = parseToken(**kept, userId);
    if (!token) return base::fail(token.error());
    return *token;
}

base::Status TokenKeeper::keep(const AccountToken& token) {
    if (token.userId.empty() || token.token.empty())
        return base::fail(ErrorCode::BadArgument, "token", "a token needs an account to be kept for");
    // First, so that no token is ever kept that the list does not lead to.
    auto ids = readIndex(m_store);
    if (!ids) return base::fail(ids.error());
    if (std::ranges::find(*ids, token.userId) == ids->end()) {
        ids->push_back(token.userId);
        std::ranges::sort(*ids);
        if (auto status = writeSurely(m_store, kIndexKey, formatIndex(*ids)); !status) return status;
    }
    const auto entry = formatToken(token);
    if (auto status = writeSurely(m_store, waitingKey(token.userId), entry); !status) return status;
    putInPlace(m_store, token.userId, entry);
    return {};
}

base::Status TokenKeeper::forget(const std::string& userId) {
    // The waiting one first: left alone it would come back as the token.
    for (const auto& key : {waitingKey(userId), tokenKey(userId)})
        if (auto status = m_store.remove(key); !status) return status;
    auto ids = readIndex(m_store);
    if (!ids) return base::fail(ids.error());
    if (std::erase(*ids, userId) == 0) return {};
    if (ids->empty()) return m_store.remove(kIndexKey);
    return writeSurely(m_store, kIndexKey, formatIndex(*ids));
}

base::Result<TokenKeeper::Refreshed> TokenKeeper::refreshIfDue(AccountToken token, threads::SignIn& signIn,
                                                               const std::stop_token& stop) {
    const auto now = m_clock.now();
    if (token.fromEnvironment) return Refreshed{std::move(token), std::nullopt};
    const auto care = careOf(token, now);
    if (care == TokenCare::Fine) return Refreshed{std::move(token), std::nullopt};
    if (care == TokenCare::Expired) {
        base::Error error{ErrorCode::ApiTokenInvalid, "@" + token.username,
                          fmt::format("the token ended on {}; sign in again",
                                      base::formatDate(token.expiresAt.value_or(now)))};
        return Refreshed{std::move(token), std::move(error)};
    }
    auto issued = signIn.refresh(token.token, stop);
    if (!issued && issued.error().code == ErrorCode::Cancelled) return base::fail(issued.error());
    if (!issued) return Refreshed{std::move(token), issued.error()};
    token.token = std::move(issued->token);
    token.issuedAt = now;
    token.expiresAt = now + (issued->life > 0s ? issued->life : kLife);
    auto kept = keep(token);
    // The old token may be worth nothing from now on, so a store that stumbles gets a second chance.
    if (!kept) kept = keep(token);
    if (!kept) return Refreshed{std::move(token), kept.error()};
    return Refreshed{std::move(token), std::nullopt};
}

base::Result<std::optional<threads::AppCredentials>> TokenKeeper::appCredentials() {
    auto kept = m_store.read(kAppKey);
    if (!kept) return base::fail(kept.error());
    if (!kept->has_value()) return std::nullopt;
    auto app = parseApp(**kept);
    if (!app) return base::fail(app.error());
    return *app;
}

base::Status TokenKeeper::keepAppCredentials(const threads::AppCredentials& app) {
    return writeSurely(m_store, kAppKey, formatApp(app));
}

base::Status TokenKeeper::forgetAppCredentials() {
    return m_store.remove(kAppKey);
}

} // namespace weft::app
