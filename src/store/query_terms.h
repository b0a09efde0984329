// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query_parser.h"

#include <string>
#include <vector>

namespace weft::store {

/// What a query wants to see, for text::findTerms(): words and phrases, each once; a * behind one means that
/// its last word is only a beginning.
[[nodiscard]] std::vector<std::string> wantedTerms(const QueryNode& query);

} // namespace weft::store
