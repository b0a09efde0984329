// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/surrogates.h"

#include <charconv>

namespace weft::threads {

namespace {

constexpr std::size_t kEscapeLength = 6;

/// The code unit of "\uXXXX" at a position, or nothing when there is no such escape.
std::optional<unsigned> unitAt(std::string_view json, std::size_t at) {
    if (at + kEscapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u') return std::nullopt;
    unsigned unit = 0;
    const char* end = json.data() + at + kEscapeLength;
    const auto [stop, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return unit;
}

bool isHigh(unsigned unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(unsigned unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

std::optional<std::string> repairSurrogates(std::string_view json) {
    std::optional<std::string> repaired;
    for (std::size_t at = json.find('\\'); at != std::string_view::npos; at = json.find('\\', at)) {
        const auto unit = unitAt(json, at);
        if (!unit) {
            at += 2;
            continue;
        }
        const auto next = isHigh(*unit) ? unitAt(json, at + kEscapeLength) : std::nullopt;
        if (next && isLow(*next)) {
            at += 2 * kEscapeLength;
            continue;
        }
        if (isHigh(*unit) || isLow(*unit)) {
            if (!repaired) repaired.emplace(json);
            repaired->replace(at, kEscapeLength, "\\ufffd");
        }
        at += kEscapeLength;
    }
    return repaired;
}

} // namespace weft::threads
