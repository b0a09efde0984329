// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/follower_looks.h"

#include "model/handle.h"
#include "store/counter_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

base::Result<std::vector<FollowerLook>> readFollowerLooks(Database& database, std::string_view handle) {
    const auto statement = database.prepare(
        "SELECT taken_ms, value, why FROM account_insight JOIN account ON account.id = account_id "
        "WHERE handle_folded = ?1 AND metric = 'followers_count' AND key = '' "
        "UNION ALL SELECT taken_ms, followers, iif(followers IS NULL, ?2, NULL) FROM profile_snapshot "
        "WHERE handle_folded = ?1 ORDER BY 1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, model::foldHandle(handle));
    (*statement)->bind(2, static_cast<std::int64_t>(model::Unknown::NotInAnswer));
    std::vector<FollowerLook> looks;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        looks.push_back({instant(row, 0), measuredFrom(row.optionalInteger(1), row.optionalInteger(2))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return looks;
}

} // namespace weft::store
