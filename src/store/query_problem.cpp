// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_problem.h"

#include <fmt/format.h>

#include <charconv>

namespace weft::store {

namespace {

constexpr std::string_view kWhere = "search";
constexpr std::string_view kPosition = "position ";

} // namespace

tl::unexpected<base::Error> badQuery(std::size_t position, std::string_view what) {
    return base::fail(base::ErrorCode::BadArgument, std::string(kWhere),
                      fmt::format("{}{}: {}", kPosition, position, what));
}

std::optional<QueryProblem> queryProblemOf(const base::Error& error) {
    std::string_view text = error.detail;
    if (error.code != base::ErrorCode::BadArgument || error.where != kWhere || !text.starts_with(kPosition))
        return std::nullopt;
    text.remove_prefix(kPosition.size());
    QueryProblem problem;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), problem.position);
    const auto digits = static_cast<std::size_t>(read.ptr - text.data());
    if (digits == 0 || !text.substr(digits).starts_with(": ")) return std::nullopt;
    problem.what = text.substr(digits + 2);
    return problem;
}

} // namespace weft::store
