// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows_model.h"

#include <string>
#include <vector>

namespace weft::models {

/// Rows of a small table with the ids of the posts behind each, in order of time.
struct RowsBehind {
    Rows rows;
    /// One for each row.
    std::vector<std::vector<std::string>> posts = {};

    void add(Row row, std::vector<std::string> ids) {
        rows.rows.push_back(std::move(row));
        posts.push_back(std::move(ids));
    }
};

} // namespace weft::models
