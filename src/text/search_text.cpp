// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/tokens.h"

#include <algorithm>

namespace weft::text {

namespace {

using Place = Token::Place;

struct HeldToken {
    std::string word;
    Span span;
    Place place = Place::Word;
    std::size_t first = 0;
};

std::vector<HeldToken> tokensOf(std::string_view text) {
    std::vector<HeldToken> tokens;
    forEachToken(text, [&](const Token& token) {
        tokens.push_back({std::string(token.word), token.span, token.place, token.first});
    });
    return tokens;
}

/// A term, cut into its words.
struct Term {
    std::vector<std::string_view> words;
    bool beginning = false;
};

Term cutTerm(std::string_view text) {
    Term term;
    term.beginning = text.ends_with('*');
    if (term.beginning) text.remove_suffix(1);
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) term.words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return term;
}

bool standsAt(const Term& term, const std::vector<HeldToken>& tokens, std::size_t at) {
    const std::size_t count = term.words.size();
    if (count == 0 || count > tokens.size() - at) return false;
    for (std::size_t i = 0; i + 1 < count; ++i)
        if (tokens[at + i].word != term.words[i]) return false;
    const std::string_view last = tokens[at + count - 1].word;
    return term.beginning ? last.starts_with(term.words.back()) : last == term.words.back();
}

/// Of a pair that only its first character was looked for, the second is not meant; it begins the next token.
std::size_t endOf(const Term& term, const std::vector<HeldToken>& tokens, std::size_t last) {
    const auto& token = tokens[last];
    if (term.beginning && token.place == Place::Pair && term.words.back().size() <= token.first)
        return tokens[last + 1].span.offset;
    return token.span.offset + token.span.length;
}

/// Adds a stretch that begins at or behind the beginning of the last one.
void addSpan(std::vector<Span>& spans, std::size_t start, std::size_t end) {
    if (spans.empty() || start >= spans.back().offset + spans.back().length) {
        spans.push_back({start, end - start});
        return;
    }
    auto& last = spans.back();
    last.length = std::max(last.offset + last.length, end) - last.offset;
}

} // namespace

std::string searchText(std::string_view text) {
    std::string words;
    words.reserve(text.size());
    forEachToken(text, [&](const Token& token) {
        if (!words.empty()) words += ' ';
        words += token.word;
    });
    return words;
}

SearchWords searchWords(std::string_view query, bool beginning) {
    SearchWords found;
    found.beginning = beginning;
    const auto tokens = tokensOf(query);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool last = i + 1 == tokens.size();
        // In a text the run may go on behind what was typed.
        if (last && tokens[i].place == Place::Tail) break;
        if (last && tokens[i].place == Place::Single) found.beginning = true;
        if (!found.words.empty()) found.words += ' ';
        found.words += tokens[i].word;
    }
    return found;
}

std::vector<Span> findTerms(std::string_view text, const std::vector<std::string>& terms) {
    std::vector<Span> spans;
    if (terms.empty()) return spans;
    std::vector<Term> wanted;
    for (const auto& term : terms)
        wanted.push_back(cutTerm(term));
    const auto tokens = tokensOf(text);
    for (std::size_t at = 0; at < tokens.size(); ++at)
        for (const auto& term : wanted)
            if (standsAt(term, tokens, at))
                addSpan(spans, tokens[at].span.offset, endOf(term, tokens, at + term.words.size() - 1));
    return spans;
}

} // namespace weft::text
