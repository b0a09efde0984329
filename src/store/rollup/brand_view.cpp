// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/brand_view.h"

#include "store/query_rows.h"

namespace weft::store {

namespace {

base::Status readPeople(Database& database, BrandView& brand) {
    const auto statement =
        database.prepare("SELECT person.seq FROM account "
                         "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
                         "WHERE account.brand_id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, brand.id);
    return forEachRow(**statement, [&](const Statement& row) { brand.people.insert(row.integer(0)); });
}

} // namespace

base::Result<std::vector<BrandView>> readBrandViews(Database& database) {
    const auto statement = database.prepare("SELECT brand.id, handle_folded FROM brand "
                                            "LEFT JOIN account ON brand_id = brand.id ORDER BY brand.id");
    if (!statement) return base::fail(statement.error());
    std::vector<BrandView> brands;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        if (brands.empty() || brands.back().id != row.integer(0)) brands.push_back({row.integer(0), {}, {}});
        if (!row.isNull(1)) brands.back().handles.emplace_back(row.text(1));
    });
    if (!read) return base::fail(std::move(read.error()));
    for (auto& brand : brands)
        if (auto ok = readPeople(database, brand); !ok) return base::fail(std::move(ok.error()));
    return brands;
}

base::Result<bool> namesBrand(Database& database, std::int64_t postSeq, const BrandView& brand) {
    for (const auto& handle : brand.handles) {
        const auto statement = database.prepare("SELECT 1 FROM mention WHERE handle = ?1 AND post_seq = ?2");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, handle).bind(2, postSeq);
        const auto named = firstRow(**statement, [](const Statement&) { return true; });
        if (!named) return base::fail(named.error());
        if (*named) return true;
    }
    return false;
}

} // namespace weft::store
