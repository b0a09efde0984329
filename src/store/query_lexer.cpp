// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_lexer.h"

#include "base/utf8.h"
#include "store/query_problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace weft::store {

namespace {

using Kind = QueryToken::Kind;

constexpr std::array<std::string_view, 11> kFilters{"author", "names", "tag",   "lang",   "is",   "has",
                                                    "depth",  "since", "until", "source", "watch"};

bool isSpace(char c) {
    return static_cast<unsigned char>(c) <= ' ';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || c == '"';
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

class Lexer {
public:
    explicit Lexer(std::string_view query) : m_query(query) {}

    base::Result<std::vector<QueryToken>> cut() {
        while (true) {
            while (m_at < m_query.size() && isSpace(m_query[m_at]))
                ++m_at;
            if (m_at == m_query.size()) break;
            auto token = next();
            if (!token) return base::fail(std::move(token.error()));
            m_tokens.push_back(std::move(*token));
        }
        m_tokens.push_back(make(Kind::End, m_at));
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] std::size_t position(std::size_t byte) const {
        return charactersIn(m_query.substr(0, byte)) + 1;
    }

    [[nodiscard]] QueryToken make(Kind kind, std::size_t byte) const {
        QueryToken token;
        token.kind = kind;
        token.position = position(byte);
        return token;
    }

    base::Result<QueryToken> next() {
        const std::size_t start = m_at;
        switch (m_query[m_at]) {
        case '(':
            ++m_at;
            return make(Kind::Open, start);
        case ')':
            ++m_at;
            return make(Kind::Close, start);
        case '"':
            return quoted();
        default:
            return wordOrFilter();
        }
    }

    /// A phrase in quotation marks; a * behind it makes its last word a prefix.
    base::Result<QueryToken> quoted() {
        auto token = make(Kind::Word, m_at);
        const auto end = m_query.find('"', m_at + 1);
        if (end == std::string_view::npos)
            return badQuery(token.position, "this quotation mark is not closed");
        token.text = m_query.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (m_at < m_query.size() && m_query[m_at] == '*') {
            token.prefix = true;
            ++m_at;
        }
        return token;
    }

    std::string_view takeWord() {
        const std::size_t start = m_at;
        while (m_at < m_query.size() && !endsWord(m_query[m_at]))
            ++m_at;
        return m_query.substr(start, m_at - start);
    }

    base::Result<QueryToken> wordOrFilter() {
        if (auto name = filterName()) return filter(*name);
        const std::size_t start = m_at;
        auto token = make(Kind::Word, start);
        std::string_view word = takeWord();
        if (word == "AND" || word == "OR" || word == "NOT") {
            token.kind = word == "AND" ? Kind::And : word == "OR" ? Kind::Or : Kind::Not;
            return token;
        }
        while (word.ends_with('*')) {
            token.prefix = true;
            word.remove_suffix(1);
        }
        if (const auto star = word.find('*'); star != std::string_view::npos)
            return badQuery(position(start + star),
                            "a * stands only at the end of a word; put the words in quotation marks to find "
                            "them");
        token.text = word;
        return token;
    }

    /// The letters before a colon that something follows. "Note: …" and "https://…" are words.
    [[nodiscard]] std::optional<std::string_view> filterName() const {
        std::size_t end = m_at;
        while (end < m_query.size() && isLetter(m_query[end]))
            ++end;
        if (end == m_at || end == m_query.size() || m_query[end] != ':') return std::nullopt;
        const auto name = m_query.substr(m_at, end - m_at);
        const bool known = std::ranges::find(kFilters, lower(name)) != kFilters.end();
        const auto rest = m_query.substr(end + 1);
        const bool textFollows = rest.empty() || isSpace(rest.front()) || rest.starts_with("//");
        if (!known && textFollows) return std::nullopt;
        return name;
    }

    base::Result<QueryToken> filter(std::string_view name) {
        auto token = make(Kind::Filter, m_at);
        token.name = lower(name);
        if (std::ranges::find(kFilters, token.name) == kFilters.end())
            return badQuery(token.position,
                            fmt::format("\"{}:\" is not a filter; there are {}:; put the words in quotation "
                                        "marks to find them",
                                        base::utf8Prefix(name, 40), fmt::join(kFilters, ":, ")));
        m_at += name.size() + 1;
        if (m_at < m_query.size() && m_query[m_at] == '"') {
            auto value = quoted();
            if (!value) return value;
            token.text = std::move(value->text);
        } else {
            token.text = takeWord();
        }
        if (token.text.empty())
            return badQuery(token.position,
                            fmt::format("\"{}:\" needs a value, without a space before it", token.name));
        return token;
    }

    std::string_view m_query;
    std::size_t m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

base::Result<std::vector<QueryToken>> cutQuery(std::string_view query) {
    return Lexer(query).cut();
}

} // namespace weft::store
