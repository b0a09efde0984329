// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stop_words.h"

#include "text/casefold.h"
#include "text/stop_word_lists.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <unordered_set>

namespace weft::text {

namespace {

constexpr std::string_view kTypographic = "’";

struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;

Words wordsOf(std::string_view lines) {
    Words words;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        if (end > 0) words.insert(caseFolded(lines.substr(0, end)));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return words;
}

const std::map<std::string_view, Words>& allWords() {
    static const auto all = [] {
        std::map<std::string_view, Words> read;
        for (const auto& list : stopWordLists())
            read.emplace(list.language, wordsOf(list.words));
        return read;
    }();
    return all;
}

} // namespace

bool isStopWord(std::string_view word, std::string_view language) {
    const auto words = allWords().find(language);
    if (words == allWords().end()) return false;
    const auto apostrophe = word.find(kTypographic);
    if (apostrophe == std::string_view::npos) return words->second.contains(word);
    std::string plain(word);
    plain.replace(apostrophe, kTypographic.size(), "'");
    return words->second.contains(plain);
}

} // namespace weft::text
