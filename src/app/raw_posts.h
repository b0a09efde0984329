// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"
#include "topics/stream_post.h"

#include <functional>

namespace weft::app {

/// Hands over the posts of a range as the detector of topics takes them, in the order of time.
[[nodiscard]] base::Status forEachRawPost(store::Database& database, const base::TimeRange& range,
                                          const std::function<void(topics::RawPost)>& use);

} // namespace weft::app
