// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// An endpoint that fails for an account, by the API client's name of it ("mentions").
struct EndpointState {
    std::string endpoint;
    /// Failures in a row.
    int failures = 0;
    /// Not asked before; absent while it is only counted.
    std::optional<base::Instant> pausedUntil;
    std::optional<base::Error> error;
    base::Instant changedAt{};
};

/// The endpoints that fail; those that work have no state.
[[nodiscard]] base::Result<std::vector<EndpointState>> listEndpointStates(Database& database,
                                                                          std::int64_t accountId);
[[nodiscard]] base::Status writeEndpointState(Database& database, std::int64_t accountId,
                                              const EndpointState& state);
[[nodiscard]] base::Status clearEndpointState(Database& database, std::int64_t accountId,
                                              const std::string& endpoint);

/// A field that the server did not know, and when it said so last.
struct RefusedField {
    std::string endpoint;
    std::string field;
    base::Instant since{};
};

[[nodiscard]] base::Result<std::vector<RefusedField>> listRefusedFields(Database& database);
/// A field that is known already is refused from the later of the two times.
[[nodiscard]] base::Status addRefusedField(Database& database, const RefusedField& field);

} // namespace weft::store
