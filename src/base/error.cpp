// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>
#include <utility>

namespace weft::base {

namespace {

using Entry = std::pair<ErrorCode, std::string_view>;

constexpr std::array kNames{
    Entry{ErrorCode::BadArgument, "bad-argument"},
    Entry{ErrorCode::Cancelled, "cancelled"},
    Entry{ErrorCode::FileNotFound, "file-not-found"},
    Entry{ErrorCode::FileNotReadable, "file-not-readable"},
    Entry{ErrorCode::FileNotWritable, "file-not-writable"},
    Entry{ErrorCode::FileIsDirectory, "file-is-directory"},
    Entry{ErrorCode::FileEmpty, "file-empty"},
    Entry{ErrorCode::FileTruncated, "file-truncated"},
    Entry{ErrorCode::BadText, "bad-text"},
    Entry{ErrorCode::BadJson, "bad-json"},
    Entry{ErrorCode::BadShape, "bad-shape"},
    Entry{ErrorCode::BadTime, "bad-time"},
    Entry{ErrorCode::BadTimeZone, "bad-time-zone"},
    Entry{ErrorCode::DiskFull, "disk-full"},
    Entry{ErrorCode::StoreNotFound, "store-not-found"},
    Entry{ErrorCode::StoreForeign, "store-foreign"},
    Entry{ErrorCode::StoreNewer, "store-newer"},
    Entry{ErrorCode::StoreOlder, "store-older"},
    Entry{ErrorCode::StoreReadOnly, "store-read-only"},
    Entry{ErrorCode::StoreLocked, "store-locked"},
    Entry{ErrorCode::StoreCorrupt, "store-corrupt"},
    Entry{ErrorCode::StoreFailed, "store-failed"},
    Entry{ErrorCode::NetworkUnreachable, "network-unreachable"},
    Entry{ErrorCode::NetworkTimeout, "network-timeout"},
    Entry{ErrorCode::NetworkTls, "network-tls"},
    Entry{ErrorCode::NetworkTruncated, "network-truncated"},
    Entry{ErrorCode::ApiNoToken, "api-no-token"},
    Entry{ErrorCode::ApiTokenInvalid, "api-token-invalid"},
    Entry{ErrorCode::ApiNoPermission, "api-no-permission"},
    Entry{ErrorCode::ApiRateLimited, "api-rate-limited"},
    Entry{ErrorCode::ApiNotAvailable, "api-not-available"},
    Entry{ErrorCode::ApiBadRequest, "api-bad-request"},
    Entry{ErrorCode::ApiUnknownField, "api-unknown-field"},
    Entry{ErrorCode::ApiServerError, "api-server-error"},
    Entry{ErrorCode::ApiNotJson, "api-not-json"},
    Entry{ErrorCode::ApiBadAnswer, "api-bad-answer"},
    Entry{ErrorCode::NetworkPortal, "network-portal"},
    Entry{ErrorCode::ApiBudgetSpent, "api-budget-spent"},
    Entry{ErrorCode::ApiPaused, "api-paused"},
    Entry{ErrorCode::ApiOutcomeUnknown, "api-outcome-unknown"},
    Entry{ErrorCode::SignInRefused, "sign-in-refused"},
    Entry{ErrorCode::SecretStoreMissing, "secret-store-missing"},
    Entry{ErrorCode::SecretStoreFailed, "secret-store-failed"},
    Entry{ErrorCode::CalculationFailed, "calculation-failed"},
};

} // namespace

std::string_view errorName(ErrorCode code) {
    for (const auto& [known, name] : kNames)
        if (known == code) return name;
    return "unknown";
}

std::optional<ErrorCode> errorFromName(std::string_view name) {
    for (const auto& [code, known] : kNames)
        if (known == name) return code;
    return std::nullopt;
}

std::string Error::text() const {
    if (where.empty()) return detail;
    return where + ": " + detail;
}

} // namespace weft::base
