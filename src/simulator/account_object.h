// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"
#include "simulator/moment.h"

namespace weft::simulator {

/// GET /me
[[nodiscard]] ApiAnswer accountObject(const Moment& moment, const ApiRequest& request);

/// GET /debug_token
[[nodiscard]] ApiAnswer tokenObject(const Moment& moment, const ApiRequest& request);

/// GET /me/threads_publishing_limit
[[nodiscard]] ApiAnswer publishingLimit(const Moment& moment, const ApiRequest& request);

/// What is wrong with a token, if anything: missing, or expired (it begins with "expired").
[[nodiscard]] std::optional<ApiError> tokenError(std::string_view token);

} // namespace weft::simulator
