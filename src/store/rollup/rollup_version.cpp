// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollup_version.h"

#include "store/brands.h"
#include "store/query_rows.h"

#include <fmt/format.h>

#include <charconv>

namespace weft::store {

namespace {

/// To be raised whenever a rule, a table or a record of the rollups changes.
constexpr int kVersion = 4;
constexpr std::string_view kVersionKey = "rollup_version";
constexpr std::string_view kHorizonKey = "rollup_horizon_ms";

base::Result<std::string> wantedVersion(Database& database) {
    const auto zone = readSetting(database, "time_zone");
    if (!zone) return base::fail(zone.error());
    return fmt::format("{} {}", kVersion, zone->value_or("UTC"));
}

} // namespace

base::Result<zone::TimeZone> readTimeZone(Database& database) {
    const auto name = readSetting(database, "time_zone");
    if (!name) return base::fail(name.error());
    return zone::TimeZone::find(name->value_or("UTC"));
}

base::Result<bool> rollupsAreFresh(Database& database) {
    const auto wanted = wantedVersion(database);
    if (!wanted) return base::fail(wanted.error());
    const auto held = readSetting(database, kVersionKey);
    if (!held) return base::fail(held.error());
    return *held == *wanted;
}

base::Status markRollupsFresh(Database& database) {
    const auto wanted = wantedVersion(database);
    if (!wanted) return base::fail(wanted.error());
    return writeSetting(database, kVersionKey, *wanted);
}

base::Status markRollupsStale(Database& database) {
    return database.execute("DELETE FROM setting WHERE key = 'rollup_version'");
}

base::Result<base::Instant> readHorizon(Database& database) {
    const auto held = readSetting(database, kHorizonKey);
    if (!held) return base::fail(held.error());
    std::int64_t ms = 0;
    if (*held) std::from_chars((*held)->data(), (*held)->data() + (*held)->size(), ms);
    return base::instantFromMs(ms);
}

base::Status writeHorizon(Database& database, base::Instant horizon) {
    return writeSetting(database, kHorizonKey, std::to_string(base::toMs(horizon)));
}

} // namespace weft::store
