// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/levels.h"

#include <QString>

namespace weft::format {

/// "Core", "One-time" …
[[nodiscard]] QString levelTitle(metrics::Level level);

} // namespace weft::format
