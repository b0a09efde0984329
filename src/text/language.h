// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::text {

/// Texts with fewer letters say little about their language.
inline constexpr int kLettersOfShortText = 20;

/// What a text looks like it is written in.
struct DetectedLanguage {
    /// ISO 639-1, without a region; empty when nobody can tell.
    std::string code;
    /// CLD2 would have said it without being pressed for an answer.
    bool reliable = false;
};

/// Asks CLD2 for its best guess. Leave out addresses, handles and tags before.
[[nodiscard]] DetectedLanguage detectLanguage(std::string_view text);

/// "pt" of "pt-BR" or "PT_br"; "he" and "id" for what older lists call "iw" and "in".
[[nodiscard]] std::string baseLanguage(std::string_view code);

/// Whether a code names a language at all, as "fr", "pt-BR" and "tlh" do.
[[nodiscard]] bool isLanguage(std::string_view code);

/// How many letters of any script a text has.
[[nodiscard]] int countLetters(std::string_view text);

} // namespace weft::text
