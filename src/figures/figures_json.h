// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/metrics_report.h"

#include <string>

namespace weft::figures {

/// Which long lists are written, too.
struct JsonParts {
    /// A row for each of the brand's threads.
    bool perThread = false;
    /// A row for each member.
    bool perPerson = false;
};

/// The report with the contract's key names (docs/cli.md). Unknown is null.
[[nodiscard]] std::string toJson(const MetricsReport& report, const JsonParts& parts = {});

} // namespace weft::figures
