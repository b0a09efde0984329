// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace weft::base {

namespace {

/// Of text that is well-formed.
struct Character {
    std::uint32_t code = 0;
    std::size_t length = 1;
};

Character characterAt(std::string_view text, std::size_t place) {
    const auto first = static_cast<unsigned char>(text[place]);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::uint32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[place + i]) & 0x3FU);
    return {code, length};
}

/// Steers a terminal or the direction of writing, breaks the line, or cannot be seen.
bool steers(std::uint32_t code) {
    const auto within = [&](std::uint32_t first, std::uint32_t last) {
        return first <= code && code <= last;
    };
    return code < 0x20 || within(0x7F, 0x9F) || code == 0xAD || code == 0x61C || within(0x200B, 0x200F) ||
           within(0x2028, 0x202E) || within(0x2060, 0x206F) || code == 0xFEFF;
}

/// The text with what `write` makes of the characters that steer; what is not UTF-8 ends it.
template<typename Write>
std::string replaced(std::string_view text, std::uint32_t from, Write write) {
    std::string clean;
    for (std::size_t place = 0; place < text.size();) {
        const auto character = characterAt(text, place);
        if (character.code >= from && steers(character.code))
            clean += write(character.code);
        else
            clean += text.substr(place, character.length);
        place += character.length;
    }
    return clean;
}

} // namespace

std::string printable(std::string_view text) {
    const auto asMark = [](std::uint32_t code) { return fmt::format("‹U+{:04X}›", code); };
    std::string clean;
    while (const auto bad = firstInvalidUtf8(text)) {
        clean += replaced(text.substr(0, *bad), 0, asMark);
        clean += fmt::format("‹{:02X}›", static_cast<unsigned char>(text[*bad]));
        text.remove_prefix(*bad + 1);
    }
    return clean + replaced(text, 0, asMark);
}

std::string escapedInJson(std::string json) {
    constexpr std::uint32_t kBeyondAsciiControls = 0x7F;
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < kBeyondAsciiControls; };
    if (std::ranges::all_of(json, isPlain) || firstInvalidUtf8(json)) return json;
    return replaced(json, kBeyondAsciiControls,
                    [](std::uint32_t code) { return fmt::format("\\u{:04x}", code); });
}

} // namespace weft::base
