// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::threads {

/// A JSON text with every escaped half of a surrogate pair (\ud83d without its partner) replaced by \ufffd;
/// nothing when it has none.
[[nodiscard]] std::optional<std::string> repairSurrogates(std::string_view json);

} // namespace weft::threads
