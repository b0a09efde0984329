// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace weft::simulator {

/// How the time of the data becomes the time of the reader: until `start` both are the same, afterwards the
/// data's time runs `speed` times as fast.
struct LivePace {
    base::Instant start{};
    double speed = 1.0;

    /// When something that happens at this moment of the data is seen.
    [[nodiscard]] base::Instant release(base::Instant dataTime) const {
        if (dataTime <= start) return dataTime;
        return start + scaled(dataTime - start, 1.0 / speed);
    }

    /// The moment of the data at this moment of the reader.
    [[nodiscard]] base::Instant dataTime(base::Instant seen) const {
        if (seen <= start) return seen;
        return start + scaled(seen - start, speed);
    }

private:
    static std::chrono::milliseconds scaled(std::chrono::milliseconds span, double factor) {
        return std::chrono::milliseconds{
            static_cast<std::int64_t>(static_cast<double>(span.count()) * factor)};
    }
};

} // namespace weft::simulator
