// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cursor.h"

#include "simulator/random.h"

namespace weft::simulator {

namespace {

/// What Meta's cursors begin with.
constexpr std::string_view kStart = "QVFI";
constexpr std::string_view kDigits = "UmFtVhGzWcNpDwLy";
constexpr std::size_t kCheckDigits = 6;

std::string checkDigits(std::string_view id) {
    std::string digits;
    std::uint64_t hash = hashText(id, 77);
    for (std::size_t i = 0; i < kCheckDigits; ++i, hash >>= 4)
        digits += kDigits[hash & 15];
    return digits;
}

} // namespace

std::string cursorAt(std::string_view postId) {
    std::string cursor(kStart);
    for (const char c : postId) {
        const auto byte = static_cast<unsigned char>(c);
        cursor += kDigits[byte >> 4];
        cursor += kDigits[byte & 15];
    }
    return cursor + checkDigits(postId);
}

std::optional<std::string> postAtCursor(std::string_view cursor) {
    if (!cursor.starts_with(kStart) || cursor.size() < kStart.size() + kCheckDigits) return std::nullopt;
    const std::string_view check = cursor.substr(cursor.size() - kCheckDigits);
    cursor = cursor.substr(kStart.size(), cursor.size() - kStart.size() - kCheckDigits);
    if (cursor.size() % 2 != 0) return std::nullopt;
    std::string id;
    for (std::size_t i = 0; i < cursor.size(); i += 2) {
        const std::size_t high = kDigits.find(cursor[i]);
        const std::size_t low = kDigits.find(cursor[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        id += static_cast<char>(high * 16 + low);
    }
    if (check != checkDigits(id)) return std::nullopt;
    return id;
}

} // namespace weft::simulator
