// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_text.h"

#include "base/utf8.h"

namespace weft::report {

std::string cleanText(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    while (const auto bad = base::firstInvalidUtf8(text)) {
        clean.append(text.substr(0, *bad)).append("\xEF\xBF\xBD");
        text.remove_prefix(*bad + 1);
    }
    return clean.append(text);
}

} // namespace weft::report
