// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/percent.h"

#include <fmt/format.h>

#include <charconv>

namespace weft::threads {

namespace {

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

} // namespace

std::string percentEncode(std::string_view text) {
    std::string encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c))
            encoded += c;
        else
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}

std::string percentDecode(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned byte = 0;
        if (text[at] == '%' && at + 2 < text.size()) {
            const char* end = text.data() + at + 3;
            const auto [stop, error] = std::from_chars(text.data() + at + 1, end, byte, 16);
            if (error == std::errc{} && stop == end) {
                decoded += static_cast<char>(byte);
                at += 2;
                continue;
            }
        }
        decoded += text[at];
    }
    return decoded;
}

} // namespace weft::threads
