// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cleaning.h"

#include "store/brands.h"
#include "store/retention_state.h"

namespace weft::store {

namespace {

constexpr std::string_view kStaleKey = "full_text_stale";
/// Words were erased since the merging began, or before it did.
constexpr std::string_view kNoted = "1";
/// All of the full text is on its way into one segment.
constexpr std::string_view kMerging = "2";

/// Pages of full text that a step writes. The first step, with the sign turned, has all segments merged.
constexpr std::string_view kFirstStep = "INSERT INTO post_text (post_text, rank) VALUES ('merge', -500)";
constexpr std::string_view kNextStep = "INSERT INTO post_text (post_text, rank) VALUES ('merge', 500)";

base::Status forgetStale(Database& database) {
    const auto forget = database.prepare("DELETE FROM setting WHERE key = ?1");
    if (!forget) return base::fail(forget.error());
    return (*forget)->bind(1, kStaleKey).run();
}

/// One segment, in which what was deleted is not marked any more but gone.
base::Status mergeFullText(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = database.execute("INSERT INTO post_text (post_text) VALUES ('optimize')"); !ok) return ok;
    if (auto ok = forgetStale(database); !ok) return ok;
    return transaction->commit();
}

/// One step of merging; true when there was nothing left to merge.
base::Result<bool> mergeSomeWords(Database& database, bool first) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    // A merge that does nothing still writes its own command: fewer than two changes.
    // https://www.sqlite.org/fts5.html#the_merge_command
    const auto before = database.totalChanges();
    if (auto ok = database.execute(first ? kFirstStep : kNextStep); !ok)
        return base::fail(std::move(ok.error()));
    const bool done = database.totalChanges() - before < 2;
    if (auto ok = done ? forgetStale(database) : writeSetting(database, kStaleKey, kMerging); !ok)
        return base::fail(std::move(ok.error()));
    if (auto ok = transaction->commit(); !ok) return base::fail(std::move(ok.error()));
    return done;
}

} // namespace

base::Status takeLogIntoFile(Database& database) {
    return database.execute("PRAGMA wal_checkpoint(PASSIVE)");
}

base::Status emptyLog(Database& database) {
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

base::Status noteStaleWords(Database& database) {
    return writeSetting(database, kStaleKey, kNoted);
}

base::Result<bool> dropSomeStaleWords(Database& database) {
    const auto stale = readSetting(database, kStaleKey);
    if (!stale) return base::fail(stale.error());
    if (!*stale) return true;
    const auto done = mergeSomeWords(database, **stale != kMerging);
    if (!done || !*done) return done;
    if (auto ok = emptyLog(database); !ok) return base::fail(std::move(ok.error()));
    return true;
}

base::Status dropStaleWords(Database& database) {
    while (true) {
        const auto done = dropSomeStaleWords(database);
        if (!done) return base::fail(done.error());
        if (*done) return {};
    }
}

base::Status cleanFile(Database& database) {
    if (auto ok = mergeFullText(database); !ok) return ok;
    if (auto ok = database.execute("VACUUM"); !ok) return ok;
    if (auto ok = emptyLog(database); !ok) return ok;
    const auto unclean = isUnclean(database);
    if (!unclean) return base::fail(unclean.error());
    if (!*unclean) return {};
    if (auto ok = noteClean(database); !ok) return ok;
    return emptyLog(database);
}

} // namespace weft::store
