// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/csv_mapping.h"

#include "base/utf8.h"
#include "collect/csv_fields.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::string_view kPlace = "--map";

tl::unexpected<base::Error> refuse(std::string detail) {
    return base::fail(ErrorCode::BadArgument, std::string(kPlace), std::move(detail));
}

base::Status addItem(CsvMapping& mapping, std::string_view item) {
    const auto equals = item.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == item.size())
        return refuse(fmt::format("\"{}\" is not KEY=COLUMN", item));
    const std::string key(item.substr(0, equals));
    if (std::ranges::find(kPlainLineKeys, key) == kPlainLineKeys.end())
        return refuse(
            fmt::format("\"{}\" is no key of a post; there are {}", key, fmt::join(kPlainLineKeys, ", ")));
    if (!mapping.emplace(key, item.substr(equals + 1)).second)
        return refuse(fmt::format("the key \"{}\" is given twice", key));
    return {};
}

} // namespace

base::Result<CsvMapping> parseCsvMapping(std::span<const std::string> given) {
    CsvMapping mapping;
    for (const auto& list : given) {
        if (base::firstInvalidUtf8(list)) return refuse("what is given is not valid UTF-8");
        if (csvEndsInsideQuotes(list, ',', false)) return refuse("a double quote is not closed");
        for (const auto& item : splitCsv(list, ','))
            if (auto added = addItem(mapping, item); !added) return base::fail(std::move(added.error()));
    }
    return mapping;
}

} // namespace weft::collect
