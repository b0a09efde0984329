// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string_view>

namespace weft::store {

/// Makes a workspace as the first version of the schema had it, fills it with SQL of that time and closes it.
inline void makeFirstVersion(const std::filesystem::path& path, std::string_view sql) {
    auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database) << database.error().text();
    ASSERT_TRUE(database->execute("PRAGMA journal_mode = WAL; PRAGMA application_id = 0x57656674"));
    const auto migrated = migrate(*database, schemaMigrations().first(1));
    ASSERT_TRUE(migrated) << migrated.error().text();
    ASSERT_TRUE(database->execute("INSERT INTO setting VALUES ('full_text_version', '1')"));
    const auto filled = database->execute(sql);
    ASSERT_TRUE(filled) << filled.error().text();
}

} // namespace weft::store
