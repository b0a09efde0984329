// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/word_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace weft::simulator {

namespace {

/// Decomposed, so that accents are characters of their own, and without case.
icu::UnicodeString decomposed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString folded =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    folded.foldCase();
    if (U_FAILURE(status)) return folded;
    icu::UnicodeString result = normalizer->normalize(folded, status);
    return U_FAILURE(status) ? folded : result;
}

bool isMark(UChar32 character) {
    return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
}

bool standsAlone(UChar32 character) {
    return u_hasBinaryProperty(character, UCHAR_IDEOGRAPHIC) ||
           u_getIntPropertyValue(character, UCHAR_SCRIPT) == USCRIPT_HIRAGANA ||
           u_getIntPropertyValue(character, UCHAR_SCRIPT) == USCRIPT_KATAKANA;
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text) {
    const icu::UnicodeString folded = decomposed(text);
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto end = [&] {
        if (!word.isEmpty()) word.toUTF8String(words.emplace_back());
        word.remove();
    };
    for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
        const UChar32 character = folded.char32At(at);
        if (isMark(character)) continue;
        const bool alone = character > 0x3000 && standsAlone(character);
        if (alone || (!u_isalnum(character) && character != '_')) end();
        if (u_isalnum(character) || character == '_') word.append(character);
        if (alone) end();
    }
    end();
    return words;
}

std::string foldedTag(std::string_view text) {
    while (text.starts_with('#') || text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const icu::UnicodeString folded = decomposed(text);
    icu::UnicodeString bare;
    for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1))
        if (!isMark(folded.char32At(at))) bare.append(folded.char32At(at));
    std::string tag;
    return bare.toUTF8String(tag);
}

} // namespace weft::simulator
