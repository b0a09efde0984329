// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_order.h"

#include "store/query_rows.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace weft::store {

namespace {

/// SQLite takes the other columns from the row with the maximum.
constexpr std::string_view kLikes =
    "SELECT post_seq, likes, max(taken_ms) FROM counter_snapshot GROUP BY post_seq";
constexpr std::string_view kViews =
    "SELECT post_seq, views, max(taken_ms) FROM counter_snapshot GROUP BY post_seq";
constexpr std::string_view kReplies =
    "SELECT answered.seq, count(*) FROM post AS reply JOIN post AS answered ON answered.id = "
    "reply.parent_id WHERE reply.parent_id IS NOT NULL GROUP BY reply.parent_id";

using Amounts = std::unordered_map<std::int64_t, std::int64_t>;

std::string_view amountsOf(PostOrder order) {
    if (order == PostOrder::MostReplies) return kReplies;
    return order == PostOrder::MostLikes ? kLikes : kViews;
}

base::Result<Amounts> readAmounts(Database& database, PostOrder order) {
    const auto statement = database.prepare(amountsOf(order));
    if (!statement) return base::fail(statement.error());
    Amounts amounts;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        if (!row.isNull(1)) amounts.emplace(row.integer(0), row.integer(1));
    });
    if (!read) return base::fail(std::move(read.error()));
    return amounts;
}

} // namespace

base::Status orderPosts(Database& database, PostOrder order, std::vector<std::int64_t>& seqs) {
    if (order == PostOrder::Newest) return {};
    if (order == PostOrder::Oldest) {
        std::ranges::reverse(seqs);
        return {};
    }
    const auto amounts = readAmounts(database, order);
    if (!amounts) return base::fail(amounts.error());
    // Nobody has answered a post that has no row; of a counter nobody knows.
    const std::int64_t without = order == PostOrder::MostReplies ? 0 : -1;
    const auto amountOf = [&](std::int64_t seq) {
        const auto found = amounts->find(seq);
        return found == amounts->end() ? without : found->second;
    };
    std::ranges::stable_sort(seqs, std::ranges::greater{}, amountOf);
    return {};
}

} // namespace weft::store
