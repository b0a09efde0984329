// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>
#include <string>

namespace weft::threads {

enum class SearchMode { Keyword, Tag };
enum class SearchOrder { Recent, Top };
enum class SearchMedia { Any, Text, Image, Video };

/// One query of `/keyword_search` (threads-api.md 2.7). Each page of it counts as a query of the budget.
struct SearchQuery {
    /// Keywords, or a topic tag with or without "#".
    std::string words;
    SearchMode mode = SearchMode::Keyword;
    SearchOrder order = SearchOrder::Recent;
    SearchMedia media = SearchMedia::Any;
    /// Only posts of this handle; empty for everybody's.
    std::string author;
    std::optional<base::Instant> since;
    std::optional<base::Instant> until;
    int limit = 100;
    std::optional<std::string> after;
};

} // namespace weft::threads
