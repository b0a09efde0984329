// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query_place.h"

#include "store/query_problem.h"
#include "text/columns.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace weft::cli {

namespace {

/// Characters before and behind the place.
constexpr std::size_t kAround = 50;

bool beginsCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// The byte at which a character begins, counted from 0, or the end.
std::size_t byteOf(std::string_view text, std::size_t character) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (beginsCharacter(text[i]) && seen++ == character) return i;
    return text.size();
}

std::string inOneLine(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, ' ');
    return line;
}

} // namespace

std::string showPlace(std::string_view query, std::size_t position) {
    const std::size_t at = position > 0 ? position - 1 : 0;
    const std::size_t first = at > kAround ? byteOf(query, at - kAround) : 0;
    const std::size_t place = byteOf(query, at);
    const std::size_t last = byteOf(query, at + kAround);
    const std::string before = (first > 0 ? "…" : "") + inOneLine(query.substr(first, place - first));
    const std::string behind =
        inOneLine(query.substr(place, last - place)) + (last < query.size() ? "…" : "");
    return fmt::format("  {}{}\n  {}^\n", before, behind, std::string(text::columnsOf(before), ' '));
}

Exit reportSearch(const base::Error& error, std::string_view query, bool json) {
    const auto exit = report(error);
    const auto problem = store::queryProblemOf(error);
    if (!problem) return exit;
    fmt::print(stderr, "{}", showPlace(query, problem->position));
    if (json) {
        const nlohmann::ordered_json answer{
            {"query", query}, {"error", problem->what}, {"position", problem->position}};
        fmt::print("{}\n", answer.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    return exit;
}

} // namespace weft::cli
