// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/posts_reading.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace weft::cli {

/// One line of a text: what lies around the first match, with [ ] around every match. See text::findTerms().
[[nodiscard]] std::string snippet(std::string_view text, const std::vector<std::string>& terms);

/// A post as `search --json` shows it; `highlights` are [start, length] in characters of `text`.
[[nodiscard]] nlohmann::ordered_json jsonOf(const store::StoredPost& hit,
                                            const std::vector<std::string>& terms);

} // namespace weft::cli
