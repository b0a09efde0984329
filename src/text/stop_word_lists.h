// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace weft::text {

/// A list of resources/stopwords: one word a line.
struct StopWordList {
    std::string_view language;
    std::string_view words;
};

[[nodiscard]] std::span<const StopWordList> stopWordLists();

} // namespace weft::text
