// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace weft::text {

namespace {

constexpr UChar32 kBreve = 0x0306;
constexpr UChar32 kCyrillicI = 0x0438;
constexpr UChar32 kLetterAe = 0x00E6;
constexpr UChar32 kLetterOe = 0x0153;
constexpr UChar32 kTatweel = 0x0640;

bool isAscii(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Marks that readers leave out when they type: accents, Arabic and Hebrew points, the skin of an emoji.
bool isDiacritic(UChar32 c) {
    if (c == kTatweel || u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER)) return true;
    if (u_charType(c) != U_NON_SPACING_MARK && u_charType(c) != U_ENCLOSING_MARK) return false;
    const auto block = ublock_getCode(c);
    return block == UBLOCK_COMBINING_DIACRITICAL_MARKS ||
           block == UBLOCK_COMBINING_DIACRITICAL_MARKS_EXTENDED ||
           block == UBLOCK_COMBINING_DIACRITICAL_MARKS_SUPPLEMENT ||
           block == UBLOCK_COMBINING_MARKS_FOR_SYMBOLS || block == UBLOCK_COMBINING_HALF_MARKS ||
           block == UBLOCK_ARABIC || block == UBLOCK_HEBREW;
}

/// Letters with a stroke, which Unicode does not decompose, and the apostrophes of word processors.
UChar32 plain(UChar32 c) {
    switch (c) {
    case 0x0131:
        return 'i';
    case 0x0142:
        return 'l';
    case 0x00F8:
        return 'o';
    case 0x0111:
        return 'd';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return '\'';
    default:
        return c;
    }
}

icu::UnicodeString withoutDiacritics(const icu::UnicodeString& decomposed) {
    icu::UnicodeString kept;
    UChar32 base = 0;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        const bool partOfLetter = c == kBreve && base == kCyrillicI;
        if (isDiacritic(c) && !partOfLetter) continue;
        base = c;
        if (c == kLetterAe)
            kept.append("ae");
        else if (c == kLetterOe)
            kept.append("oe");
        else
            kept.append(plain(c));
    }
    return kept;
}

} // namespace

std::string fold(std::string_view text) {
    if (isAscii(text)) return lowerAscii(text);
    UErrorCode status = U_ZERO_ERROR;
    const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decompose = icu::Normalizer2::getNFDInstance(status);
    const auto* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return lowerAscii(text);
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const auto stripped =
        withoutDiacritics(decompose->normalize(casefold->normalize(source, status), status));
    std::string folded;
    compose->normalize(stripped, status).toUTF8String(folded);
    return U_FAILURE(status) ? lowerAscii(text) : folded;
}

bool hasQuestionMark(std::string_view text) {
    return text.find('?') != std::string_view::npos || text.find("\uFF1F") != std::string_view::npos ||
           text.find("\u061F") != std::string_view::npos;
}

} // namespace weft::text
