// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query_problem.h"

#include <QString>

namespace weft::panels {

/// What is wrong with a search, in the reader's language where there are words for it.
[[nodiscard]] QString problemWords(const store::QueryProblem& problem);

} // namespace weft::panels
