// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/elisions.h"

#include <algorithm>
#include <array>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array kElided{"l"sv,      "d"sv,    "j"sv,   "m"sv,     "t"sv,      "s"sv,
                             "n"sv,      "c"sv,    "qu"sv,  "jusqu"sv, "lorsqu"sv, "puisqu"sv,
                             "quoiqu"sv, "dell"sv, "all"sv, "nell"sv,  "sull"sv,   "un"sv};
constexpr std::string_view kTypographic = "’";

} // namespace

std::string_view withoutElision(std::string_view word) {
    const auto apostrophe = std::min(word.find('\''), word.find(kTypographic));
    if (apostrophe == std::string_view::npos) return word;
    if (std::ranges::find(kElided, word.substr(0, apostrophe)) == kElided.end()) return word;
    const std::size_t length = word[apostrophe] == '\'' ? 1 : kTypographic.size();
    return word.substr(apostrophe + length);
}

} // namespace weft::text
