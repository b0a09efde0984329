// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/usage.h"

#include <map>
#include <optional>
#include <string>

namespace weft::threads {

/// What X-App-Usage and X-Business-Use-Case-Usage say (threads-api.md 4.2): the highest percentage and the
/// longest wait named; nothing when neither header is there or can be read. Names of the headers are in lower
/// case.
[[nodiscard]] std::optional<Usage> readUsage(const std::map<std::string, std::string>& headers);

} // namespace weft::threads
