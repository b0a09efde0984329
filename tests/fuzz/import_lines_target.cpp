// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/imported_post.h"

void fuzzOne(std::string_view input) {
    weft::fuzz::checkImported(weft::collect::parseImportLine(input));
}
