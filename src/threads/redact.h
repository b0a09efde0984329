// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/http.h"

#include <span>
#include <string>
#include <string_view>

namespace weft::threads {

/// A text of the server made fit for messages: the secrets, plain or percent-encoded, and everything that
/// looks like a token, an app secret or a sign-in code become "[token]", control characters become spaces,
/// and the text is cut to a length that a line can hold.
[[nodiscard]] std::string redactAll(std::string_view text, std::span<const Secret> secrets);
[[nodiscard]] std::string redact(std::string_view text, const Secret& secret);

} // namespace weft::threads
