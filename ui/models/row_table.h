// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows_model.h"
#include "report/table.h"

#include <string>

namespace weft::models {

/// The rows of a table on the screen as they go into files: the texts as they are read, plain numbers as
/// numbers, what stands below a text in a column of its own.
[[nodiscard]] report::Table tableOf(std::string name, const Rows& rows);

} // namespace weft::models
