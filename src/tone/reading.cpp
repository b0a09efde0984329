// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/reading.h"

#include <algorithm>
#include <charconv>

namespace weft::tone {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

/// How many bytes of blank begin the text.
std::size_t blankAt(std::string_view text) {
    if (std::string_view(" \t\n\v\f\r").find(text.front()) != std::string_view::npos) return 1;
    return text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 0;
}

} // namespace

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (auto& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

bool isShouted(std::string_view word) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return std::ranges::any_of(word, isCapital) && std::ranges::none_of(word, isSmall);
}

std::vector<text::Span> chunksOf(std::string_view text) {
    std::vector<text::Span> chunks;
    std::size_t start = 0;
    std::size_t at = 0;
    const auto close = [&] {
        if (at > start) chunks.push_back({start, at - start});
    };
    while (at < text.size()) {
        const auto blank = blankAt(text.substr(at));
        if (blank == 0) {
            ++at;
            continue;
        }
        close();
        at += blank;
        start = at;
    }
    close();
    return chunks;
}

bool isName(std::string_view chunk) {
    return chunk.starts_with('@') || chunk.starts_with("www.") || chunk.find("://") != std::string_view::npos;
}

std::vector<ListRow> readList(std::string_view list) {
    std::vector<ListRow> rows;
    while (!list.empty()) {
        const auto line = list.substr(0, list.find('\n'));
        list.remove_prefix(std::min(line.size() + 1, list.size()));
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string_view::npos) continue;
        if (const auto weight = readNumber(line.substr(0, tab)))
            rows.push_back({*weight, line.substr(tab + 1)});
    }
    return rows;
}

std::optional<double> readNumber(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

} // namespace weft::tone
