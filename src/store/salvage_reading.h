// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string>
#include <vector>

namespace weft::store {

/// A table as both files have it.
struct SalvageTable {
    std::string name;
    /// Quoted and separated by commas.
    std::string columns;
    /// The column that the rows lie in order of, or the first of them; empty when it is no number.
    std::string key;
    /// What the rows lie in order of, in both directions.
    std::string ascending;
    std::string descending;
};

/// What copying a table came to.
struct SalvageCount {
    std::int64_t saved = 0;
    bool damaged = false;
};

/// Copies a table's rows, going round what cannot be read. `source` may be damaged anywhere.
[[nodiscard]] base::Result<SalvageCount> copyTable(Database& source, Database& target,
                                                   const SalvageTable& table);

} // namespace weft::store
