// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace weft::base {

/// Everything that can go wrong, as a closed list. The window has one translated sentence for each.
enum class ErrorCode {
    // What a caller asked for cannot be done as asked.
    BadArgument,
    Cancelled,
    // Files outside the workspace: imports, exports.
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileIsDirectory,
    FileEmpty,
    FileTruncated,
    BadText,
    BadJson,
    BadShape,
    BadTime,
    BadTimeZone,
    DiskFull,
    // The workspace file.
    StoreNotFound,
    StoreForeign,
    StoreNewer,
    StoreOlder,
    StoreReadOnly,
    StoreLocked,
    StoreCorrupt,
    StoreFailed,
    // The network and the API.
    NetworkUnreachable,
    NetworkTimeout,
    NetworkTls,
    NetworkTruncated,
    ApiNoToken,
    ApiTokenInvalid,
    ApiNoPermission,
    ApiRateLimited,
    ApiNotAvailable,
    ApiBadRequest,
    ApiUnknownField,
    ApiServerError,
    ApiNotJson,
    ApiBadAnswer,
    /// A web page answers in place of the API: a network that wants a sign-in, a proxy.
    NetworkPortal,
    /// Our own accountant forbids the call; `retryAfter` says for how long.
    ApiBudgetSpent,
    /// The endpoint failed so often that it is left alone for a while; `retryAfter` says for how long.
    ApiPaused,
    /// Something was sent to be published or changed, and nobody could say whether it was.
    ApiOutcomeUnknown,
    // Signing in and the key store.
    SignInRefused,
    SecretStoreMissing,
    SecretStoreFailed,
    // A library that computes gave up: no memory, or a fault of its own.
    CalculationFailed,
};

/// The stable, machine-readable name of a code, such as "store-newer"; used by `--json` and the run log.
[[nodiscard]] std::string_view errorName(ErrorCode code);

/// The code that errorName() gave, or nothing for a name of another version.
[[nodiscard]] std::optional<ErrorCode> errorFromName(std::string_view name);

/// What went wrong, where, and what the machine said about it. Never holds a token.
struct Error {
    ErrorCode code = ErrorCode::BadArgument;
    /// The place: a file with its line, an endpoint, a table, an option.
    std::string where;
    /// One plain English sentence without a full stop, for terminals and logs.
    std::string detail;
    /// For ApiRateLimited, ApiServerError, ApiBudgetSpent and ApiPaused: how long to wait.
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;

    /// "where: detail", or only the detail when there is no place.
    [[nodiscard]] std::string text() const;
};

} // namespace weft::base
