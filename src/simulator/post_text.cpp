// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/post_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <set>

namespace weft::simulator {

namespace {

constexpr std::size_t kLongest = 500;
constexpr std::size_t kMostLinks = 5;

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::size_t differentLinks(std::string_view text) {
    std::set<std::string_view> links;
    for (const std::string_view start : {"http://", "https://"}) {
        for (std::size_t at = text.find(start); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
            links.insert(text.substr(at, end - at));
            at = text.find(start, end);
        }
    }
    return links.size();
}

} // namespace

std::optional<ApiError> textProblem(std::string_view text) {
    if (text.empty()) return badParameter("(#100) The parameter text is required");
    if (base::firstInvalidUtf8(text)) return badParameter("(#100) Param text must be UTF-8");
    if (characters(text) > kLongest)
        return badParameter("(#100) Param text must be at most 500 characters long");
    if (differentLinks(text) <= kMostLinks) return std::nullopt;
    ApiError error = badParameter("The post holds more than 5 links");
    error.textCode = "THREADS_API__LINK_LIMIT_EXCEEDED";
    return error;
}

} // namespace weft::simulator
