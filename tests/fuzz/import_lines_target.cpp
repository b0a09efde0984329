// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "collect/import_post.h"

using namespace weft;
using fuzz::require;

void fuzzOne(std::string_view input) {
    const auto imported = collect::parseImportLine(input);
    if (!imported) {
        fuzz::checkError(imported.error());
        return;
    }
    fuzz::checkPost(imported->post);
    for (const auto metric : model::kMetrics)
        require(imported->counters[metric].value().value_or(0) >= 0, "counters count from 0");
    for (const auto& complaint : imported->leftOut)
        require(!complaint.empty() && !base::firstInvalidUtf8(complaint), "what is left out is named");
}
