// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/casefold.h"
#include "text/elisions.h"
#include "text/emoji.h"
#include "text/stop_words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <tuple>

namespace weft::text {

namespace {

/// A word of the prose that says something, and the bytes it takes there.
struct Found {
    std::string stem;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Scripts without spaces, and Korean, say much with few letters.
int fewestLetters(UChar32 first) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(first, &status)) {
    case USCRIPT_HAN:
        return 1;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_HEBREW:
        return 2;
    default:
        return 3;
    }
}

/// Neither too short to mean something nor so long that it is no word: a base64 line, a thousand times "A".
bool hasLengthOfAWord(std::string_view word) {
    constexpr std::size_t kMostBytes = 100;
    if (word.size() > kMostBytes) return false;
    int letters = 0;
    UChar32 first = -1;
    const auto length = static_cast<std::int32_t>(word.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(word.data(), i, length, c);
        if (c < 0 || u_isalpha(c) == 0) continue;
        if (first < 0) first = c;
        letters += 1;
    }
    return first >= 0 && letters >= (first < 0x0590 ? 3 : fewestLetters(first));
}

/// Nothing but one space lies between.
bool standSideBySide(std::string_view prose, const Found& left, const Found& right) {
    return right.begin == left.end + 1 && prose[left.end] == ' ';
}

void keepOnce(std::vector<Term>& terms) {
    const auto key = [](const Term& term) { return std::tie(term.kind, term.text); };
    std::ranges::sort(terms, {}, key);
    const auto same = std::ranges::unique(terms, {}, key);
    terms.erase(same.begin(), same.end());
}

} // namespace

/// ICU's word rules; opened once, because opening is dear.
struct TermReader::WordRules {
    std::unique_ptr<icu::BreakIterator> rules;

    /// Calls `visit` with the bytes of every word of a text that is more than a number or a sign.
    void forEachWord(std::string_view text, const std::function<void(std::size_t, std::size_t)>& visit) {
        if (!rules && !open()) return;
        UErrorCode status = U_ZERO_ERROR;
        UText utext = UTEXT_INITIALIZER;
        utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
        rules->setText(&utext, status);
        if (U_SUCCESS(status)) {
            std::int32_t start = rules->first();
            for (std::int32_t end = rules->next(); end != icu::BreakIterator::DONE;
                 start = end, end = rules->next())
                if (rules->getRuleStatus() >= UBRK_WORD_LETTER)
                    visit(static_cast<std::size_t>(start), static_cast<std::size_t>(end));
        }
        utext_close(&utext);
    }

    bool open() {
        UErrorCode status = U_ZERO_ERROR;
        rules.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status)) rules.reset();
        return rules != nullptr;
    }
};

std::string_view termKindName(TermKind kind) {
    switch (kind) {
    case TermKind::Word:
        return "w";
    case TermKind::Pair:
        return "p";
    case TermKind::Tag:
        return "tag";
    case TermKind::Emoji:
        return "emoji";
    }
    return "w";
}

TermReader::TermReader() : m_rules(std::make_unique<WordRules>()) {
}

TermReader::TermReader(TermReader&&) noexcept = default;
TermReader& TermReader::operator=(TermReader&&) noexcept = default;
TermReader::~TermReader() = default;

void TermReader::readProse(std::string_view prose, std::string_view language, std::vector<Term>& terms) {
    const auto* const stopWords = stopWordsOf(language);
    Found before;
    m_rules->forEachWord(prose, [&](std::size_t begin, std::size_t end) {
        const auto whole = prose.substr(begin, end - begin);
        // ICU takes an e-mail address for one word.
        if (whole.find('@') != std::string_view::npos) return;
        const auto word = withoutElision(whole);
        const bool elided = word.size() != whole.size();
        if (!hasLengthOfAWord(word) || isStopWord(word, stopWords)) return;
        if (elided && isStopWord(whole, stopWords)) return;
        Found found{std::string(m_stemmer.stem(word, language)), begin, end};
        if (!before.stem.empty() && standSideBySide(prose, before, found))
            terms.push_back({TermKind::Pair, before.stem + ' ' + found.stem,
                             std::string(prose.substr(before.begin, found.end - before.begin))});
        terms.push_back({TermKind::Word, found.stem, std::string(word)});
        before = std::move(found);
    });
}

std::vector<Term> TermReader::read(std::string_view text, const CutText& cut, std::string_view language,
                                   std::string_view topicTag) {
    std::vector<Term> terms;
    readProse(cut.prose, language, terms);
    for (const auto& tag : cut.tags)
        terms.push_back({TermKind::Tag, tag, '#' + tag});
    if (topicTag.starts_with('#')) topicTag.remove_prefix(1);
    if (!topicTag.empty()) {
        auto tag = caseFolded(topicTag);
        terms.push_back({TermKind::Tag, tag, '#' + tag});
    }
    for (auto& emoji : emojiOf(text))
        terms.push_back({TermKind::Emoji, emoji, emoji});
    keepOnce(terms);
    return terms;
}

} // namespace weft::text
