// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace weft::text {

namespace {

constexpr UChar32 kJoiner = 0x200D;
constexpr UChar32 kAsEmoji = 0xFE0F;
constexpr UChar32 kNone = -1;

/// Reads a text character by character.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    [[nodiscard]] UChar32 peek() const {
        auto next = m_at;
        return read(next);
    }

    UChar32 take() { return read(m_at); }

    [[nodiscard]] bool atEnd() const { return m_at >= static_cast<std::int32_t>(m_text.size()); }

private:
    UChar32 read(std::int32_t& at) const {
        const auto length = static_cast<std::int32_t>(m_text.size());
        if (at >= length) return kNone;
        UChar32 character = 0;
        U8_NEXT(m_text.data(), at, length, character);
        return character;
    }

    std::string_view m_text;
    std::int32_t m_at = 0;
};

bool has(UChar32 character, UProperty property) {
    return character >= 0 && u_hasBinaryProperty(character, property) != 0;
}

void append(std::string& text, UChar32 character) {
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, character);
    text.append(bytes, static_cast<std::size_t>(length));
}

/// One picture with what decorates it: the sign that asks for a picture stays out, as does the skin.
bool takePicture(Reader& reader, UChar32 first, std::string& emoji) {
    const bool asked = reader.peek() == kAsEmoji;
    const bool picture =
        has(first, UCHAR_EMOJI_PRESENTATION) || (asked && first > 0x7F && has(first, UCHAR_EMOJI));
    if (!picture) return false;
    append(emoji, first);
    while (reader.peek() == kAsEmoji || has(reader.peek(), UCHAR_EMOJI_MODIFIER))
        reader.take();
    return true;
}

std::string takeEmoji(Reader& reader, UChar32 first) {
    std::string emoji;
    if (has(first, UCHAR_REGIONAL_INDICATOR)) {
        if (!has(reader.peek(), UCHAR_REGIONAL_INDICATOR)) return {};
        append(emoji, first);
        append(emoji, reader.take());
        return emoji;
    }
    if (!takePicture(reader, first, emoji)) return {};
    while (reader.peek() == kJoiner) {
        reader.take();
        const auto next = reader.peek();
        if (!has(next, UCHAR_EMOJI) || next <= 0x7F) break;
        reader.take();
        append(emoji, kJoiner);
        append(emoji, next);
        while (reader.peek() == kAsEmoji || has(reader.peek(), UCHAR_EMOJI_MODIFIER))
            reader.take();
    }
    return emoji;
}

} // namespace

std::vector<std::string> emojiOf(std::string_view text) {
    std::vector<std::string> found;
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0xE2; })) return found;
    for (Reader reader(text); !reader.atEnd();) {
        const auto first = reader.take();
        if (first < 0x2000) continue;
        if (auto emoji = takeEmoji(reader, first); !emoji.empty()) found.push_back(std::move(emoji));
    }
    return found;
}

} // namespace weft::text
