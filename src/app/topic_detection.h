// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"
#include "topics/topic_stream.h"

#include <functional>
#include <string>

namespace weft::app {

/// How the posts of a workspace are looked at for topics.
struct TopicRequest {
    topics::Sensitivity sensitivity = {};
    /// Reads every text as written in this language; empty: each in its own.
    std::string language = {};
    /// Posts at or after this moment do not exist.
    base::Instant asOf{};
};

/// Sends every post of a workspace through the detector, and hands over what each quarter of an hour brought.
[[nodiscard]] base::Result<topics::TopicStream>
streamTopics(store::Database& database, const TopicRequest& request,
             const std::function<void(const topics::BinResult&)>& use);

} // namespace weft::app
