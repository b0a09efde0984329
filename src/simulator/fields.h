// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// A name of the `fields` parameter, with what stands in braces behind it.
struct FieldRequest {
    std::string name;
    std::vector<std::string> inner;
};

/// Reads "id,text,poll_attachment{option_a,option_b}". No parameter asks for the id alone. A name that is not
/// among the known ones fails the whole call, as in the API. The id always comes along.
[[nodiscard]] tl::expected<std::vector<FieldRequest>, ApiError>
parseFields(std::optional<std::string_view> parameter, std::span<const std::string_view> known);

} // namespace weft::simulator
