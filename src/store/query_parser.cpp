// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_parser.h"

#include "base/utf8.h"
#include "model/handle.h"
#include "store/query_lexer.h"
#include "store/query_problem.h"
#include "text/fold.h"
#include "zone/moment.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace weft::store {

namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken::Kind;

constexpr std::size_t kLongestQuery = 10'000;
constexpr int kMostTerms = 200;
constexpr int kDeepestNesting = 40;

/// Nothing stands for signs that are no words.
using Parsed = base::Result<std::optional<QueryNode>>;

QueryNode leaf(Kind kind, std::string text = {}) {
    QueryNode node;
    node.kind = kind;
    node.text = std::move(text);
    return node;
}

std::optional<QueryNode> joined(Kind kind, std::vector<QueryNode> children) {
    if (children.empty()) return std::nullopt;
    if (children.size() == 1) return std::move(children.front());
    QueryNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

std::optional<std::int64_t> readNumber(std::string_view digits) {
    constexpr std::size_t kMostDigits = 9;
    std::int64_t number = 0;
    const auto* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (digits.empty() || digits.size() > kMostDigits || read.ptr != end || number < 0) return std::nullopt;
    return number;
}

Parsed momentNode(const QueryToken& token, const zone::TimeZone& zone) {
    const auto at = zone::readMoment(token.text, zone);
    if (!at)
        return badQuery(token.position, fmt::format("\"{}:\" needs a date such as 2026-03-04: {}", token.name,
                                                    at.error().detail));
    QueryNode node = leaf(token.name == "since" ? Kind::Since : Kind::Until);
    node.at = *at;
    return node;
}

Parsed propertyNode(const QueryToken& token) {
    const std::string value = text::fold(token.text);
    if (token.name == "has" && value == "question") return leaf(Kind::HasQuestion);
    if (token.name == "is" && value == "reply") return leaf(Kind::IsReply);
    if (token.name == "is" && value == "root") return leaf(Kind::IsRoot);
    if (token.name == "is" && value == "favourite") return leaf(Kind::IsFavourite);
    if (token.name == "has" && value == "note") return leaf(Kind::HasNote);
    return badQuery(token.position, token.name == "is" ? "\"is:\" goes with reply, root or favourite"
                                                       : "\"has:\" goes with question or note");
}

/// What follows "depth:": a number, or a comparison with one.
Parsed depthNode(const QueryToken& token) {
    const std::string_view text = token.text;
    const auto digits = std::min(text.find_first_not_of("<>="), text.size());
    const auto sign = text.substr(0, digits);
    const auto number = readNumber(text.substr(digits));
    QueryNode node = leaf(Kind::Depth);
    node.position = token.position;
    node.most = std::numeric_limits<std::int64_t>::max();
    if (number && (sign.empty() || sign == "="))
        node.least = node.most = *number;
    else if (number && (sign == ">" || sign == ">="))
        node.least = *number + (sign == ">" ? 1 : 0);
    else if (number && (sign == "<" || sign == "<="))
        node.most = *number - (sign == "<" ? 1 : 0);
    else
        return badQuery(token.position, R"("depth:" goes with a number: depth:2, depth:>2, depth:<=3)");
    return node;
}

/// What follows "source:": a list that is collected, and whose.
Parsed sourceNode(const QueryToken& token) {
    constexpr std::array<std::string_view, 5> kStages{"threads", "replies", "mentions", "ghosts",
                                                      "conversations"};
    const std::string value = text::fold(token.text);
    const auto sign = std::min(value.find('@'), value.size());
    QueryNode node = leaf(Kind::FromSource, value.substr(0, sign));
    if (std::ranges::find(kStages, node.text) == kStages.end())
        return badQuery(token.position, "\"source:\" goes with threads, replies, mentions, ghosts or "
                                        "conversations");
    if (sign < value.size()) node.account = model::foldHandle(std::string_view(token.text).substr(sign + 1));
    return node;
}

Parsed filterNode(const QueryToken& token, const zone::TimeZone& zone) {
    if (token.name == "depth") return depthNode(token);
    if (token.name == "source") return sourceNode(token);
    if (token.name == "watch" && token.text.starts_with('@'))
        return leaf(Kind::Watched, '@' + model::foldHandle(std::string_view(token.text).substr(1)));
    if (token.name == "watch") return leaf(Kind::Watched, text::fold(token.text));
    if (token.name == "author") return leaf(Kind::Author, model::foldHandle(token.text));
    if (token.name == "names") return leaf(Kind::Names, model::foldHandle(token.text));
    if (token.name == "lang") return leaf(Kind::Language, text::fold(token.text));
    if (token.name == "tag") {
        const std::string_view tag = token.text;
        return leaf(Kind::Tag, text::fold(tag.starts_with('#') ? tag.substr(1) : tag));
    }
    if (token.name == "since" || token.name == "until") return momentNode(token, zone);
    return propertyNode(token);
}

std::optional<QueryNode> wordsNode(const QueryToken& token) {
    auto [words, beginning] = text::searchWords(token.text, token.prefix);
    if (words.empty()) return std::nullopt;
    QueryNode node = leaf(Kind::Words, std::move(words));
    node.prefix = beginning;
    return node;
}

class Parser {
public:
    Parser(std::vector<QueryToken> tokens, const zone::TimeZone& zone)
        : m_tokens(std::move(tokens)), m_zone(zone) {}

    Parsed parse() {
        if (current().kind == Token::End) return std::nullopt;
        auto node = alternatives();
        if (!node) return node;
        if (current().kind == Token::Close)
            return badQuery(current().position, "this parenthesis closes nothing");
        if (!*node) return badQuery(m_tokens.front().position, "there is no word to search for");
        return node;
    }

private:
    [[nodiscard]] const QueryToken& current() const { return m_tokens[m_at]; }

    Parsed alternatives() {
        std::vector<QueryNode> children;
        while (true) {
            auto node = conjunction();
            if (!node) return node;
            if (*node) children.push_back(std::move(**node));
            if (current().kind != Token::Or) return joined(Kind::Any, std::move(children));
            ++m_at;
        }
    }

    Parsed conjunction() {
        std::vector<QueryNode> children;
        while (true) {
            auto node = operand();
            if (!node) return node;
            if (*node) children.push_back(std::move(**node));
            const auto next = current().kind;
            if (next == Token::Or || next == Token::Close || next == Token::End)
                return joined(Kind::All, std::move(children));
            if (next == Token::And) ++m_at;
        }
    }

    Parsed operand() {
        const auto& token = current();
        if (++m_terms > kMostTerms)
            return badQuery(token.position, fmt::format("a search can hold {} words at most", kMostTerms));
        switch (token.kind) {
        case Token::Word:
            ++m_at;
            return wordsNode(token);
        case Token::Filter:
            ++m_at;
            return filterNode(token, m_zone);
        case Token::Not:
            return nested(&Parser::negation);
        case Token::Open:
            return nested(&Parser::group);
        case Token::Close:
        case Token::End:
        case Token::And:
        case Token::Or:
            break;
        }
        return badQuery(token.position,
                        m_at == 0 ? "a word is missing here" : "a word is missing before this");
    }

    Parsed nested(Parsed (Parser::*part)()) {
        if (++m_depth > kDeepestNesting) return badQuery(current().position, "this is nested too deeply");
        auto node = (this->*part)();
        --m_depth;
        return node;
    }

    Parsed negation() {
        ++m_at;
        auto node = operand();
        if (!node || !*node) return node;
        QueryNode negated = leaf(Kind::Not);
        negated.children.push_back(std::move(**node));
        return negated;
    }

    Parsed group() {
        const std::size_t opened = current().position;
        ++m_at;
        auto node = alternatives();
        if (!node) return node;
        if (current().kind != Token::Close) return badQuery(opened, "this parenthesis is not closed");
        ++m_at;
        return node;
    }

    std::vector<QueryToken> m_tokens;
    const zone::TimeZone& m_zone;
    std::size_t m_at = 0;
    int m_terms = 0;
    int m_depth = 0;
};

} // namespace

base::Result<std::optional<QueryNode>> parseQuery(std::string_view query, const zone::TimeZone& zone) {
    if (query.size() > kLongestQuery)
        return badQuery(charactersIn(base::utf8Prefix(query, kLongestQuery)) + 1, "the search is too long");
    if (const auto bad = base::firstInvalidUtf8(query))
        return badQuery(charactersIn(query.substr(0, *bad)) + 1, "this is not text in UTF-8");
    auto tokens = cutQuery(query);
    if (!tokens) return base::fail(std::move(tokens.error()));
    return Parser(std::move(*tokens), zone).parse();
}

} // namespace weft::store
