// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_header.h"
#include "store/full_text.h"
#include "store/opening.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace weft::store {

using base::ErrorCode;

namespace {

/// A file under construction; it and what SQLite put beside it are gone at the end of the scope.
class Draft {
public:
    explicit Draft(std::filesystem::path path) : m_path(std::move(path)) { remove(); }

    ~Draft() { remove(); }

    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    void remove() const {
        for (const auto* suffix : {"", "-journal", "-wal", "-shm"}) {
            std::error_code ignored;
            auto file = m_path;
            std::filesystem::remove(file += suffix, ignored);
        }
    }

    std::filesystem::path m_path;
};

base::Status checkPlace(const std::filesystem::path& path) {
    std::error_code failed;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, failed)))
        return base::fail(ErrorCode::BadArgument, path.string(),
                          "there is something of this name already; open it or choose another name");
    const auto folder = folderOf(path);
    if (!std::filesystem::is_directory(folder, failed))
        return base::fail(ErrorCode::StoreNotFound, path.string(),
                          "its folder does not exist; make it first");
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        return base::fail(ErrorCode::StoreReadOnly, path.string(),
                          "its folder cannot be written to; choose another or change its permissions");
    return {};
}

/// Not in WAL mode before the end, so that every page, and with it the header, is in the file itself. Nobody
/// sees a draft: it is flushed once, when it is whole.
base::Status build(const std::filesystem::path& path, const Opening& opening) {
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) return base::fail(std::move(database.error()));
    const auto identity = fmt::format("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; "
                                      "PRAGMA encoding = 'UTF-8'; PRAGMA application_id = {}",
                                      kApplicationId);
    if (auto ok = database->execute(identity); !ok) return ok;
    if (auto ok = migrate(*database, opening.migrations); !ok) return ok;
    if (auto ok = refreshFullText(*database); !ok) return ok;
    return database->execute("PRAGMA journal_mode = WAL");
}

base::Status flush(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDWR | O_CLOEXEC);
    const bool flushed = file >= 0 && fsync(file) == 0;
    const int reason = errno;
    if (file >= 0) close(file);
    if (flushed) return {};
    return base::fail(reason == ENOSPC ? ErrorCode::DiskFull : ErrorCode::StoreFailed, path.string(),
                      "the file cannot be written: " + std::generic_category().message(reason));
}

/// Gives the finished file its name without ever replacing another file.
base::Status publish(const std::filesystem::path& draft, const std::filesystem::path& path) {
    if (link(draft.c_str(), path.c_str()) == 0) return {};
    if (errno == EEXIST)
        return base::fail(ErrorCode::BadArgument, path.string(),
                          "there is something of this name already; open it or choose another name");
    // File systems without hard links.
    if (rename(draft.c_str(), path.c_str()) == 0) return {};
    return base::fail(ErrorCode::StoreFailed, path.string(),
                      "the file cannot be made: " + std::generic_category().message(errno));
}

} // namespace

base::Result<Database> createAndOpen(const std::filesystem::path& path, const Opening& opening) {
    if (auto ok = checkPlace(path); !ok) return base::fail(std::move(ok.error()));
    {
        const Draft draft(path.string() + fmt::format(".creating-{}", getpid()));
        auto built = build(draft.path(), opening);
        if (built) built = flush(draft.path());
        if (built) built = publish(draft.path(), path);
        if (!built) {
            built.error().where = path.string();
            return base::fail(std::move(built.error()));
        }
    }
    return openForWriting(path, opening);
}

} // namespace weft::store
