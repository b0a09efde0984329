// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/phrase_list.h"

#include "base/utf8.h"
#include "voice/phrase_texts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace weft::voice {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kVersionMark = "# version:";
constexpr std::size_t kColumns = 3;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// FNV-1a in six hexadecimal digits.
std::string shortHash(std::string_view text) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string digits;
    for (int shift = 28; shift > 4; shift -= 4)
        digits += kDigits[(hash >> shift) & 0xFU];
    return digits;
}

bool isName(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isLanguage(std::string_view text) {
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return (text.size() == 2 || text.size() == 3) && std::ranges::all_of(text, isLetter);
}

/// Fewer when the line has fewer.
std::vector<std::string_view> columnsOf(std::string_view line) {
    std::vector<std::string_view> columns;
    while (columns.size() < kColumns) {
        const auto tab = line.find('\t');
        columns.push_back(trimmed(line.substr(0, tab)));
        if (tab == std::string_view::npos) break;
        line.remove_prefix(tab + 1);
    }
    return columns;
}

base::Result<Phrase> readPhrase(std::string_view line) {
    const auto refuse = [](std::string why) {
        return base::fail(base::ErrorCode::BadArgument, "phrase", std::move(why));
    };
    if (base::firstInvalidUtf8(line)) return refuse("this is not text in UTF-8");
    const auto columns = columnsOf(line);
    if (columns.size() < kColumns)
        return refuse("it needs a family, a language and a pattern, with tabs between them");
    if (!isName(columns[0])) return refuse("a family is named in small letters, digits and _");
    if (!isLanguage(columns[1])) return refuse("a language is a code such as en");
    auto pattern = PhrasePattern::parse(columns[2]);
    if (!pattern) return refuse(pattern.error().detail);
    const std::string source(columns[2]);
    return Phrase{std::string(columns[0]) + "-" + shortHash(std::string(columns[1]) + "\t" + source),
                  std::string(columns[0]), std::string(columns[1]), source, *std::move(pattern)};
}

} // namespace

std::vector<std::string> PhraseList::families() const {
    std::vector<std::string> names;
    for (const auto& phrase : phrases)
        if (std::ranges::find(names, phrase.family) == names.end()) names.push_back(phrase.family);
    return names;
}

PhraseList PhraseList::without(const std::set<std::string>& ids) const {
    PhraseList kept{version, {}};
    std::ranges::copy_if(phrases, std::back_inserter(kept.phrases),
                         [&](const Phrase& phrase) { return !ids.contains(phrase.id); });
    return kept;
}

PhraseListReading readPhraseList(std::string_view text) {
    PhraseListReading reading;
    std::map<std::string, std::size_t> lineOf;
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with(kVersionMark)) reading.list.version = trimmed(line.substr(kVersionMark.size()));
        if (line.empty() || line.starts_with('#')) continue;
        auto phrase = readPhrase(line);
        if (!phrase) {
            reading.problems.push_back({number, phrase.error().detail});
            continue;
        }
        const auto [known, added] = lineOf.emplace(phrase->id, number);
        if (added)
            reading.list.phrases.push_back(*std::move(phrase));
        else
            reading.problems.push_back(
                {number, "it is in line " + std::to_string(known->second) + " already"});
    }
    return reading;
}

const PhraseList& hollowPhrases() {
    static const PhraseList list = readPhraseList(hollowPhrasesText()).list;
    return list;
}

const PhraseList& addressWords() {
    static const PhraseList list = readPhraseList(addressWordsText()).list;
    return list;
}

} // namespace weft::voice
