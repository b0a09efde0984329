// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "base/time_range.h"

#include <functional>
#include <string>
#include <vector>

namespace weft::bench {

/// What a screen asks the engine for a period.
struct ScaleQuestion {
    std::string name;
    std::function<void(app::WorkspaceSession&, const base::TimeRange&)> ask;
};

/// The questions of every screen; another screen is another line.
[[nodiscard]] std::vector<ScaleQuestion> screenQuestions();

/// Searches over everything stored, first page with count.
[[nodiscard]] std::vector<ScaleQuestion> searchQuestions();

} // namespace weft::bench
