// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace weft::store {

/// Says that words of erased texts are still somewhere in the full text, which drops them at its own pace.
[[nodiscard]] base::Status noteStaleWords(Database& database);

/// One step of making the full text drop the words of erased texts; true when none are left. A step takes
/// some ten milliseconds, so that other writing comes between; what is left after a stop is done the next
/// time. For the background: the end of a pass that looked for deleted posts, and quiet moments. Not inside
/// a Transaction.
[[nodiscard]] base::Result<bool> dropSomeStaleWords(Database& database);

/// All the steps at once.
[[nodiscard]] base::Status dropStaleWords(Database& database);

/// Takes of the log beside the file what no reader needs into the file, without waiting for anybody; the log
/// is then used anew from its beginning. Not inside a Transaction.
[[nodiscard]] base::Status takeLogIntoFile(Database& database);

/// Takes what is in the log beside the file into the file, and leaves the log empty: nothing of what was
/// erased stays in it. Not inside a Transaction.
[[nodiscard]] base::Status emptyLog(Database& database);

/// Writes the whole file anew, so that nothing of what was erased is left between the pages, and notes that
/// it is clean (retention_state.h). Not inside a Transaction. Readers that are busy for long leave the log
/// beside the file until the last of them is done.
[[nodiscard]] base::Status cleanFile(Database& database);

} // namespace weft::store
