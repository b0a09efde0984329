// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retention_state.h"

#include "store/brands.h"
#include "store/retention.h"

#include <charconv>
#include <string>

namespace weft::store {

namespace {

constexpr std::string_view kKeepKey = "keep_days";
constexpr std::string_view kAppliedKey = "keep_applied_ms";
constexpr std::string_view kUncleanKey = "erased_unclean";

base::Status dropSetting(Database& database, std::string_view key) {
    const auto statement = database.prepare("DELETE FROM setting WHERE key = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, key).run();
}

base::Result<std::optional<std::int64_t>> readNumber(Database& database, std::string_view key) {
    const auto held = readSetting(database, key);
    if (!held) return base::fail(held.error());
    if (!*held) return std::optional<std::int64_t>{};
    std::int64_t number = 0;
    const auto& text = **held;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

} // namespace

base::Status noteUnclean(Database& database) {
    return writeSetting(database, kUncleanKey, "1");
}

base::Status noteClean(Database& database) {
    return dropSetting(database, kUncleanKey);
}

base::Result<bool> isUnclean(Database& database) {
    const auto held = readSetting(database, kUncleanKey);
    if (!held) return base::fail(held.error());
    return held->has_value();
}

base::Result<std::optional<std::chrono::days>> readKeep(Database& database) {
    const auto days = readNumber(database, kKeepKey);
    if (!days) return base::fail(days.error());
    if (!*days || **days < 1) return std::optional<std::chrono::days>{};
    return std::optional(std::chrono::days{**days});
}

base::Status writeKeep(Database& database, std::optional<std::chrono::days> keep) {
    if (!keep) return dropSetting(database, kKeepKey);
    return writeSetting(database, kKeepKey, std::to_string(keep->count()));
}

base::Result<std::optional<base::Instant>> readKeepApplied(Database& database) {
    const auto ms = readNumber(database, kAppliedKey);
    if (!ms) return base::fail(ms.error());
    if (!*ms) return std::optional<base::Instant>{};
    return std::optional(base::instantFromMs(**ms));
}

base::Status noteKeepApplied(Database& database, base::Instant at) {
    return writeSetting(database, kAppliedKey, std::to_string(base::toMs(at)));
}

} // namespace weft::store
