// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <string>

namespace weft::store {

using base::Error;
using base::ErrorCode;

Error sqliteError(int result, std::string_view where, std::string_view message) {
    const auto made = [&](ErrorCode code, std::string_view advice) {
        return Error{code, std::string(where), fmt::format("{} ({})", advice, message), std::nullopt};
    };
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return made(ErrorCode::StoreLocked,
                    "another program is using the workspace file; close it there or try again in a moment");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return made(ErrorCode::StoreCorrupt,
                    "the workspace file is damaged; restore it from a backup, or collect into a new file");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return made(ErrorCode::StoreReadOnly,
                    "the workspace file cannot be written to; check its permissions and those of its folder");
    case SQLITE_FULL:
        return made(ErrorCode::DiskFull, "there is no room left on the disk; free some space and try again");
    case SQLITE_INTERRUPT:
        return made(ErrorCode::Cancelled, "stopped before the end");
    default:
        return made(ErrorCode::StoreFailed, "the workspace file cannot be used");
    }
}

} // namespace weft::store
