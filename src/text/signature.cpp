// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signature.h"

#include "text/addresses.h"
#include "text/casefold.h"
#include "text/characters.h"

#include <unicode/uchar.h>

#include <cstdint>

namespace weft::text {

namespace {

constexpr int kFewestLetters = 20;

} // namespace

std::string signatureOf(std::string_view text) {
    return signatureOfFolded(caseFolded(text));
}

std::string signatureOfFolded(std::string_view folded) {
    std::string letters;
    int count = 0;
    for (std::size_t place = 0; place < folded.size();) {
        if (const auto behind = behindAddress(folded, place); behind != place) {
            place = behind;
            continue;
        }
        const auto first = place;
        if (u_isalpha(takeCharacter(folded, place)) == 0) continue;
        letters.append(folded, first, place - first);
        count += 1;
    }
    return count >= kFewestLetters ? letters : std::string();
}

} // namespace weft::text
