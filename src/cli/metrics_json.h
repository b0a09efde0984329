// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/metrics_report.h"

#include <string>

namespace weft::cli {

/// The figures with the contract's key names.
[[nodiscard]] std::string toJson(const MetricsReport& report);

} // namespace weft::cli
