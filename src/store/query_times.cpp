// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_times.h"

#include "store/query_lexer.h"

#include <algorithm>

namespace weft::store {

bool namesTimes(std::string_view query) {
    const auto tokens = cutQuery(query);
    return tokens && std::ranges::any_of(*tokens, [](const QueryToken& token) {
               return token.kind == QueryToken::Kind::Filter &&
                      (token.name == "since" || token.name == "until");
           });
}

} // namespace weft::store
