// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace weft::store {

/// A brand as the rollups see it: who speaks for it, and by which names it is called.
struct BrandView {
    std::int64_t id = 0;
    /// Folded handles.
    std::vector<std::string> handles;
    /// The person.seq of its accounts that have written something.
    std::unordered_set<std::int64_t> people;

    [[nodiscard]] bool wrote(std::int64_t author) const { return author != 0 && people.contains(author); }
};

[[nodiscard]] base::Result<std::vector<BrandView>> readBrandViews(Database& database);

/// Whether the text of a post names one of the brand's handles.
[[nodiscard]] base::Result<bool> namesBrand(Database& database, std::int64_t postSeq, const BrandView& brand);

} // namespace weft::store
