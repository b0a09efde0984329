// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgetting.h"

#include "model/handle.h"
#include "store/brands.h"
#include "store/change_log.h"
#include "store/cleaning.h"
#include "store/forgotten_people.h"
#include "store/post_change.h"
#include "store/post_merging.h"
#include "store/query_rows.h"
#include "store/retention_state.h"
#include "store/rollup/totals.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/tombstones.h"
#include "store/topic_states.h"
#include "store/watches.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace weft::store {

using base::ErrorCode;

namespace {

constexpr std::string_view kNewMarksKey = "forgotten_unchecked";
constexpr const char* kForgetPerson = "DELETE FROM person WHERE handle = ?1 COLLATE NOCASE";

/// Erases what is held of one person, within a transaction.
class Forgetting {
public:
    Forgetting(Database& database, std::string handle, base::Instant at)
        : m_database(database),
          m_forgotten(database),
          m_rollups(database, at),
          m_handle(std::move(handle)),
          m_at(at) {}

    base::Result<ErasedPerson> run() {
        // Whoever is cut off after this transaction finds in the file what is left to do.
        if (auto ok = noteUnclean(m_database); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = noteStaleWords(m_database); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = emptyPosts(); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = removeWatches(); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = removeRows(); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = cleanLogs(); !ok) return base::fail(std::move(ok.error()));
        const auto filters = removeFiltersNaming(m_database, m_handle);
        if (!filters) return base::fail(filters.error());
        m_erased.filters = *filters;
        const auto views = removeViewsNaming(m_database, m_handle);
        if (!views) return base::fail(views.error());
        m_erased.views = *views;
        if (auto ok = m_forgotten.add(m_handle); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = m_rollups.finish(); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = forgetTopicStates(m_database); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = restartChangeLog(m_database); !ok) return base::fail(std::move(ok.error()));
        return m_erased;
    }

private:
    base::Status emptyPosts() {
        const auto statement = m_database.prepare(
            "SELECT id FROM post WHERE author IN (SELECT seq FROM person WHERE handle = ?1 COLLATE NOCASE)");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, m_handle);
        std::vector<std::string> ids;
        auto read = forEachRow(**statement, [&](const Statement& row) { ids.emplace_back(row.text(0)); });
        if (!read) return read;
        for (const auto& id : ids)
            if (auto ok = emptyPost(id); !ok) return ok;
        m_erased.posts = static_cast<std::int64_t>(ids.size());
        return {};
    }

    base::Status emptyPost(const std::string& id) {
        const auto held = findRecord(m_database, id);
        if (!held) return base::fail(held.error());
        if (!*held) return {};
        PostRecord next = **held;
        next.post = anonymous(next.post);
        next.authorSeq.reset();
        next.forgotten = true;
        if (!next.goneAt) next.goneAt = m_at;
        auto written = writeChange(m_database, m_forgotten, m_rollups, {&**held, next, std::nullopt});
        if (!written) return base::fail(std::move(written.error()));
        for (const auto* sql :
             {"DELETE FROM note WHERE post_seq = ?1", "DELETE FROM favourite WHERE post_seq = ?1",
              "DELETE FROM tone_correction WHERE post_seq = ?1",
              "DELETE FROM alert WHERE kind = 'answer' AND subject = (SELECT id FROM post WHERE seq = ?1)"}) {
            const auto statement = m_database.prepare(sql);
            if (!statement) return base::fail(statement.error());
            if (auto ok = (*statement)->bind(1, next.seq).run(); !ok) return ok;
        }
        return {};
    }

    base::Status removeWatches() {
        const auto statement =
            m_database.prepare("SELECT id FROM watch WHERE kind = 'profile' AND term_folded = ?1");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, m_handle);
        std::vector<std::int64_t> ids;
        auto read = forEachRow(**statement, [&](const Statement& row) { ids.push_back(row.integer(0)); });
        if (!read) return read;
        for (const auto id : ids)
            if (auto removed = removeWatch(m_database, id, m_at); !removed)
                return base::fail(std::move(removed.error()));
        return {};
    }

    base::Status removeRows() {
        for (const auto* sql : {kForgetPerson, "DELETE FROM mention WHERE handle = ?1",
                                "DELETE FROM favourite WHERE handle = ?1 COLLATE NOCASE",
                                "DELETE FROM alert WHERE kind = 'person' AND subject = ?1 COLLATE NOCASE",
                                "DELETE FROM profile_snapshot WHERE handle_folded = ?1"}) {
            const auto statement = m_database.prepare(sql);
            if (!statement) return base::fail(statement.error());
            if (auto ok = (*statement)->bind(1, m_handle).run(); !ok) return ok;
            if (sql == kForgetPerson)
                if (auto ok = addToTotal(m_database, kPeopleTotal, -m_database.changes()); !ok) return ok;
        }
        return {};
    }

    /// Errors and skipped items may name the person.
    base::Status cleanLogs() {
        struct Column {
            std::string_view table;
            std::string_view name;
        };

        constexpr std::array kColumns{Column{"run", "error_where"},
                                      Column{"run", "error_detail"},
                                      Column{"skipped", "place"},
                                      Column{"skipped", "reason"},
                                      Column{"source_visit", "error_where"},
                                      Column{"source_visit", "error_detail"},
                                      Column{"source_event", "error_where"},
                                      Column{"source_event", "error_detail"},
                                      Column{"endpoint_state", "error_where"},
                                      Column{"endpoint_state", "error_detail"},
                                      Column{"outgoing", "error_where"},
                                      Column{"outgoing", "error_detail"}};
        for (const auto& [table, name] : kColumns) {
            const auto statement = m_database.prepare(
                fmt::format("UPDATE {0} SET {1} = '(erased)' WHERE instr(lower({1}), ?1) > 0", table, name));
            if (!statement) return base::fail(statement.error());
            if (auto ok = (*statement)->bind(1, m_handle).run(); !ok) return ok;
        }
        return {};
    }

    Database& m_database;
    ForgottenPeople m_forgotten;
    RollupUpdate m_rollups;
    std::string m_handle;
    base::Instant m_at;
    ErasedPerson m_erased;
};

base::Status checkHandle(Database& database, const std::string& handle) {
    if (handle.empty()) return base::fail(ErrorCode::BadArgument, "handle", "nobody is named");
    const auto account = findAccount(database, handle);
    if (!account) return base::fail(account.error());
    if (*account)
        return base::fail(ErrorCode::BadArgument, "@" + handle,
                          "this is an account of a brand; remove the workspace to forget it");
    return {};
}

/// In saved filters and views; folded, perhaps more than once.
base::Result<std::vector<std::string>> savedHandles(Database& database) {
    const auto filters = listFilters(database);
    if (!filters) return base::fail(filters.error());
    auto views = handlesInViews(database);
    if (!views) return base::fail(std::move(views.error()));
    auto handles = *std::move(views);
    for (const auto& filter : *filters)
        std::ranges::move(handlesNamed(filter.name, filter.query), std::back_inserter(handles));
    return handles;
}

base::Result<bool> holdsAnythingOf(Database& database, const std::string& handle) {
    const auto statement =
        database.prepare("SELECT EXISTS (SELECT 1 FROM person WHERE handle = ?1 COLLATE NOCASE) "
                         "OR EXISTS (SELECT 1 FROM mention WHERE handle = ?1) "
                         "OR EXISTS (SELECT 1 FROM profile_snapshot WHERE handle_folded = ?1) "
                         "OR EXISTS (SELECT 1 FROM favourite WHERE handle = ?1 COLLATE NOCASE) "
                         "OR EXISTS (SELECT 1 FROM watch WHERE kind = 'profile' AND term_folded = ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, handle);
    const auto held = firstRow(**statement, [](const Statement& row) { return row.integer(0) != 0; });
    if (!held) return base::fail(held.error());
    if (held->value_or(false)) return true;
    const auto named = savedHandles(database);
    if (!named) return base::fail(named.error());
    return std::ranges::find(*named, handle) != named->end();
}

base::Result<ErasedPerson> forgetHeld(Database& database, const std::string& handle, base::Instant at) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    auto erased = Forgetting(database, handle, at).run();
    if (!erased) return erased;
    if (auto ok = transaction->commit(); !ok) return base::fail(std::move(ok.error()));
    return erased;
}

/// Every handle that something is held of, folded.
base::Result<std::vector<std::string>> heldHandles(Database& database) {
    const auto statement =
        database.prepare("SELECT DISTINCT lower(handle) FROM (SELECT handle FROM person UNION ALL "
                         "SELECT handle FROM mention UNION ALL SELECT handle_folded FROM profile_snapshot "
                         "UNION ALL SELECT handle FROM favourite WHERE handle IS NOT NULL "
                         "UNION ALL SELECT term_folded FROM watch WHERE kind = 'profile')");
    if (!statement) return base::fail(statement.error());
    auto named = savedHandles(database);
    if (!named) return base::fail(std::move(named.error()));
    auto handles = *std::move(named);
    auto read = forEachRow(**statement,
                           [&](const Statement& row) { handles.push_back(model::foldHandle(row.text(0))); });
    if (!read) return base::fail(std::move(read.error()));
    std::ranges::sort(handles);
    const auto twice = std::ranges::unique(handles);
    handles.erase(twice.begin(), twice.end());
    return handles;
}

/// False for an account of a brand, which is held in spite of the mark.
base::Result<bool> forgetOne(Database& database, const std::string& handle, base::Instant at) {
    const auto account = findAccount(database, handle);
    if (!account) return base::fail(account.error());
    if (!*account) {
        const auto erased = forgetHeld(database, handle, at);
        if (!erased) return base::fail(erased.error());
        return true;
    }
    if (auto ok = ForgottenPeople(database).remove(handle); !ok) return base::fail(std::move(ok.error()));
    return false;
}

base::Result<std::int64_t> forgetThose(Database& database, const std::vector<std::string>& handles,
                                       base::Instant at) {
    ForgottenPeople people(database);
    std::int64_t count = 0;
    for (const auto& handle : handles) {
        const auto marked = people.isMarked(handle);
        if (!marked) return base::fail(marked.error());
        if (!*marked) continue;
        const auto forgotten = forgetOne(database, handle, at);
        if (!forgotten) return base::fail(forgotten.error());
        count += *forgotten ? 1 : 0;
    }
    return count;
}

} // namespace

base::Status noteNewMarks(Database& database) {
    return writeSetting(database, kNewMarksKey, "1");
}

base::Result<std::int64_t> forgetMarkedPeople(Database& database, base::Instant at) {
    const auto fresh = readSetting(database, kNewMarksKey);
    if (!fresh) return base::fail(fresh.error());
    if (!*fresh) return 0;
    const auto handles = heldHandles(database);
    if (!handles) return base::fail(handles.error());
    const auto count = forgetThose(database, *handles, at);
    if (!count) return count;
    // Also after an attempt that was cut off.
    const auto unclean = isUnclean(database);
    if (!unclean) return base::fail(unclean.error());
    if (*unclean)
        if (auto ok = cleanFile(database); !ok) return base::fail(std::move(ok.error()));
    const auto done = database.prepare("DELETE FROM setting WHERE key = ?1");
    if (!done) return base::fail(done.error());
    if (auto ok = (*done)->bind(1, kNewMarksKey).run(); !ok) return base::fail(std::move(ok.error()));
    return count;
}

base::Result<std::optional<ErasedPerson>> forgetPerson(Database& database, std::string_view handle,
                                                       base::Instant at) {
    const auto folded = model::foldHandle(handle);
    if (auto ok = checkHandle(database, folded); !ok) return base::fail(std::move(ok.error()));
    const auto held = holdsAnythingOf(database, folded);
    if (!held) return base::fail(held.error());
    ErasedPerson erased;
    if (*held) {
        const auto done = forgetHeld(database, folded, at);
        if (!done) return base::fail(done.error());
        erased = *done;
    } else {
        // Forgotten before: perhaps the file could not be cleaned then, or an earlier version made the mark.
        ForgottenPeople people(database);
        const auto forgotten = people.contains(folded);
        if (!forgotten) return base::fail(forgotten.error());
        if (!*forgotten) return std::nullopt;
        if (auto ok = people.completeHints(folded); !ok) return base::fail(std::move(ok.error()));
    }
    if (auto ok = cleanFile(database); !ok) return base::fail(std::move(ok.error()));
    return erased;
}

} // namespace weft::store
