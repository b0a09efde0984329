// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "threads/http.h"
#include "threads/usage.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::threads {

/// Whether an answer is a good one. If not, the error it stands for: the error object in any of its shapes
/// (threads-api.md 4.3), also with HTTP 200, else the HTTP status. Texts of the server are redacted. `usage`
/// helps to tell how long to wait.
[[nodiscard]] base::Status checkAnswer(const HttpResponse& response, std::string_view endpoint,
                                       const Secret& token, const Usage& usage);

/// The x of "Tried accessing nonexisting field (x)".
[[nodiscard]] std::optional<std::string> refusedField(std::string_view message);

} // namespace weft::threads
