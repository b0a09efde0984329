// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/thread_writers.h"

#include "store/post_seq.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

base::Result<std::vector<std::int64_t>> peopleNamed(Database& database,
                                                    const std::vector<std::string>& handles) {
    const auto statement = database.prepare("SELECT seq FROM person WHERE handle = ?1 COLLATE NOCASE");
    if (!statement) return base::fail(statement.error());
    std::vector<std::int64_t> people;
    for (const auto& handle : handles) {
        (*statement)->reset();
        (*statement)->bind(1, handle);
        auto read = forEachRow(**statement, [&](const Statement& row) { people.push_back(row.integer(0)); });
        if (!read) return base::fail(std::move(read.error()));
    }
    return people;
}

} // namespace

base::Result<std::vector<std::string>> threadsWrittenIn(Database& database,
                                                        const std::vector<std::string>& threads,
                                                        const std::vector<std::string>& handles,
                                                        base::Instant before) {
    const auto people = peopleNamed(database, handles);
    if (!people) return base::fail(people.error());
    const auto statement =
        database.prepare("SELECT EXISTS (SELECT 1 FROM post WHERE id = ?1 AND author = ?2 AND seq < ?3) "
                         "OR EXISTS (SELECT 1 FROM post WHERE root_id = ?1 AND author = ?2 AND seq < ?3)");
    if (!statement) return base::fail(statement.error());
    std::vector<std::string> found;
    for (const auto& thread : threads)
        for (const auto person : *people) {
            (*statement)->reset();
            (*statement)->bind(1, thread).bind(2, person).bind(3, seqBefore(before));
            const auto wrote =
                firstRow(**statement, [](const Statement& row) { return row.integer(0) != 0; });
            if (!wrote) return base::fail(wrote.error());
            if (!wrote->value_or(false)) continue;
            found.push_back(thread);
            break;
        }
    return found;
}

} // namespace weft::store
