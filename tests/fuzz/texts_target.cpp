// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "model/handle.h"
#include "text/fold.h"
#include "threads/surrogates.h"
#include "threads/utf8_repair.h"

#include <set>
#include <string>
#include <vector>

using namespace weft;
using fuzz::require;

namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

void checkFolding(std::string_view input) {
    const auto folded = text::fold(input);
    require(!base::firstInvalidUtf8(folded), "folding gives text");
    const auto words = text::searchText(input);
    require(!base::firstInvalidUtf8(words), "words are text");
    std::size_t from = 0;
    for (const auto& span : text::findTerms(input, wordsOf(words))) {
        require(span.offset >= from && span.length > 0, "finds come in order");
        from = span.offset + span.length;
        require(from <= input.size(), "finds lie in the text");
    }
    require(words.empty() || from > 0, "a text holds its own words");
}

void checkHandles(std::string_view input) {
    std::set<std::string> seen;
    for (const auto& handle : model::mentionedHandles(input)) {
        require(!handle.empty() && model::foldHandle(handle) == handle, "a handle is folded");
        require(seen.insert(handle).second, "each handle comes once");
    }
}

void checkRepairs(std::string_view input) {
    const auto marked = threads::markInvalidUtf8(input);
    require(!base::firstInvalidUtf8(marked), "damage is replaced");
    if (!base::firstInvalidUtf8(input)) require(marked == input, "what is whole stays as it is");
    static_cast<void>(threads::repairSurrogates(input));
    const auto start = base::utf8Prefix(marked, 10);
    require(start.size() <= 10 && !base::firstInvalidUtf8(start), "a prefix cuts no character");
}

} // namespace

void fuzzOne(std::string_view input) {
    checkFolding(input);
    checkHandles(input);
    checkRepairs(input);
    static_cast<void>(text::hasQuestionMark(input));
}
