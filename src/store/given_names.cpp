// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/given_names.h"

#include "base/utf8.h"
#include "store/query_lexer.h"
#include "store/query_rows.h"
#include "text/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace weft::store {

std::string_view trimmedName(std::string_view name) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!name.empty() && isBlank(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && isBlank(name.back()))
        name.remove_suffix(1);
    return name;
}

base::Status checkGivenName(std::string_view name, std::string_view what) {
    constexpr std::size_t kMostCharacters = 80;
    const auto refuse = [](std::string why) {
        return base::fail(base::ErrorCode::BadArgument, "name", std::move(why));
    };
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; };
    if (base::firstInvalidUtf8(name)) return refuse("this is not text in UTF-8");
    if (text::fold(name).empty()) return refuse(fmt::format("{} needs a name", what));
    if (charactersIn(name) > kMostCharacters) return refuse("a name has 80 characters at most");
    if (std::ranges::any_of(name, isControl)) return refuse("a name has no control characters");
    return {};
}

base::Status refoldGivenNames(Database& database, std::string_view table) {
    const auto listing = database.prepare(fmt::format("SELECT id, name FROM {} ORDER BY name_folded", table));
    if (!listing) return base::fail(listing.error());
    std::vector<std::pair<std::int64_t, std::string>> names;
    auto read =
        forEachRow(**listing, [&](const Statement& row) { names.emplace_back(row.integer(0), row.text(1)); });
    if (!read) return read;
    const auto statement =
        database.prepare(fmt::format("UPDATE OR IGNORE {} SET name_folded = ?2 WHERE id = ?1", table));
    if (!statement) return base::fail(statement.error());
    for (const auto& [id, name] : names)
        if (auto ok = (*statement)->bind(1, id).bind(2, text::fold(name)).run(); !ok) return ok;
    return {};
}

} // namespace weft::store
