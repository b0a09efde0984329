// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/collection.h"

#include <optional>

namespace weft::collect {

/// How a conversation should be read now.
enum class ConversationVisit {
    NotDue,
    /// From the newest reply down to what is held.
    Newest,
    /// All of it: the first time, after a pass that was cut off, and at 7 and 28 days, when late or unhidden
    /// replies are looked for.
    Whole,
};

/// A conversation is alive while its last post is under 72 hours old.
[[nodiscard]] ConversationVisit planConversation(const store::ThreadState& thread, base::Instant now);

/// Counters are read as soon as a post is known, then at the ages of 15 min, 1 h, 3 h, 6 h, 24 h, 3 d, 7 d,
/// 28 d, then weekly. Times missed, by a sleeping machine say, are caught up once.
[[nodiscard]] bool countersDue(const store::CounterState& post, base::Instant now);

/// Account insights are read every six hours.
[[nodiscard]] bool accountInsightsDue(std::optional<base::Instant> lastReadAt, base::Instant now);

} // namespace weft::collect
