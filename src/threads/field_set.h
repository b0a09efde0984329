// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::threads {

/// A list of fields without one of them: "id,poll_attachment{option_a,total_votes}" without "poll_attachment"
/// is "id", without "total_votes" it is "id,poll_attachment{option_a}". Nothing when the list does not hold
/// the name, or when posts cannot be read without it.
[[nodiscard]] std::optional<std::string> withoutField(std::string_view fields, std::string_view name);

} // namespace weft::threads
