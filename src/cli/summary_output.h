// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "collect/progress.h"

namespace weft::cli {

/// Prints what a run did, in words or with the contract's keys: requests and budget are of collections only.
/// Returns the exit status that fits: partly done when something was skipped.
[[nodiscard]] Exit printSummary(const collect::Summary& summary, bool isCollection, bool json);

} // namespace weft::cli
