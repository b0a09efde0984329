// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"

#include "collect/import_post.h"

namespace weft::fuzz {

/// What becomes of a line or a record of an import, whichever format it has.
inline void checkImported(const base::Result<collect::ImportedPost>& imported) {
    if (!imported) {
        checkError(imported.error());
        return;
    }
    checkPost(imported->post);
    for (const auto metric : model::kMetrics)
        require(imported->counters[metric].value().value_or(0) >= 0, "counters count from 0");
    for (const auto& complaint : imported->leftOut)
        require(!complaint.empty() && !base::firstInvalidUtf8(complaint), "what is left out is named");
}

} // namespace weft::fuzz
