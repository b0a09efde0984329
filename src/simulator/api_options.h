// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/budgets.h"
#include "simulator/paging.h"
#include "simulator/tokens.h"

#include <chrono>
#include <string>
#include <vector>

namespace weft::simulator {

/// The habits of the API that vary, and what an account may do.
struct ApiOptions {
    LastPage lastPage = LastPage::KeepsCursor;
    /// Whether lists carry `paging.next`; the real API does not say.
    bool nextLinks = false;
    /// What the usage headers show at least, in percent.
    int usageFloor = 0;
    /// How long a container is IN_PROGRESS before it can be published.
    std::chrono::seconds publishDelay{0};
    /// The app has no Advanced Access: a search finds own posts only, mentions and profiles of others are
    /// closed.
    bool unapproved = false;
    /// Searches that hold one of these words find nothing.
    std::vector<std::string> sensitiveWords = {};
    /// Fields that no endpoint knows.
    std::vector<std::string> refusedFields = {};
    /// Account insights want period=day.
    bool needsPeriod = false;
    TokenRules tokens = {};
    BudgetLimits budgets = {};
};

} // namespace weft::simulator
