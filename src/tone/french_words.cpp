// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/french_words.h"

#include "text/fold.h"
#include "tone/reading.h"
#include "tone/resources.h"

#include <algorithm>
#include <unordered_map>

namespace weft::tone {

namespace {

struct FrenchList {
    std::unordered_map<std::string, FrenchEntry> entries;
    std::unordered_map<std::string, std::size_t> longestFrom;
};

void addForm(FrenchList& list, std::string_view form, const FrenchEntry& entry) {
    auto words = text::searchText(form);
    auto& longest = list.longestFrom[words.substr(0, words.find(' '))];
    longest = std::max(longest, static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1);
    list.entries.emplace(std::move(words), entry);
}

/// "2.4, TAB, verb, TAB, forms with commas between".
FrenchList readFrench() {
    FrenchList list;
    for (const auto& row : readList(frenchWordsText())) {
        const auto tab = row.rest.find('\t');
        const FrenchEntry entry{row.weight, row.rest.substr(0, tab) == "verb"};
        auto forms = row.rest.substr(tab + 1);
        while (!forms.empty()) {
            const auto form = forms.substr(0, forms.find(','));
            forms.remove_prefix(std::min(form.size() + 1, forms.size()));
            addForm(list, form, entry);
        }
    }
    return list;
}

const FrenchList& frenchList() {
    static const auto list = readFrench();
    return list;
}

} // namespace

std::optional<FrenchEntry> findFrench(const std::string& words) {
    const auto& entries = frenchList().entries;
    const auto found = entries.find(words);
    return found == entries.end() ? std::nullopt : std::optional(found->second);
}

std::size_t longestFrenchFrom(const std::string& word) {
    const auto& longest = frenchList().longestFrom;
    const auto found = longest.find(word);
    return found == longest.end() ? 0 : found->second;
}

} // namespace weft::tone
