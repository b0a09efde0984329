// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_line.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

constexpr UChar32 kReplacement = 0xFFFD;
constexpr std::array kAddressStarts{U"http://"sv, U"https://"sv, U"www."sv};

/// Reads the character at a place of a text and moves the place behind it.
UChar32 takeCharacter(std::string_view text, std::size_t& place) {
    auto next = static_cast<std::int32_t>(place);
    UChar32 character = 0;
    U8_NEXT(text.data(), next, static_cast<std::int32_t>(text.size()), character);
    place = static_cast<std::size_t>(next);
    return character < 0 ? kReplacement : character;
}

bool isAscii(char c) {
    return (static_cast<unsigned char>(c) & 0x80) == 0;
}

/// Behind the stretch that normalisation treats as one, which begins at a place.
std::size_t segmentEnd(std::string_view text, std::size_t place, const icu::Normalizer2& form) {
    takeCharacter(text, place);
    while (place < text.size()) {
        auto next = place;
        if (form.hasBoundaryBefore(takeCharacter(text, next)) != 0) break;
        place = next;
    }
    return place;
}

void append(WordLine& line, char32_t character, Span source) {
    line.characters.push_back(character);
    line.sources.push_back(source);
}

void appendSegment(WordLine& line, std::string_view text, Span source, const icu::Normalizer2& form) {
    UErrorCode status = U_ZERO_ERROR;
    const auto segment = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data() + source.offset, static_cast<std::int32_t>(source.length)));
    const auto folded = form.normalize(segment, status);
    const auto& used = U_FAILURE(status) ? segment : folded;
    for (std::int32_t i = 0; i < used.length(); i = used.moveIndex32(i, 1))
        append(line, static_cast<char32_t>(used.char32At(i)), source);
}

/// All characters, folded.
WordLine foldedLine(std::string_view text) {
    WordLine line;
    line.characters.reserve(text.size());
    line.sources.reserve(text.size());
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    for (std::size_t place = 0; place < text.size();) {
        const char c = text[place];
        const bool alone = isAscii(c) && (place + 1 == text.size() || isAscii(text[place + 1]));
        if (alone || U_FAILURE(status)) {
            append(line, isAscii(c) ? static_cast<char32_t>(u_tolower(c)) : kReplacement, {place, 1});
            ++place;
            continue;
        }
        const auto end = segmentEnd(text, place, *form);
        appendSegment(line, text, {place, end - place}, *form);
        place = end;
    }
    return line;
}

bool isHandleCharacter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'_' || c == U'.';
}

/// Behind the address or the handle that begins here; the place itself when none does. Within a word there is
/// neither (but an e-mail address).
std::size_t afterDropped(std::u32string_view text, std::size_t place) {
    const char32_t c = text[place];
    if (c != U'@' && c != U'h' && c != U'w') return place;
    if (place > 0 && text[place - 1] != U'.' && isHandleCharacter(text[place - 1])) return place;
    auto end = place + 1;
    if (c == U'@') {
        while (end < text.size() && isHandleCharacter(text[end]))
            ++end;
        return end;
    }
    const auto rest = text.substr(place);
    if (std::ranges::none_of(kAddressStarts, [&](auto start) { return rest.starts_with(start); }))
        return place;
    while (end < text.size() && u_isUWhiteSpace(static_cast<UChar32>(text[end])) == 0)
        ++end;
    return end;
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC';
}

bool isOfWord(char32_t c) {
    constexpr std::uint32_t kKept = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return !isApostrophe(c) && (U_MASK(u_charType(static_cast<UChar32>(c))) & kKept) != 0;
}

} // namespace

WordLine wordLineOf(std::string_view text) {
    const auto folded = foldedLine(text);
    const std::u32string_view all = folded.characters;
    WordLine line;
    line.characters.reserve(all.size());
    line.sources.reserve(all.size());
    bool inWord = false;
    for (std::size_t place = 0; place < all.size();) {
        if (const auto behind = afterDropped(all, place); behind != place) {
            place = behind;
            inWord = false;
            continue;
        }
        const bool joins =
            isApostrophe(all[place]) && inWord && place + 1 < all.size() && isOfWord(all[place + 1]);
        const bool kept = joins || isOfWord(all[place]);
        if (kept && !inWord && !line.characters.empty()) append(line, U' ', folded.sources[place]);
        if (kept) append(line, joins ? U'\'' : all[place], folded.sources[place]);
        inWord = kept;
        ++place;
    }
    return line;
}

std::int64_t countWords(const WordLine& line) {
    if (line.characters.empty()) return 0;
    return std::ranges::count(line.characters, U' ') + 1;
}

std::string toUtf8(std::u32string_view characters) {
    std::string text;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(characters.data()),
                                  static_cast<std::int32_t>(characters.size()))
        .toUTF8String(text);
    return text;
}

std::u32string fromUtf8(std::string_view text) {
    std::u32string characters;
    for (std::size_t place = 0; place < text.size();)
        characters.push_back(static_cast<char32_t>(takeCharacter(text, place)));
    return characters;
}

} // namespace weft::text
