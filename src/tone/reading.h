// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::tone {

/// ASCII letters made small.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// All letters are ASCII capitals, and there is one.
[[nodiscard]] bool isShouted(std::string_view word);

/// What stands between blanks.
[[nodiscard]] std::vector<text::Span> chunksOf(std::string_view text);

/// A handle or a link: what it is called is not what is said.
[[nodiscard]] bool isName(std::string_view chunk);

[[nodiscard]] inline std::string_view cut(std::string_view text, const text::Span& span) {
    return text.substr(span.offset, span.length);
}

/// A row of a list: "weight, TAB, …", without comments and empty lines.
struct ListRow {
    double weight = 0;
    std::string_view rest;
};

[[nodiscard]] std::vector<ListRow> readList(std::string_view list);

/// A number as the lists write it, whatever the locale; nothing when it is none.
[[nodiscard]] std::optional<double> readNumber(std::string_view text);

} // namespace weft::tone
