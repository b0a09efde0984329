// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/http.h"

#include <string>
#include <string_view>

namespace weft::threads {

/// A text of the server made fit for messages: the token, plain or percent-encoded, and everything that looks
/// like one become
/// "[token]", control characters become spaces, and the text is cut to a length that a line can hold.
[[nodiscard]] std::string redact(std::string_view text, const Secret& token);

} // namespace weft::threads
