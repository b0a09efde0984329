// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_text.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace weft::store {

namespace {

using Kind = QueryNode::Kind;

/// Each expression is a quoted phrase or stands in parentheses.
std::string joined(const std::vector<std::string_view>& expressions, std::string_view sign) {
    if (expressions.size() == 1) return std::string(expressions.front());
    return fmt::format("({})", fmt::join(expressions, sign));
}

std::optional<TextMatch> joinChildren(const QueryNode& node) {
    std::vector<TextMatch> matches;
    for (const auto& child : node.children) {
        auto match = textMatch(child);
        if (!match) return std::nullopt;
        matches.push_back(std::move(*match));
    }
    return joinMatches(matches, node.kind);
}

} // namespace

TextMatch joinMatches(std::span<const TextMatch> matches, Kind allOrAny) {
    // "One of them" is "not none of them": both kinds of joining are one, with the signs turned around.
    const bool any = allOrAny == Kind::Any;
    std::vector<std::string_view> wanted;
    std::vector<std::string_view> unwanted;
    for (const auto& match : matches)
        (match.negated ? unwanted : wanted).push_back(match.expression);
    const auto& kept = any ? unwanted : wanted;
    const auto& dropped = any ? wanted : unwanted;
    if (kept.empty()) return {joined(dropped, " OR "), !any};
    if (dropped.empty()) return {joined(kept, " AND "), any};
    return {fmt::format("({} NOT {})", joined(kept, " AND "), joined(dropped, " OR ")), any};
}

std::optional<TextMatch> textMatch(const QueryNode& node) {
    switch (node.kind) {
    case Kind::Words:
        // The words hold nothing but letters, digits, marks and emoji, so that quoting is enough.
        return TextMatch{fmt::format("\"{}\"{}", node.text, node.prefix ? " *" : ""), false};
    case Kind::Not: {
        auto match = textMatch(node.children.front());
        if (match) match->negated = !match->negated;
        return match;
    }
    case Kind::All:
    case Kind::Any:
        return joinChildren(node);
    default:
        return std::nullopt;
    }
}

} // namespace weft::store
