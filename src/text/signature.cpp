// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signature.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

constexpr int kFewestLetters = 20;
constexpr std::array kAddressStarts{"http://"sv, "https://"sv, "www."sv};

std::string foldedForm(std::string_view text) {
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    UErrorCode status = U_ZERO_ERROR;
    const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    std::string folded;
    casefold->normalize(source, status).toUTF8String(folded);
    return U_FAILURE(status) ? std::string(text) : folded;
}

/// The character at a place, which moves behind it.
UChar32 takeCharacter(std::string_view text, std::size_t& place) {
    const auto length = static_cast<std::int32_t>(text.size());
    auto next = static_cast<std::int32_t>(place);
    UChar32 character = 0;
    U8_NEXT(text.data(), next, length, character);
    place = static_cast<std::size_t>(next);
    return character;
}

bool isHandleCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// Within a word there is neither an address nor a handle (but an e-mail address).
bool startsWord(std::string_view text, std::size_t place) {
    return place == 0 || text[place - 1] == '.' || !isHandleCharacter(text[place - 1]);
}

std::size_t afterAddress(std::string_view text, std::size_t place) {
    while (place < text.size()) {
        auto next = place;
        if (u_isUWhiteSpace(takeCharacter(text, next)) != 0) return place;
        place = next;
    }
    return place;
}

std::size_t afterHandle(std::string_view text, std::size_t place) {
    ++place;
    while (place < text.size() && isHandleCharacter(text[place]))
        ++place;
    return place;
}

/// Behind the address or the handle that begins here; the place itself when none does.
std::size_t afterDropped(std::string_view text, std::size_t place) {
    const bool handle = text[place] == '@';
    if ((!handle && text[place] != 'h' && text[place] != 'w') || !startsWord(text, place)) return place;
    if (handle) return afterHandle(text, place);
    const auto rest = text.substr(place);
    const bool address =
        std::ranges::any_of(kAddressStarts, [&](auto start) { return rest.starts_with(start); });
    return address ? afterAddress(text, place) : place;
}

} // namespace

std::string signatureOf(std::string_view text) {
    const auto folded = foldedForm(text);
    std::string letters;
    int count = 0;
    for (std::size_t place = 0; place < folded.size();) {
        if (const auto behind = afterDropped(folded, place); behind != place) {
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
