// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace weft::collect {

/// The keys of a plain line, which are the columns that a CSV can have.
inline constexpr std::array<std::string_view, 15> kPlainLineKeys{
    "id",        "author", "text",  "timestamp", "parent_id", "root_id", "quoted_id", "lang",
    "topic_tag", "views",  "likes", "replies",   "reposts",   "quotes",  "shares"};

/// Which column of a CSV holds which key of a plain line; keys that are not in it are looked for under their
/// own name.
using CsvMapping = std::map<std::string, std::string, std::less<>>;

/// Reads "id=tweet_id,author=author_id"; an item with a comma in it stands in double quotes, as in a CSV.
/// Errors are BadArgument and name the item.
[[nodiscard]] base::Result<CsvMapping> parseCsvMapping(std::span<const std::string> given);

} // namespace weft::collect
