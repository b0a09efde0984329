// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace weft::store {

/// Which of the threads, named by their roots, hold a post that one of these people wrote before a moment.
/// Handles are compared without regard to case. In the order given.
[[nodiscard]] base::Result<std::vector<std::string>> threadsWrittenIn(Database& database,
                                                                      const std::vector<std::string>& threads,
                                                                      const std::vector<std::string>& handles,
                                                                      base::Instant before);

} // namespace weft::store
