// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/draft_file.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/sqlite_error.h"
#include "store/workspace_file.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>
#include <system_error>

namespace weft::store {

using base::ErrorCode;

namespace {

/// A megabyte: often enough to stop at once and to show that something happens.
constexpr int kPagesAStep = 256;

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

base::Status stepThrough(Database& copy, Database& source, const PageProgress& progress,
                         const std::stop_token& stop) {
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(copy.handle(), "main", source.handle(), "main"));
    const auto where = copy.path().string();
    if (!backup) return base::fail(copy.lastError(where));
    while (true) {
        const int result = sqlite3_backup_step(backup.get(), kPagesAStep);
        const std::int64_t total = sqlite3_backup_pagecount(backup.get());
        if (progress) progress(total - sqlite3_backup_remaining(backup.get()), total);
        if (result == SQLITE_DONE) return {};
        if (result != SQLITE_OK) return base::fail(sqliteError(result, where, sqlite3_errstr(result)));
        if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, where, "stopped before the end");
    }
}

/// Makes the connection see one state from now on: a read transaction begins only with the first read.
base::Status holdState(Database& database) {
    const auto statement = database.prepare("SELECT count(*) FROM sqlite_schema");
    if (!statement) return base::fail(statement.error());
    return (*statement)->run();
}

base::Status checkTarget(const std::filesystem::path& workspace, const std::filesystem::path& target,
                         bool replace) {
    std::error_code failed;
    const auto where = target.string();
    if (std::filesystem::equivalent(workspace, target, failed))
        return base::fail(ErrorCode::BadArgument, where,
                          "a backup cannot take the place of the workspace itself");
    if (!replace || !std::filesystem::exists(std::filesystem::symlink_status(target, failed)))
        return checkNewPlace(target);
    if (!std::filesystem::is_regular_file(target, failed))
        return base::fail(ErrorCode::BadArgument, where, "this is not an ordinary file; choose another name");
    auto log = target;
    log += "-wal";
    // A log of the old file would be taken for one of the new, and spoil it.
    if (std::filesystem::exists(log, failed))
        return base::fail(ErrorCode::StoreLocked, where,
                          "the file of this name is open in a program or was cut off; choose another name");
    return {};
}

base::Result<BackupReport> checkCopy(const std::filesystem::path& path, Database& source, bool verify) {
    auto copy = openWorkspaceReadOnly(path);
    if (!copy) return base::fail(std::move(copy.error()));
    const auto health = checkHealth(*copy);
    if (!health) return base::fail(health.error());
    if (!health->problems.empty())
        return base::fail(
            ErrorCode::StoreCorrupt, source.path().string(),
            fmt::format("the workspace is damaged ({}); mend it with \"weftctl doctor --repair\" "
                        "before it is copied",
                        health->problems.front()));
    BackupReport report{health->bytes, health->posts, {}};
    if (!verify) return report;
    const auto wanted = contentDigest(source);
    if (!wanted) return base::fail(wanted.error());
    const auto held = contentDigest(*copy);
    if (!held) return base::fail(held.error());
    if (*held != *wanted)
        return base::fail(ErrorCode::StoreCorrupt, path.string(),
                          "the copy does not hold what the workspace holds; check the disk");
    report.digest = *held;
    return report;
}

} // namespace

base::Status copyPages(Database& source, const std::filesystem::path& target, const PageProgress& progress,
                       const std::stop_token& stop) {
    auto copy = Database::open(target, Database::Mode::Create);
    if (!copy) return base::fail(std::move(copy.error()));
    // Nobody sees it before it is flushed as a whole.
    if (auto ok = copy->execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF"); !ok) return ok;
    if (auto ok = stepThrough(*copy, source, progress, stop); !ok) return ok;
    return copy->execute("PRAGMA journal_mode = DELETE");
}

base::Result<BackupReport> backUp(const std::filesystem::path& workspace, const std::filesystem::path& target,
                                  const BackupOptions& options) {
    auto source = openWorkspaceReadOnly(workspace);
    if (!source) return base::fail(std::move(source.error()));
    if (auto ok = checkTarget(workspace, target, options.replace); !ok)
        return base::fail(std::move(ok.error()));
    const auto snapshot = ReadSnapshot::begin(*source);
    if (!snapshot) return base::fail(snapshot.error());
    if (auto ok = holdState(*source); !ok) return base::fail(std::move(ok.error()));
    const DraftFile draft(target, "copying");
    if (auto ok = copyPages(*source, draft.path(), options.progress, options.stop); !ok) {
        ok.error().where = target.string();
        return base::fail(std::move(ok.error()));
    }
    auto report = checkCopy(draft.path(), *source, options.verify);
    if (!report) return report;
    if (auto ok = options.replace ? draft.replace() : draft.publish(); !ok)
        return base::fail(std::move(ok.error()));
    return report;
}

} // namespace weft::store
