// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cleaning.h"

#include "store/brands.h"

namespace weft::store {

namespace {

constexpr std::string_view kStaleKey = "full_text_stale";

/// One segment, in which what was deleted is not marked any more but gone.
base::Status mergeFullText(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = database.execute("INSERT INTO post_text (post_text) VALUES ('optimize')"); !ok) return ok;
    const auto forget = database.prepare("DELETE FROM setting WHERE key = ?1");
    if (!forget) return base::fail(forget.error());
    if (auto ok = (*forget)->bind(1, kStaleKey).run(); !ok) return ok;
    return transaction->commit();
}

} // namespace

base::Status emptyLog(Database& database) {
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

base::Status noteStaleWords(Database& database) {
    return writeSetting(database, kStaleKey, "1");
}

base::Status dropStaleWords(Database& database) {
    const auto stale = readSetting(database, kStaleKey);
    if (!stale) return base::fail(stale.error());
    if (!*stale) return {};
    if (auto ok = mergeFullText(database); !ok) return ok;
    return emptyLog(database);
}

base::Status cleanFile(Database& database) {
    if (auto ok = mergeFullText(database); !ok) return ok;
    if (auto ok = database.execute("VACUUM"); !ok) return ok;
    return emptyLog(database);
}

} // namespace weft::store
