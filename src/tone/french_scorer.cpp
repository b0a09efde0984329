// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/french_scorer.h"

#include "tone/french_reading.h"
#include "tone/valence.h"

#include <algorithm>
#include <array>

namespace weft::tone {

namespace {

/// How far before a word others change it.
constexpr std::size_t kReach = 3;
/// Behind a verb, with at most one word between.
constexpr auto kBehindVerbs = std::to_array<std::string_view>({"pas", "plus", "jamais", "rien", "guere"});
/// "pas seulement" denies nothing.
constexpr auto kUndoPas = std::to_array<std::string_view>({"que", "qu", "seulement", "juste"});
constexpr auto kUndoSans = std::to_array<std::string_view>({"doute", "conteste"});

bool holds(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// A word or saying of the list, or an emoji.
struct Match {
    std::size_t first = 0;
    std::size_t count = 1;
    FrenchEntry entry;
};

class FrenchSentence {
public:
    explicit FrenchSentence(std::vector<FrenchWord> words) : m_words(std::move(words)) {
        const auto shouted = std::ranges::count_if(m_words, &FrenchWord::shouted);
        m_someShouted = shouted > 0 && shouted < std::ssize(m_words);
        m_matched.resize(m_words.size());
        findMatches();
    }

    [[nodiscard]] std::vector<Weighed> weigh() const {
        std::vector<Weighed> weighed;
        for (const auto& match : m_matches)
            weighed.push_back({{spanOf(match), weightOf(match)}, match.first});
        const auto but = std::ranges::find(m_words, FrenchRole::But, &FrenchWord::role);
        if (but != m_words.end()) turnAt(weighed, static_cast<std::size_t>(but - m_words.begin()));
        return weighed;
    }

private:
    void findMatches() {
        for (std::size_t i = 0; i < m_words.size();) {
            const auto match = matchAt(i);
            if (!match) {
                ++i;
                continue;
            }
            std::fill_n(m_matched.begin() + static_cast<std::ptrdiff_t>(i), match->count, true);
            m_matches.push_back(*match);
            i += match->count;
        }
    }

    /// The longest one.
    [[nodiscard]] std::optional<Match> matchAt(std::size_t first) const {
        if (const auto weight = m_words[first].weight) return Match{first, 1, {*weight}};
        std::string joined = m_words[first].key;
        const auto last = std::min(first + longestFrenchFrom(joined), m_words.size());
        std::optional<Match> longest;
        for (std::size_t end = first + 1; end <= last; ++end) {
            if (const auto entry = findFrench(joined)) longest = Match{first, end - first, *entry};
            if (end == last || m_words[end].begins) break;
            joined += ' ' + m_words[end].key;
        }
        return longest;
    }

    [[nodiscard]] text::Span spanOf(const Match& match) const {
        const auto& from = m_words[match.first].span;
        const auto& to = m_words[match.first + match.count - 1].span;
        return {from.offset, to.offset + to.length - from.offset};
    }

    [[nodiscard]] double weightOf(const Match& match) const {
        auto weight = match.entry.weight;
        if (weight == 0) return 0;
        if (m_someShouted && m_words[match.first].shouted) weight = strengthened(weight, kCapitals);
        bool negated = match.entry.verb && negatedBehind(match);
        for (std::size_t back = 1; back <= std::min(kReach, match.first); ++back) {
            const auto i = match.first - back;
            if (m_words[i + 1].begins) break;
            if (m_matched[i]) continue;
            weight = strengthened(weight, boostOf(i) * nearness(back));
            negated = negated || negates(i);
        }
        return negated ? weight * kNegated : weight;
    }

    [[nodiscard]] bool negatedBehind(const Match& match) const {
        const auto next = match.first + match.count;
        if (next >= m_words.size() || m_words[next].begins) return false;
        if (isBehindVerb(next)) return true;
        const bool mayStandBetween = m_words[next].role == FrenchRole::Raises || m_words[next].key == "meme";
        return mayStandBetween && next + 1 < m_words.size() && !m_words[next + 1].begins &&
               isBehindVerb(next + 1);
    }

    [[nodiscard]] bool isBehindVerb(std::size_t i) const {
        return !m_matched[i] && holds(kBehindVerbs, m_words[i].key) && negates(i);
    }

    [[nodiscard]] bool negates(std::size_t i) const {
        const auto& word = m_words[i];
        const auto next = i + 1 < m_words.size() ? std::string_view(m_words[i + 1].key) : std::string_view();
        if (word.role == FrenchRole::NegatesWithNe) return followsNe(i);
        if (word.role != FrenchRole::Negates) return false;
        if (word.key == "peu") return !followsUn(i);
        if (word.key == "pas") return !holds(kUndoPas, next);
        return word.key != "sans" || !holds(kUndoSans, next);
    }

    [[nodiscard]] double boostOf(std::size_t i) const {
        const auto& word = m_words[i];
        const auto raise = m_someShouted && word.shouted ? kRaise + kCapitals : kRaise;
        if (word.role == FrenchRole::Raises) return raise;
        if (word.role == FrenchRole::Lowers || (word.key == "peu" && followsUn(i))) return -kRaise;
        return word.key == "plus" && !followsNe(i) ? raise : 0;
    }

    [[nodiscard]] bool followsNe(std::size_t i) const {
        for (std::size_t back = 1; back <= std::min(kReach, i); ++back) {
            if (m_words[i - back + 1].begins) return false;
            if (m_words[i - back].role == FrenchRole::Ne) return true;
        }
        return false;
    }

    [[nodiscard]] bool followsUn(std::size_t i) const { return i > 0 && m_words[i - 1].key == "un"; }

    std::vector<FrenchWord> m_words;
    std::vector<Match> m_matches;
    std::vector<bool> m_matched;
    bool m_someShouted = false;
};

} // namespace

Scoring FrenchScorer::score(std::string_view text) const {
    return sumUp(FrenchSentence(readFrenchWords(text)).weigh(), text);
}

} // namespace weft::tone
