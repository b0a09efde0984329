// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

enum class TopicMarkKind { Watched, Muted };

/// "watched", "muted": as stored and on the command line.
[[nodiscard]] std::string_view topicMarkName(TopicMarkKind mark);

/// A term that the user wants to see always, or never.
struct TopicMark {
    /// As typed, without a "#" before it.
    std::string term;
    /// As text::caseFolded() gives it: what is compared.
    std::string folded;
    TopicMarkKind mark = TopicMarkKind::Watched;
    base::Instant markedAt{};
};

/// Marks a term, in place of an earlier mark; without a mark, takes it away. BadArgument for a term that is
/// empty or longer than 200 bytes.
[[nodiscard]] base::Status markTopic(Database& database, std::string_view term,
                                     std::optional<TopicMarkKind> mark, base::Instant at);

/// By term.
[[nodiscard]] base::Result<std::vector<TopicMark>> listTopicMarks(Database& database);

} // namespace weft::store
