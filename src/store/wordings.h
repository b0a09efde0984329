// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"

#include <functional>
#include <string_view>

namespace weft::store {

/// What a post says. The texts are valid during the visit.
struct Wording {
    std::string_view id;
    /// Empty when it has none.
    std::string_view text;
    /// BCP 47; empty when nobody says.
    std::string_view language;
    bool question = false;
    /// Readers of Threads do not see it (hide_status).
    bool hidden = false;
};

/// Hands over all posts of a range that are not gone, in order of time.
[[nodiscard]] base::Status forEachWording(Database& database, const base::TimeRange& range,
                                          const std::function<void(const Wording&)>& use);

} // namespace weft::store
