// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_file.h"

#include "store/file_header.h"
#include "store/opening.h"

#include <algorithm>
#include <system_error>

namespace weft::store {

int schemaVersion() {
    return static_cast<int>(schemaMigrations().size());
}

base::Result<Database> createWorkspace(const std::filesystem::path& path) {
    return createAndOpen(path, {});
}

base::Result<Database> openWorkspace(const std::filesystem::path& path) {
    return openForWriting(path, {});
}

base::Result<Database> openWorkspaceReadOnly(const std::filesystem::path& path) {
    return openForReading(path, {});
}

base::Result<Database> openWorkspaceToAsk(const std::filesystem::path& path) {
    auto database = openForReading(path, {});
    if (database || database.error().code != base::ErrorCode::StoreOlder) return database;
    auto upToDate = openForWriting(path, {});
    if (!upToDate) return upToDate;
    // Let go of it first: a reader sees no more than a reader may.
    { const auto done = std::move(*upToDate); }
    return openForReading(path, {});
}

base::Result<Database> openOrCreateWorkspace(const std::filesystem::path& path) {
    std::error_code failed;
    const bool missing =
        std::filesystem::status(path, failed).type() == std::filesystem::file_type::not_found;
    if (!missing) return openWorkspace(path);
    auto created = createWorkspace(path);
    // Another program may have made it in the meantime.
    if (!created && std::filesystem::exists(path, failed)) return openWorkspace(path);
    return created;
}

std::vector<std::filesystem::path> earlierCopies(const std::filesystem::path& path) {
    const auto start = path.filename().string() + ".before-v";
    std::vector<std::filesystem::path> copies;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folderOf(path), failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().filename().string().starts_with(start)) copies.push_back(entry->path());
    std::ranges::sort(copies);
    return copies;
}

} // namespace weft::store
