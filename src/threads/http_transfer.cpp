// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http_transfer.h"

#include <algorithm>
#include <string_view>

namespace weft::threads {

namespace {

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::size_t onBody(const char* data, std::size_t, std::size_t count, void* user) {
    auto& transfer = *static_cast<Transfer*>(user);
    if (count > transfer.maxBytes - transfer.response.body.size()) {
        transfer.tooLarge = true;
        return 0;
    }
    transfer.response.body.append(data, count);
    return count;
}

std::size_t onHeader(const char* data, std::size_t, std::size_t count, void* user) {
    auto& transfer = *static_cast<Transfer*>(user);
    transfer.headerBytes += count;
    if (transfer.headerBytes > kMostHeaderBytes) {
        transfer.tooLarge = true;
        return 0;
    }
    const std::string_view line(data, count);
    // An interim answer (100 Continue) has headers of its own, which are not the answer's.
    if (line.starts_with("HTTP/")) transfer.response.headers.clear();
    const auto colon = line.find(':');
    if (colon != std::string_view::npos)
        transfer.response.headers[lowered(trimmed(line.substr(0, colon)))] = trimmed(line.substr(colon + 1));
    return count;
}

} // namespace weft::threads
