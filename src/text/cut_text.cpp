// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cut_text.h"

#include "text/addresses.h"
#include "text/casefold.h"

namespace weft::text {

CutText cutText(std::string_view text) {
    CutText cut;
    cut.folded = caseFolded(text);
    const std::string_view folded = cut.folded;
    cut.prose.reserve(folded.size());
    for (std::size_t place = 0; place < folded.size();) {
        if (const auto behind = behindAddress(folded, place); behind != place) {
            cut.prose += '\n';
            place = behind;
            continue;
        }
        if (const auto behind = behindTag(folded, place); behind != place) {
            cut.tags.emplace_back(folded.substr(place + 1, behind - place - 1));
            cut.prose += '\n';
            place = behind;
            continue;
        }
        cut.prose += folded[place++];
    }
    return cut;
}

} // namespace weft::text
