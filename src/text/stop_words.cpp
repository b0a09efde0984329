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

} // namespace

class StopWords {
public:
    explicit StopWords(std::string_view lines) {
        while (!lines.empty()) {
            const auto end = std::min(lines.find('\n'), lines.size());
            if (end > 0) m_words.insert(caseFolded(lines.substr(0, end)));
            lines.remove_prefix(std::min(end + 1, lines.size()));
        }
    }

    [[nodiscard]] bool contains(std::string_view word) const { return m_words.contains(word); }

private:
    std::unordered_set<std::string, Hash, std::equal_to<>> m_words;
};

const StopWords* stopWordsOf(std::string_view language) {
    static const auto all = [] {
        std::map<std::string_view, StopWords> read;
        for (const auto& list : stopWordLists())
            read.emplace(list.language, StopWords(list.words));
        return read;
    }();
    const auto words = all.find(language);
    return words == all.end() ? nullptr : &words->second;
}

bool isStopWord(std::string_view word, const StopWords* words) {
    if (words == nullptr) return false;
    const auto apostrophe = word.find(kTypographic);
    if (apostrophe == std::string_view::npos) return words->contains(word);
    std::string plain(word);
    plain.replace(apostrophe, kTypographic.size(), "'");
    return words->contains(plain);
}

bool isStopWord(std::string_view word, std::string_view language) {
    return isStopWord(word, stopWordsOf(language));
}

} // namespace weft::text
