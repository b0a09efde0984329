// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/insight.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::model {

/// What the metrics need of a post: no text, people as numbers. Rows come in no promised order.
struct PostRow {
    std::string id;
    /// Index into PostTable::people; -1 when the author is not given.
    std::int32_t author = -1;
    base::Instant createdAt{};
    /// Empty for a root.
    std::string parentId;
    /// As the source named it; empty when it did not.
    std::string rootId;
    /// The post that it quotes; empty for none.
    std::string quotedId;
    /// When it was found deleted.
    std::optional<base::Instant> goneAt;
    /// The text holds a question mark of any script (? ？ ؟).
    bool question = false;
    /// Folded handles that the text names with @.
    std::vector<std::string> mentions;
};

/// All posts before some moment, with the people who wrote them.
struct PostTable {
    std::vector<PostRow> rows;
    /// Handles, spelled as given; compared exactly, except for the brand's own.
    std::vector<std::string> people;
};

/// The newest known counters of a post.
struct PostCounters {
    std::string id;
    Counters counters;
};

} // namespace weft::model
