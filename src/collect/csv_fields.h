// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::collect {

/// Whether a double quote is open at the end of a line of a CSV, which then goes on in the next line;
/// `inside` says whether one was open at its beginning. As in RFC 4180 a quote opens only at the beginning of
/// a field; elsewhere it is a character like any other.
[[nodiscard]] bool csvEndsInsideQuotes(std::string_view line, char separator, bool inside);

/// The fields of a whole record. What follows a closed quote in the same field is added to it.
[[nodiscard]] std::vector<std::string> splitCsv(std::string_view record, char separator);

/// What separates the fields of a header: the most frequent of , ; and tab outside of quotes.
[[nodiscard]] char csvSeparatorOf(std::string_view header);

} // namespace weft::collect
