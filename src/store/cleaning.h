// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace weft::store {

/// Says that words of erased texts are still somewhere in the full text, which drops them at its own pace.
[[nodiscard]] base::Status noteStaleWords(Database& database);

/// Makes the full text drop the words of erased texts now, if there are any, and empties the log beside the
/// file. For the end of a pass that found deleted posts; openings for writing do it too. Not inside a
/// Transaction.
[[nodiscard]] base::Status dropStaleWords(Database& database);

/// Takes what is in the log beside the file into the file, and leaves the log empty: nothing of what was
/// erased stays in it. Not inside a Transaction.
[[nodiscard]] base::Status emptyLog(Database& database);

/// Writes the whole file anew, so that nothing of what was erased is left between the pages. Not inside a
/// Transaction. Readers that are busy for long leave the log beside the file until the last of them is done.
[[nodiscard]] base::Status cleanFile(Database& database);

} // namespace weft::store
