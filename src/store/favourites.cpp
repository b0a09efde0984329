// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/favourites.h"

#include "model/handle.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

base::Status writeFavouritePerson(Database& database, std::string_view handle, bool favourite,
                                  base::Instant at) {
    const auto folded = model::foldHandle(handle);
    if (!model::canBeHandle(folded))
        return base::fail(base::ErrorCode::BadArgument, std::string(handle.substr(0, 60)),
                          "this is no handle");
    const auto statement = favourite
                               ? database.prepare("INSERT INTO favourite (handle, added_ms) VALUES (?1, ?2) "
                                                  "ON CONFLICT (handle) DO NOTHING")
                               : database.prepare("DELETE FROM favourite WHERE handle = ?1 COLLATE NOCASE");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, folded);
    if (favourite) (*statement)->bind(2, base::toMs(at));
    return (*statement)->run();
}

base::Result<std::vector<FavouritePerson>> listFavouritePeople(Database& database) {
    const auto statement =
        database.prepare("SELECT handle, added_ms FROM favourite WHERE handle IS NOT NULL ORDER BY handle");
    if (!statement) return base::fail(statement.error());
    std::vector<FavouritePerson> people;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        people.push_back({std::string(row.text(0)), instant(row, 1)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return people;
}

} // namespace weft::store
