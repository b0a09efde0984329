// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_file.h"

#include "store/opening.h"

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

} // namespace weft::store
