// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"
#include "store/topic_states.h"
#include "topics/term_history.h"
#include "topics/topic_stream.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// How the posts of a workspace are looked at for topics.
struct TopicRequest {
    topics::Sensitivity sensitivity = {};
    /// Reads every text as written in this language; empty: each in its own.
    std::string language = {};
    /// Posts at or after this moment do not exist.
    base::Instant asOf{};
};

/// What the detector says at the end of the last quarter of an hour before a moment.
struct TopicRun {
    topics::TopicStream stream;
    /// What each quarter brought: all of them, or those of the last day at least.
    std::vector<topics::BinResult> bins;
    /// What is worth keeping for the next run, see keepTopicState().
    std::optional<store::TopicState> state;
};

/// Sends every post of a workspace through the detector.
[[nodiscard]] base::Result<TopicRun> detectAll(store::Database& database, const TopicRequest& request);

/// The same for the present: goes on from what an earlier run kept, when no post before that has changed
/// since. Requests of their own sensitivity or language begin with the first post.
[[nodiscard]] base::Result<TopicRun> detectNow(store::Database& database, const TopicRequest& request);

/// Keeps what a run has learned. A file that cannot be written to just now is no error: the next run has more
/// to do.
void keepTopicState(const std::filesystem::path& workspace, const TopicRun& run);

/// The same for whoever writes to the file already.
[[nodiscard]] base::Status saveTopicState(store::Database& database, const store::TopicState& state);

/// People and posts by the hour, for a term as somebody typed it.
[[nodiscard]] base::Result<topics::TermHistory> readTermHistory(store::Database& database, std::string term,
                                                                const base::TimeRange& range,
                                                                std::string language = {});

} // namespace weft::app
