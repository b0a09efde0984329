// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/utf8.h>

// Its header uses printf's types without including them.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <utility>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array kNewerNames{std::pair{"iw"sv, "he"sv}, std::pair{"in"sv, "id"sv},
                                 std::pair{"nb"sv, "no"sv}, std::pair{"nn"sv, "no"sv},
                                 std::pair{"fil"sv, "tl"sv}};

} // namespace

std::string baseLanguage(std::string_view code) {
    std::string base(code.substr(0, code.find_first_of("-_")));
    std::ranges::transform(base, base.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto* const newer =
        std::ranges::find(kNewerNames, base, &std::pair<std::string_view, std::string_view>::first);
    return newer == kNewerNames.end() ? base : std::string(newer->second);
}

DetectedLanguage detectLanguage(std::string_view text) {
    constexpr bool kPlainText = true;
    constexpr int kAnswers = 3;
    std::array<CLD2::Language, kAnswers> languages{};
    std::array<int, kAnswers> percents{};
    std::array<double, kAnswers> scores{};
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    int bytes = 0;
    bool reliable = false;
    const auto language = CLD2::ExtDetectLanguageSummary(
        text.data(), static_cast<int>(text.size()), kPlainText, &hints, CLD2::kCLDFlagBestEffort,
        languages.data(), percents.data(), scores.data(), nullptr, &bytes, &reliable);
    if (language == CLD2::UNKNOWN_LANGUAGE) return {};
    return {baseLanguage(CLD2::LanguageCode(language)), reliable};
}

int countLetters(std::string_view text) {
    int letters = 0;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), i, length, c);
        letters += c >= 0 && u_isalpha(c) != 0 ? 1 : 0;
    }
    return letters;
}

bool isLanguage(std::string_view code) {
    const auto base = baseLanguage(code);
    constexpr std::size_t kLongestCode = 3;
    return base.size() <= kLongestCode && *uloc_getISO3Language(base.c_str()) != '\0';
}

} // namespace weft::text
