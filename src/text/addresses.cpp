// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/addresses.h"

#include "text/characters.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array kAddressStarts{"http://"sv, "https://"sv, "www."sv};

bool isHandleCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// Within a word there is neither an address nor a handle (but an e-mail address).
bool startsWord(std::string_view text, std::size_t place) {
    return place == 0 || text[place - 1] == '.' || !isHandleCharacter(text[place - 1]);
}

std::size_t behindBlankless(std::string_view text, std::size_t place) {
    while (place < text.size()) {
        auto next = place;
        if (u_isUWhiteSpace(takeCharacter(text, next)) != 0) return place;
        place = next;
    }
    return place;
}

std::size_t behindHandle(std::string_view text, std::size_t place) {
    ++place;
    while (place < text.size() && isHandleCharacter(text[place]))
        ++place;
    return place;
}

bool isTagCharacter(UChar32 character) {
    if (character == '_') return true;
    constexpr std::uint32_t kKept = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
    return character >= 0 && (U_MASK(u_charType(character)) & kKept) != 0;
}

} // namespace

std::size_t behindAddress(std::string_view folded, std::size_t place) {
    const bool handle = folded[place] == '@';
    if ((!handle && folded[place] != 'h' && folded[place] != 'w') || !startsWord(folded, place)) return place;
    if (handle) return behindHandle(folded, place);
    const auto rest = folded.substr(place);
    const bool address =
        std::ranges::any_of(kAddressStarts, [&](auto start) { return rest.starts_with(start); });
    return address ? behindBlankless(folded, place) : place;
}

std::size_t behindTag(std::string_view folded, std::size_t place) {
    if (folded[place] != '#' || !startsWord(folded, place)) return place;
    bool hasLetter = false;
    std::size_t end = place + 1;
    for (std::size_t next = end; next < folded.size(); end = next) {
        const auto character = takeCharacter(folded, next);
        if (!isTagCharacter(character)) break;
        hasLetter = hasLetter || u_isalpha(character) != 0;
    }
    return hasLetter ? end : place;
}

} // namespace weft::text
