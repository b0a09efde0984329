// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people_writing.h"

#include "store/query_rows.h"
#include "store/rollup/totals.h"

namespace weft::store {

namespace {

struct Person {
    std::int64_t seq = 0;
    std::optional<bool> verified;
    std::optional<std::string> pictureUrl;
};

base::Result<std::optional<Person>> findPerson(Database& database, const std::string& handle) {
    const auto statement =
        database.prepare("SELECT seq, verified, picture_url FROM person WHERE handle = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, handle);
    return firstRow(**statement, [](const Statement& row) {
        const auto verified = row.optionalInteger(1);
        return Person{row.integer(0), verified ? std::optional(*verified != 0) : std::nullopt,
                      row.optionalText(2)};
    });
}

} // namespace

base::Result<std::int64_t> savePerson(Database& database, const std::string& handle,
                                      std::optional<bool> verified,
                                      const std::optional<std::string>& pictureUrl) {
    const auto held = findPerson(database, handle);
    if (!held) return base::fail(held.error());
    if (!*held) {
        const auto add =
            database.prepare("INSERT INTO person (handle, verified, picture_url) VALUES (?1, ?2, ?3)");
        if (!add) return base::fail(add.error());
        if (auto ok = (*add)->bind(1, handle).bind(2, verified).bind(3, pictureUrl).run(); !ok)
            return base::fail(std::move(ok.error()));
        const auto seq = database.lastInsertRowId();
        if (auto ok = addToTotal(database, kPeopleTotal, 1); !ok) return base::fail(std::move(ok.error()));
        return seq;
    }
    const Person& person = **held;
    if ((verified && verified != person.verified) || (pictureUrl && pictureUrl != person.pictureUrl)) {
        const auto change = database.prepare("UPDATE person SET verified = coalesce(?2, verified), "
                                             "picture_url = coalesce(?3, picture_url) WHERE seq = ?1");
        if (!change) return base::fail(change.error());
        if (auto ok = (*change)->bind(1, person.seq).bind(2, verified).bind(3, pictureUrl).run(); !ok)
            return base::fail(std::move(ok.error()));
    }
    return person.seq;
}

base::Status dropPersonWithoutPosts(Database& database, std::int64_t personSeq) {
    const auto statement = database.prepare(
        "DELETE FROM person WHERE seq = ?1 AND NOT EXISTS (SELECT 1 FROM post WHERE author = ?1)");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, personSeq).run(); !ok) return ok;
    return addToTotal(database, kPeopleTotal, -database.changes());
}

} // namespace weft::store
