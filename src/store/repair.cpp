// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair.h"

#include "store/backup.h"
#include "store/brands.h"
#include "store/change_log.h"
#include "store/draft_file.h"
#include "store/file_header.h"
#include "store/full_text.h"
#include "store/mending.h"
#include "store/query_rows.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <system_error>

#include <unistd.h>

namespace weft::store {

using base::ErrorCode;

namespace {

bool has(const std::vector<Problem>& problems, Remedy remedy) {
    return std::ranges::find(problems, remedy, &Problem::remedy) != problems.end();
}

/// "acme.weft.damaged-20261123T041500Z", or with a number behind it.
std::filesystem::path keptName(const std::filesystem::path& path, std::string_view word, base::Instant now) {
    auto moment = base::formatInstant(now);
    std::erase_if(moment, [](char c) { return c == '-' || c == ':'; });
    moment = moment.substr(0, moment.find('.'));
    if (!moment.ends_with('Z')) moment += 'Z';
    auto name = path;
    name += fmt::format(".{}-{}", word, moment);
    std::error_code unknown;
    for (int i = 2; std::filesystem::exists(std::filesystem::symlink_status(name, unknown)); ++i) {
        name = path;
        name += fmt::format(".{}-{}-{}", word, moment, i);
    }
    return name;
}

/// Mends what can be mended within the file, all of it or nothing.
base::Status mendWithin(Database& database, const std::vector<Problem>& problems, base::Instant now) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    base::Status ok;
    const bool moved = has(problems, Remedy::Renumber);
    const bool dropped = has(problems, Remedy::DropLooseRows);
    if (has(problems, Remedy::RestoreIndex) || has(problems, Remedy::Reindex)) ok = rebuildIndexes(database);
    // Before posts are moved to numbers that loose rows of it may name.
    if (ok) ok = beginChangeLog(database);
    if (ok && moved) ok = renumberPosts(database);
    if (ok && dropped) {
        const auto rows = dropLooseRows(database);
        if (!rows) ok = base::fail(rows.error());
    }
    if (ok && (moved || has(problems, Remedy::RebuildFullText)))
        ok = database.execute("DELETE FROM setting WHERE key = 'full_text_version'");
    if (ok && (moved || dropped || has(problems, Remedy::RebuildRollups))) ok = markRollupsStale(database);
    if (ok) ok = transaction->commit();
    if (ok) ok = refreshFullText(database);
    if (ok) ok = refreshRollups(database, now);
    return ok;
}

/// Takes the log into the file and makes sure that nobody else has it open: a file that is to be replaced
/// must not be written to by somebody who does not know.
base::Status takeAlone(const std::filesystem::path& path) {
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) return base::fail(std::move(database.error()));
    auto ok = database->execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; "
                                "BEGIN EXCLUSIVE; ROLLBACK");
    if (!ok && ok.error().code == ErrorCode::StoreLocked) return ok;
    // Whoever cannot read the file cannot have it open either.
    return {};
}

/// Keeps the damaged file under a new name without copying it.
base::Status keepDamaged(const std::filesystem::path& path, const std::filesystem::path& kept) {
    std::error_code failed;
    std::filesystem::create_hard_link(path, kept, failed);
    // File systems without hard links.
    if (failed) std::filesystem::copy_file(path, kept, failed);
    if (failed)
        return base::fail(failed == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                                  : ErrorCode::StoreFailed,
                          path.string(), "the damaged file cannot be kept: " + failed.message());
    auto log = path;
    auto keptLog = kept;
    log += "-wal";
    keptLog += "-wal";
    std::error_code missing;
    if (std::filesystem::exists(log, missing)) std::filesystem::copy_file(log, keptLog, missing);
    flushFolderOf(path);
    return {};
}

/// Builds what is computed, checks everything, and makes one file of it without a log.
base::Status finishNew(const std::filesystem::path& path) {
    auto database = openWorkspace(path);
    if (!database) return base::fail(std::move(database.error()));
    const auto problems = diagnose(*database);
    if (!problems) return base::fail(problems.error());
    if (!problems->empty())
        return base::fail(ErrorCode::StoreCorrupt, path.string(),
                          "what could be read makes no workspace: " + problems->front().what);
    return database->execute("PRAGMA journal_mode = DELETE");
}

/// A log of the old file would be taken for one of the new.
void removeLog(const std::filesystem::path& path) {
    for (const auto* suffix : {"-wal", "-shm", "-journal"}) {
        auto file = path;
        std::error_code ignored;
        std::filesystem::remove(file += suffix, ignored);
    }
    flushFolderOf(path);
}

/// A new file without the posts would look like a workspace, and hide that there is another to be restored.
/// Posts that are gone but counted are a loss that the report can say.
base::Status checkSaved(const std::filesystem::path& path, const std::vector<SavedTable>& tables) {
    const auto posts = std::ranges::find(tables, "post", &SavedTable::table);
    if (posts != tables.end() && (posts->saved > 0 || posts->lost)) return {};
    return base::fail(ErrorCode::StoreCorrupt, path.string(),
                      "nothing of the posts can be read, so there is nothing to mend; the file was left as "
                      "it is; restore it from a backup");
}

base::Result<RepairReport> salvageInto(const std::filesystem::path& path, RepairReport report,
                                       base::Instant now) {
    if (auto ok = takeAlone(path); !ok) return base::fail(std::move(ok.error()));
    const DraftFile draft(path, "mending");
    auto saved = salvage(path, draft.path());
    if (!saved) return base::fail(std::move(saved.error()));
    if (auto ok = checkSaved(path, *saved); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = finishNew(draft.path()); !ok) {
        ok.error().where = path.string();
        return base::fail(std::move(ok.error()));
    }
    report.kept = keptName(path, "damaged", now);
    if (auto ok = keepDamaged(path, *report.kept); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = flushFile(draft.path()); !ok) return base::fail(std::move(ok.error()));
    removeLog(path);
    if (auto ok = draft.replace(); !ok) return base::fail(std::move(ok.error()));
    report.tables = *std::move(saved);
    return report;
}

/// Whether trying to open says that reading it page by page may help.
bool isDamaged(const base::Error& error) {
    return error.code == ErrorCode::StoreCorrupt;
}

/// A workspace of this or an earlier program, damaged or not.
base::Status checkMagic(const std::filesystem::path& path) {
    const auto header = readFileHeader(path, schemaVersion());
    if (header || isDamaged(header.error())) return {};
    return base::fail(header.error());
}

} // namespace

bool RepairReport::lostAnything() const {
    return std::ranges::any_of(tables, [](const SavedTable& table) { return table.lost != 0; });
}

base::Result<RepairReport> repairWorkspace(const std::filesystem::path& path, base::Instant now) {
    if (auto ok = checkMagic(path); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = checkWritable(path); !ok) return base::fail(std::move(ok.error()));
    RepairReport report;
    {
        auto database = openWorkspace(path);
        if (!database && !isDamaged(database.error())) return base::fail(std::move(database.error()));
        auto found = database ? diagnose(*database)
                              : base::Result<std::vector<Problem>>(
                                    std::vector{Problem{database.error().detail, Remedy::Salvage}});
        if (!found) return base::fail(std::move(found.error()));
        report.found = *std::move(found);
        if (report.found.empty()) return report;
        if (!has(report.found, Remedy::Salvage)) {
            const auto kept = keptName(path, "before-repair", now);
            if (auto ok = copyPages(*database, kept, {}, {}); !ok) return base::fail(std::move(ok.error()));
            report.kept = kept;
            const auto mended = mendWithin(*database, report.found, now);
            const auto left =
                mended ? diagnose(*database) : base::Result<std::vector<Problem>>(base::fail(mended.error()));
            if (left && left->empty()) return report;
            if (!left && !isDamaged(left.error())) return base::fail(left.error());
        }
    }
    return salvageInto(path, std::move(report), now);
}

} // namespace weft::store
