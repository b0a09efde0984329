// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/emoji.h"

#include "text/tokens.h"
#include "tone/reading.h"
#include "tone/resources.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace weft::tone {

namespace {

struct EmojiTable {
    /// By the words of the index, so that variants and skin colours make no difference.
    std::unordered_map<std::string, double> emoji;
    std::unordered_map<std::string_view, double> emoticons;
};

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

EmojiTable readTable() {
    EmojiTable table;
    for (const auto& row : readList(emojiText()))
        if (isAscii(row.rest))
            table.emoticons.emplace(row.rest, row.weight);
        else
            table.emoji.emplace(text::searchText(row.rest), row.weight);
    return table;
}

const EmojiTable& emojiTable() {
    static const auto table = readTable();
    return table;
}

} // namespace

std::optional<double> emojiWeight(const std::string& word) {
    const auto& table = emojiTable().emoji;
    const auto found = isAscii(word) ? table.end() : table.find(word);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::vector<DecidingWord> emojiIn(std::string_view text) {
    std::vector<DecidingWord> found;
    if (isAscii(text)) return found;
    text::forEachToken(text, [&](const text::Token& token) {
        if (const auto weight = emojiWeight(std::string(token.word))) found.push_back({token.span, *weight});
    });
    return found;
}

std::vector<DecidingWord> emoticonsIn(std::string_view text) {
    std::vector<DecidingWord> found;
    const auto& table = emojiTable().emoticons;
    for (const auto& chunk : chunksOf(text))
        if (const auto emoticon = table.find(cut(text, chunk)); emoticon != table.end())
            found.push_back({chunk, emoticon->second});
    return found;
}

} // namespace weft::tone
