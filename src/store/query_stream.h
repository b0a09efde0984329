// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query_list.h"

#include <memory>
#include <optional>
#include <vector>

namespace weft::store {

/// Posts from the newest to the oldest. Streams are joined by walking them together, each leaping to where
/// the other stands, so that whichever is the shorter one sets the pace and nothing is ever held or sorted.
class SeqStream {
public:
    SeqStream() = default;
    SeqStream(const SeqStream&) = delete;
    SeqStream& operator=(const SeqStream&) = delete;
    virtual ~SeqStream() = default;

    /// The newest post that is not above `seq`; nothing behind the last one. Calls must not go up.
    [[nodiscard]] virtual base::Result<std::optional<std::int64_t>> atMost(std::int64_t seq) = 0;
};

using SeqStreamPtr = std::unique_ptr<SeqStream>;

/// The posts of a list within the bounds.
[[nodiscard]] base::Result<SeqStreamPtr> streamList(Database& database, const QueryList& list,
                                                    SeqBounds bounds);

/// The posts that are in all of them (one or more), in any of them, in the first but in none of the others.
[[nodiscard]] SeqStreamPtr streamAll(std::vector<SeqStreamPtr> streams);
[[nodiscard]] SeqStreamPtr streamAny(std::vector<SeqStreamPtr> streams);
[[nodiscard]] SeqStreamPtr streamWithout(SeqStreamPtr wanted, SeqStreamPtr unwanted);

} // namespace weft::store
