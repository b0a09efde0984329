// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/detector.h"

#include <string>
#include <vector>

namespace weft::cli {

/// Every quarter of an hour with terms at or above `show`, and all alerts: the contract's form.
[[nodiscard]] std::string allBinsJson(const std::vector<topics::BinResult>& bins,
                                      const topics::Sensitivity& sensitivity);

} // namespace weft::cli
