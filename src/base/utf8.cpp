// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

namespace weft::base {

namespace {

struct Sequence {
    std::size_t length;
    unsigned char secondMin;
    unsigned char secondMax;
};

/// What may follow a first byte (Unicode standard, table 3-7); length 0 when nothing may.
Sequence sequenceOf(unsigned char first) {
    if (first < 0x80) return {1, 0, 0};
    if (first < 0xC2) return {0, 0, 0};
    if (first < 0xE0) return {2, 0x80, 0xBF};
    if (first == 0xE0) return {3, 0xA0, 0xBF};
    if (first == 0xED) return {3, 0x80, 0x9F};
    if (first < 0xF0) return {3, 0x80, 0xBF};
    if (first == 0xF0) return {4, 0x90, 0xBF};
    if (first < 0xF4) return {4, 0x80, 0xBF};
    if (first == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const Sequence sequence = sequenceOf(byteAt(i));
        if (sequence.length == 0 || i + sequence.length > text.size()) return i;
        if (sequence.length > 1 && (byteAt(i + 1) < sequence.secondMin || byteAt(i + 1) > sequence.secondMax))
            return i;
        for (std::size_t k = 2; k < sequence.length; ++k)
            if (!isContinuation(byteAt(i + k))) return i;
        i += sequence.length;
    }
    return std::nullopt;
}

std::string_view utf8Prefix(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && isContinuation(static_cast<unsigned char>(text[bytes])))
        --bytes;
    return text.substr(0, bytes);
}

} // namespace weft::base
