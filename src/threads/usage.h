// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace weft::threads {

/// What the server said about the budget in its usage headers.
struct Usage {
    /// The highest percentage named in X-App-Usage or X-Business-Use-Case-Usage; absent before the first
    /// header.
    std::optional<int> percent;
    std::optional<std::chrono::minutes> regainAfter;
};

} // namespace weft::threads
