// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/topic.h"

namespace weft::topics {

/// Fills in what the posts of the last 24 hours that hold a topic's terms say of it: which they are, whose,
/// since when, in which languages and threads, and with which other words.
void readPosts(Topic& topic, const RecentPosts& recent, const TermIndex& index, base::Instant now);

} // namespace weft::topics
