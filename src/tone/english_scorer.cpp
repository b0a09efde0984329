// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/english_scorer.h"

#include "tone/emoji.h"
#include "tone/english_lexicon.h"
#include "tone/reading.h"
#include "tone/valence.h"

#include <algorithm>

namespace weft::tone {

namespace {

constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr std::string_view kCurlyApostrophe = "’";
/// How far before a word others change it.
constexpr std::size_t kReach = 3;
/// What "never so" makes of a word.
constexpr double kNeverSo = 1.25;

struct Word {
    text::Span span;
    /// In small letters, without the punctuation around it.
    std::string key;
    bool shouted = false;
    std::optional<double> weight = std::nullopt;
};

std::string keyOf(std::string_view word) {
    auto key = lowerCase(word);
    for (auto at = key.find(kCurlyApostrophe); at != std::string::npos; at = key.find(kCurlyApostrophe, at))
        key.replace(at, kCurlyApostrophe.size(), "'");
    return key;
}

/// Without the punctuation around it, unless that leaves so little that it is an emoticon.
text::Span stripped(std::string_view text, const text::Span& chunk) {
    const auto word = cut(text, chunk);
    const auto first = word.find_first_not_of(kPunctuation);
    if (first == std::string_view::npos) return chunk;
    const auto length = word.find_last_not_of(kPunctuation) - first + 1;
    return length <= 2 ? chunk : text::Span{chunk.offset + first, length};
}

void addWord(std::vector<Word>& words, std::string_view text, const text::Span& part) {
    if (part.length == 0) return;
    const auto span = stripped(text, part);
    Word word{span, keyOf(cut(text, span)), isShouted(cut(text, span))};
    word.weight = englishWeight(word.key);
    words.push_back(std::move(word));
}

/// Words as VADER cuts them, at blanks; emoji are words of their own.
std::vector<Word> readWords(std::string_view text) {
    std::vector<Word> words;
    const auto emoji = emojiIn(text);
    auto next = emoji.begin();
    for (const auto& chunk : chunksOf(text)) {
        const auto end = chunk.offset + chunk.length;
        auto start = chunk.offset;
        const bool name = isName(cut(text, chunk));
        for (; next != emoji.end() && next->span.offset < end; ++next) {
            if (name) continue;
            addWord(words, text, {start, next->span.offset - start});
            words.push_back({next->span, {}, false, next->weight});
            start = next->span.offset + next->span.length;
        }
        if (!name) addWord(words, text, {start, end - start});
    }
    return words;
}

class EnglishSentence {
public:
    explicit EnglishSentence(std::vector<Word> words) : m_words(std::move(words)) {
        const auto shouted = std::ranges::count_if(m_words, &Word::shouted);
        m_someShouted = shouted > 0 && shouted < std::ssize(m_words);
    }

    [[nodiscard]] std::vector<Weighed> weigh() const {
        std::vector<Weighed> weighed;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (const auto weight = weightAt(i); weight != 0)
                weighed.push_back({{m_words[i].span, weight}, i});
        const auto but = std::ranges::find(m_words, "but", &Word::key);
        if (but != m_words.end()) turnAt(weighed, static_cast<std::size_t>(but - m_words.begin()));
        return weighed;
    }

private:
    /// The word `back` places before; empty when there is none.
    [[nodiscard]] std::string_view before(std::size_t i, std::size_t back) const {
        return back <= i ? std::string_view(m_words[i - back].key) : std::string_view();
    }

    [[nodiscard]] std::string_view after(std::size_t i) const {
        return i + 1 < m_words.size() ? std::string_view(m_words[i + 1].key) : std::string_view();
    }

    [[nodiscard]] double weightAt(std::size_t i) const {
        const auto& word = m_words[i];
        if (!word.weight || englishBoost(word.key)) return 0;
        if (word.key == "kind" && after(i) == "of") return 0;
        auto weight = *word.weight;
        if (word.key == "no" && i + 1 < m_words.size() && m_words[i + 1].weight) weight = 0;
        if (followsNo(i)) weight *= kNegated;
        if (word.shouted && m_someShouted) weight = strengthened(weight, kCapitals);
        for (std::size_t back = 1; back <= std::min(kReach, i); ++back) {
            if (m_words[i - back].weight) continue;
            weight = strengthened(weight, boostOf(m_words[i - back]) * nearness(back));
            weight *= negationAt(i, back);
        }
        weight = lowered(i, weight);
        weight *= leastAt(i);
        return sayingAt(i).value_or(weight);
    }

    [[nodiscard]] bool followsNo(std::size_t i) const {
        if (before(i, 1) == "no" || before(i, 2) == "no") return true;
        return before(i, 3) == "no" && (before(i, 1) == "or" || before(i, 1) == "nor");
    }

    [[nodiscard]] double boostOf(const Word& word) const {
        const auto boost = englishBoost(word.key);
        if (!boost) return 0;
        return word.shouted && m_someShouted ? *boost + kCapitals : *boost;
    }

    /// What the word `back` places before makes of word i: 1 unless it negates.
    [[nodiscard]] double negationAt(std::size_t i, std::size_t back) const {
        const auto isSo = [&](std::size_t place) {
            return place > 0 && (before(i, place) == "so" || before(i, place) == "this");
        };
        const auto word = before(i, back);
        if (word == "never" && back > 1 && (isSo(back - 1) || isSo(back - 2))) return kNeverSo;
        if (word == "without" && back > 1 && (before(i, back - 1) == "doubt" || before(i, 1) == "doubt"))
            return 1;
        return isEnglishNegation(word) ? kNegated : 1;
    }

    /// "kind of good"
    [[nodiscard]] double lowered(std::size_t i, double weight) const {
        for (std::size_t back = 2; back <= std::min(kReach, i); ++back) {
            const auto pair = std::string(before(i, back)) + ' ' + std::string(before(i, back - 1));
            if (const auto boost = englishBoost(pair)) weight = strengthened(weight, *boost);
        }
        return weight;
    }

    /// "least helpful", but not "at least helpful".
    [[nodiscard]] double leastAt(std::size_t i) const {
        if (before(i, 1) != "least") return 1;
        return before(i, 2) == "at" || before(i, 2) == "very" ? 1 : kNegated;
    }

    /// Of two or three words that end or begin here, or the last of which is the one before.
    [[nodiscard]] std::optional<double> sayingAt(std::size_t i) const {
        const auto joined = [&](std::size_t first, std::size_t count) {
            std::string words = m_words[first].key;
            for (std::size_t k = 1; k < count; ++k)
                words += ' ' + m_words[first + k].key;
            return englishSaying(words);
        };
        if (auto saying = englishSaying(m_words[i].key)) return saying;
        for (const std::size_t count : {2U, 3U})
            for (std::size_t back = std::min(i, kReach); back + 1 > 0; --back) {
                const auto first = i - back;
                if (first + count > m_words.size()) continue;
                if (auto saying = joined(first, count)) return saying;
            }
        return std::nullopt;
    }

    std::vector<Word> m_words;
    bool m_someShouted = false;
};

} // namespace

Scoring EnglishScorer::score(std::string_view text) const {
    return sumUp(EnglishSentence(readWords(text)).weigh(), text);
}

} // namespace weft::tone
