// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// A piece of a query. `position` counts characters from 1, for messages.
struct QueryToken {
    enum class Kind { Word, Filter, And, Or, Not, Open, Close, End };
    Kind kind = Kind::End;
    std::size_t position = 0;
    /// A word or phrase, or a filter's value, as typed.
    std::string text;
    /// A filter's name in lower case.
    std::string name;
    /// A * follows the word.
    bool prefix = false;
};

/// Cuts a query into tokens; the last one is End. BadArgument "position N: …" for a quotation that is not
/// closed, an unknown filter or a filter without value.
[[nodiscard]] base::Result<std::vector<QueryToken>> cutQuery(std::string_view query);

/// How many characters a text in UTF-8 has.
[[nodiscard]] std::size_t charactersIn(std::string_view text);

} // namespace weft::store
