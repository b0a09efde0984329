// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "zone/time_zone.h"

#include <optional>
#include <string_view>

namespace weft::store {

/// The tables that are computed: resources/schema/rollups.sql.
[[nodiscard]] std::string_view rollupSchema();

/// The time zone that days are cut in; UTC unless the workspace says otherwise.
[[nodiscard]] base::Result<zone::TimeZone> readTimeZone(Database& database);

/// Whether the rollups can be read: made by this version, whole, and cut in the workspace's time zone. What
/// is stale is built anew at the next opening for writing.
[[nodiscard]] base::Result<bool> rollupsAreFresh(Database& database);
[[nodiscard]] base::Status markRollupsFresh(Database& database);
/// For whoever changes posts in other ways than savePosts(). Call inside the first Transaction that does.
[[nodiscard]] base::Status markRollupsStale(Database& database);

/// Posts from this moment on are not in the rollups yet: posts of the future do not exist until their time
/// has come.
[[nodiscard]] base::Result<base::Instant> readHorizon(Database& database);
[[nodiscard]] base::Status writeHorizon(Database& database, base::Instant horizon);

} // namespace weft::store
