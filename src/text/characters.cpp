// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace weft::text {

std::int32_t takeCharacter(std::string_view text, std::size_t& place) {
    const auto length = static_cast<std::int32_t>(text.size());
    auto next = static_cast<std::int32_t>(place);
    UChar32 character = 0;
    U8_NEXT(text.data(), next, length, character);
    place = static_cast<std::size_t>(next);
    return character;
}

bool isWordCharacter(std::int32_t character) {
    if (character < 0) return false;
    if (u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
    constexpr uint32_t kKept = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_SO_MASK | U_GC_SK_MASK;
    return character != 0x02BC && (U_MASK(u_charType(character)) & kKept) != 0;
}

bool carriesWord(std::int32_t character) {
    constexpr uint32_t kCarriers = U_GC_L_MASK | U_GC_N_MASK | U_GC_SO_MASK | U_GC_SK_MASK;
    return character >= 0 && !u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) &&
           (U_MASK(u_charType(character)) & kCarriers) != 0;
}

bool isOfUnspacedScript(std::int32_t character) {
    constexpr std::int32_t kFirstThai = 0x0E00;
    if (character < kFirstThai || !carriesWord(character)) return false;
    constexpr std::array kScripts{USCRIPT_HAN,      USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL,
                                  USCRIPT_BOPOMOFO, USCRIPT_YI,       USCRIPT_THAI,     USCRIPT_LAO,
                                  USCRIPT_KHMER,    USCRIPT_MYANMAR,  USCRIPT_TAI_LE,   USCRIPT_NEW_TAI_LUE,
                                  USCRIPT_LANNA,    USCRIPT_TAI_VIET, USCRIPT_JAVANESE};
    return std::ranges::any_of(kScripts,
                               [&](UScriptCode script) { return uscript_hasScript(character, script) != 0; });
}

bool continuesCharacter(std::int32_t character) {
    switch (u_getIntPropertyValue(character, UCHAR_GRAPHEME_CLUSTER_BREAK)) {
    case U_GCB_EXTEND:
    case U_GCB_SPACING_MARK:
    case U_GCB_ZWJ:
    case U_GCB_V:
    case U_GCB_T:
        return true;
    default:
        return u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    }
}

} // namespace weft::text
