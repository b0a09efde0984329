// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hidden_posts.h"

#include "store/query_rows.h"

namespace weft::store {

base::Result<std::unordered_set<std::string>> readHiddenIds(Database& database) {
    // The words of isHidden(), as the index has them.
    const auto statement = database.prepare("SELECT id FROM post WHERE hide_status IN ('HIDDEN', 'BLOCKED', "
                                            "'RESTRICTED', 'COVERED')");
    if (!statement) return base::fail(statement.error());
    std::unordered_set<std::string> ids;
    auto read = forEachRow(**statement, [&](const Statement& row) { ids.emplace(row.text(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return ids;
}

} // namespace weft::store
