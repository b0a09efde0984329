// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/csv_mapping.h"
#include "collect/import_post.h"

#include <string_view>
#include <vector>

namespace weft::collect {

/// Where the columns of a CSV are.
struct CsvColumns {
    char separator = ',';
    /// How many fields a record has.
    std::size_t count = 0;
    /// The field of each of kPlainLineKeys; -1 for keys that the file does not have.
    std::array<int, kPlainLineKeys.size()> fields{};
};

/// Finds the columns by the header. Errors are BadShape and name the column that is missing or stands twice.
[[nodiscard]] base::Result<CsvColumns> csvColumnsOf(std::string_view header, char separator,
                                                    const CsvMapping& mapping);

/// Reads one record of a CSV. Fields that are empty are not given. Errors name the key.
[[nodiscard]] base::Result<ImportedPost> parseCsvPost(std::string_view record, const CsvColumns& columns);

} // namespace weft::collect
