// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string_view>

namespace weft::store {

/// Without the blanks around it.
[[nodiscard]] std::string_view trimmedName(std::string_view name);

/// Whether the user may give this name: BadArgument for one that is empty as search compares words, longer
/// than 80 characters, no UTF-8 or with control characters. `what` is in the sentence: "a filter".
[[nodiscard]] base::Status checkGivenName(std::string_view name, std::string_view what);

/// Makes the column name_folded of a table anew, after text::fold() changed. Of two names that have become
/// the same, the later keeps its old spelling. Call inside a Transaction.
[[nodiscard]] base::Status refoldGivenNames(Database& database, std::string_view table);

} // namespace weft::store
