// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace weft::base {

Instant SystemClock::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace weft::base
