// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compaction.h"

#include "store/cleaning.h"
#include "store/file_header.h"
#include "store/rollup/labels.h"

#include <fmt/format.h>

#include <system_error>

namespace weft::store {

namespace {

/// The file and its log.
std::int64_t bytesOf(const std::filesystem::path& path) {
    std::int64_t bytes = 0;
    for (const auto* suffix : {"", "-wal"}) {
        auto file = path;
        std::error_code missing;
        const auto size = std::filesystem::file_size(file += suffix, missing);
        if (!missing) bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

/// SQLite writes the new pages to a file without name, then to the log, then over the old ones.
base::Status checkRoom(const std::filesystem::path& path, std::int64_t bytes) {
    std::error_code unknown;
    const auto space = std::filesystem::space(folderOf(path), unknown);
    const auto needed = static_cast<std::uintmax_t>(bytes) * 2;
    if (unknown || space.available >= needed) return {};
    return base::fail(
        base::ErrorCode::DiskFull, path.string(),
        fmt::format("there is no room to write the file anew: {} MB are needed and {} MB are free",
                    needed / 1'000'000 + 1, space.available / 1'000'000));
}

base::Status dropLabels(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = dropUnusedLabels(database); !ok) return ok;
    return transaction->commit();
}

} // namespace

base::Result<Compaction> compact(Database& database) {
    Compaction done{bytesOf(database.path()), 0};
    if (auto ok = checkRoom(database.path(), done.bytesBefore); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = dropLabels(database); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = cleanFile(database); !ok) return base::fail(std::move(ok.error()));
    done.bytesAfter = bytesOf(database.path());
    return done;
}

} // namespace weft::store
