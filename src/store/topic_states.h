// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::store {

/// What the detector of topics had learned. Whoever reads it knows the bytes; this table only keeps them.
struct TopicState {
    int version = 0;
    /// What readRevision() said when the posts were read.
    std::int64_t revision = 0;
    /// Posts before this moment are in it.
    base::Instant end{};
    std::string bytes;
};

[[nodiscard]] base::Status saveTopicState(Database& database, std::string_view name, const TopicState& state);
[[nodiscard]] base::Result<std::optional<TopicState>> readTopicState(Database& database,
                                                                     std::string_view name);
/// For those who erase posts: what was learned of them goes too. Call inside their transaction.
[[nodiscard]] base::Status forgetTopicStates(Database& database);

} // namespace weft::store
