// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/topic_stream.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::topics {

/// Bumped whenever what is counted, or how it is written, changes: older states are then of no use.
inline constexpr int kStateVersion = 2;

/// What a stream has learned to the end of its last closed quarter, without any text of a post. Posts of
/// quarters that are open are not in it.
[[nodiscard]] std::string writeState(const TopicStream& stream);

/// The stream again, which goes on as the one that was written; nothing when the bytes are damaged. Hand the
/// posts of the 24 hours before to TopicStream::remember() first.
[[nodiscard]] std::optional<TopicStream> readState(std::string_view state, Sensitivity sensitivity = {},
                                                   std::string language = {});

} // namespace weft::topics
