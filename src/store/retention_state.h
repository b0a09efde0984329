// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace weft::store {

/// Something was erased, and traces of it may lie between what stays until the file is written anew. Kept in
/// the file, so that a run that is cut off is finished by the next one.
[[nodiscard]] base::Status noteUnclean(Database& database);
[[nodiscard]] base::Status noteClean(Database& database);
[[nodiscard]] base::Result<bool> isUnclean(Database& database);

} // namespace weft::store
