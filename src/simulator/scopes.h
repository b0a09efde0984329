// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/api_answer.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// All permissions that an app can have (threads-api.md 1.2).
[[nodiscard]] std::span<const std::string_view> allScopes();

/// How an endpoint fails without its permission; all of these have been seen.
enum class ScopeFailure {
    /// HTTP 500 with code 1.
    Status500,
    /// Code 10.
    Code10,
    /// Code 200.
    Code200,
    /// HTTP 403 with code 10.
    Status403,
};

/// A permission that a token does not have, or loses.
struct MissingScope {
    std::string scope;
    ScopeFailure failure = ScopeFailure::Status500;
    /// So many calls to the server find it still there.
    std::int64_t afterCalls = 0;
};

/// Reads "threads_keyword_search" or "threads_keyword_search=10".
[[nodiscard]] base::Result<MissingScope> parseMissingScope(std::string_view text);
/// Reads "threads_keyword_search@50" or "threads_keyword_search@50=403".
[[nodiscard]] base::Result<MissingScope> parseRevokedScope(std::string_view text);

[[nodiscard]] ApiError scopeError(ScopeFailure failure, std::string_view scope);

/// Reads a list of permissions, apart by commas or blanks; unknown ones are left out.
[[nodiscard]] std::vector<std::string> readScopes(std::string_view text);

} // namespace weft::simulator
