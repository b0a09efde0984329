// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/casefold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace weft::text {

namespace {

bool isPlainAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

} // namespace

std::string caseFolded(std::string_view text) {
    if (isPlainAscii(text)) return lowered(text);
    UErrorCode status = U_ZERO_ERROR;
    static const auto* const casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (casefold == nullptr || U_FAILURE(status)) return lowered(text);
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::string folded;
    casefold->normalize(source, status).toUTF8String(folded);
    return U_FAILURE(status) ? lowered(text) : folded;
}

} // namespace weft::text
