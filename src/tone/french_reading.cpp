// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/french_reading.h"

#include "text/tokens.h"
#include "tone/emoji.h"
#include "tone/reading.h"

#include <algorithm>

namespace weft::tone {

namespace {

/// Letters that come three times or more in a row come `times`.
std::string drawnIn(std::string_view word, std::size_t times) {
    std::string shortened;
    for (std::size_t at = 0; at < word.size();) {
        const auto next = std::min(word.find_first_not_of(word[at], at), word.size());
        shortened.append(next - at > 2 ? times : next - at, word[at]);
        at = next;
    }
    return shortened;
}

bool isKnown(const std::string& word) {
    return longestFrenchFrom(word) > 0 || frenchRole(word) != FrenchRole::Plain;
}

std::string keyOf(std::string_view folded) {
    std::string key(folded);
    if (isKnown(key)) return key;
    for (const std::size_t times : {1U, 2U})
        if (auto shortened = drawnIn(folded, times); isKnown(shortened)) return shortened;
    return key;
}

bool hasMark(std::string_view between) {
    return between.find_first_of(".,;:!?()\n") != std::string_view::npos ||
           between.find("…") != std::string_view::npos;
}

/// Handles, links and emoticons: nothing in them is a word. In order.
std::vector<text::Span> wordlessParts(std::string_view text, const std::vector<DecidingWord>& emoticons) {
    std::vector<text::Span> parts;
    for (const auto& chunk : chunksOf(text))
        if (isName(cut(text, chunk))) parts.push_back(chunk);
    for (const auto& emoticon : emoticons)
        parts.push_back(emoticon.span);
    std::ranges::sort(parts, {}, &text::Span::offset);
    return parts;
}

FrenchWord wordOf(const text::Token& token, std::string_view text) {
    auto key = keyOf(token.word);
    const auto role = frenchRole(key);
    const auto weight = emojiWeight(key);
    return {token.span, std::move(key), role, isShouted(cut(text, token.span)), false, weight};
}

void markBeginnings(std::vector<FrenchWord>& words, std::string_view text) {
    std::size_t end = 0;
    for (auto& word : words) {
        // Tokens of writing without spaces may overlap.
        if (word.span.offset > end) word.begins = hasMark(text.substr(end, word.span.offset - end));
        end = word.span.offset + word.span.length;
    }
}

} // namespace

std::vector<FrenchWord> readFrenchWords(std::string_view text) {
    const auto emoticons = emoticonsIn(text);
    const auto wordless = wordlessParts(text, emoticons);
    auto part = wordless.begin();
    std::vector<FrenchWord> words;
    text::forEachToken(text, [&](const text::Token& token) {
        while (part != wordless.end() && part->offset + part->length <= token.span.offset)
            ++part;
        if (part == wordless.end() || token.span.offset < part->offset) words.push_back(wordOf(token, text));
    });
    for (const auto& emoticon : emoticons)
        words.push_back({emoticon.span, {}, FrenchRole::Plain, false, false, emoticon.weight});
    std::ranges::stable_sort(words, {}, [](const FrenchWord& word) { return word.span.offset; });
    markBeginnings(words, text);
    return words;
}

} // namespace weft::tone
