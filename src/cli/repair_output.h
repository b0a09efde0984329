// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repair.h"

namespace weft::cli {

/// What repairing a workspace came to, as text or JSON.
void printRepair(const store::RepairReport& report, bool json);

} // namespace weft::cli
