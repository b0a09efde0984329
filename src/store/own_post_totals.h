// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/post.h"
#include "store/database.h"
#include "store/source_totals.h"

#include <cstdint>
#include <unordered_map>

namespace weft::store {

/// Counts new posts by their authors, and adds those of the accounts to the totals: how many posts have
/// counters that are read again and again. Whose the authors are is asked once, not for each post.
class OwnPostTotals {
public:
    /// A post was added.
    void note(std::int64_t author, const model::Post& post);

    /// Call inside the Transaction that added them.
    [[nodiscard]] base::Status write(Database& database) const;

private:
    std::unordered_map<std::int64_t, SourceTotals> m_byAuthor;
};

} // namespace weft::store
