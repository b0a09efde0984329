// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/words.h"

#include <algorithm>

namespace weft::text {

namespace {

bool matches(std::string_view word, std::string_view term) {
    if (!term.ends_with('*')) return word == term;
    return term.size() > 1 && word.starts_with(term.substr(0, term.size() - 1));
}

/// Folding can turn one word into several (½ → 1⁄2); the pieces are words for the index.
template<typename Use>
void eachFolded(std::string_view word, Use use) {
    const std::string folded = fold(word);
    forEachWord(folded, [&](std::size_t offset, std::size_t length) {
        use(std::string_view(folded).substr(offset, length));
    });
}

} // namespace

std::string searchText(std::string_view text) {
    std::string words;
    words.reserve(text.size());
    forEachWord(text, [&](std::size_t offset, std::size_t length) {
        eachFolded(text.substr(offset, length), [&](std::string_view word) {
            if (!words.empty()) words += ' ';
            words += word;
        });
    });
    return words;
}

std::vector<Span> findTerms(std::string_view text, const std::vector<std::string>& terms) {
    std::vector<Span> spans;
    if (terms.empty()) return spans;
    forEachWord(text, [&](std::size_t offset, std::size_t length) {
        bool found = false;
        eachFolded(text.substr(offset, length), [&](std::string_view word) {
            found =
                found || std::ranges::any_of(terms, [&](const auto& term) { return matches(word, term); });
        });
        if (found) spans.push_back({offset, length});
    });
    return spans;
}

} // namespace weft::text
