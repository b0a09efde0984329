// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What mends a problem.
enum class Remedy {
    /// An index is missing: it is made again.
    RestoreIndex,
    /// An index does not fit its table: all are built anew.
    Reindex,
    /// Rows that refer to nothing, or to which nothing belongs, are dropped.
    DropLooseRows,
    /// Posts whose number is not that of their time get another.
    Renumber,
    RebuildFullText,
    RebuildRollups,
    /// Pages cannot be read: what can be is taken into a new file.
    Salvage,
};

/// In words: "build the indexes anew".
[[nodiscard]] std::string_view remedyText(Remedy remedy);

/// Something that is wrong with a file.
struct Problem {
    std::string what;
    Remedy remedy = Remedy::Salvage;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Looks for everything that can be wrong with a file that opens: SQLite's own checks, then the rules of a
/// workspace, then what is computed against what it is computed from. Changes nothing, but needs a connection
/// that may write. Cancelled when the connection is stopped.
[[nodiscard]] base::Result<std::vector<Problem>> diagnose(Database& database);

/// What makes an index of the schema, by name; a view into the migrations.
struct IndexDefinition {
    std::string_view name;
    std::string_view sql;
};

[[nodiscard]] std::vector<IndexDefinition> schemaIndexes();

} // namespace weft::store
