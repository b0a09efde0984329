// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What the user is told of unasked.
enum class AlertKind {
    /// A watched topic stands out.
    Topic,
    /// A person with a star wrote.
    Person,
    /// A post with a star was answered.
    Answer,
};

/// "topic", "person", "answer": as stored.
[[nodiscard]] std::string_view alertKindName(AlertKind kind);

struct Alert {
    AlertKind kind = AlertKind::Topic;
    /// The watched term as compared, the handle, or the id of the post.
    std::string subject;
    /// When it happened.
    base::Instant at{};
    /// People who spoke of the topic in an hour or three, posts of the person, answers to the post.
    std::int64_t count = 0;
    /// How many people usually do; of topics only.
    std::optional<double> usual = {};
    /// When it was noticed.
    base::Instant foundAt{};

    friend bool operator==(const Alert&, const Alert&) = default;
};

/// Keeps what was noticed; one that is kept already stays as it is. Those that were told a month ago go.
[[nodiscard]] base::Status saveAlerts(Database& database, std::span<const Alert> alerts, base::Instant now);

/// The newest of each subject, told or not.
[[nodiscard]] base::Result<std::vector<Alert>> listLatestAlerts(Database& database);

/// Those that the user was not told of, the oldest first.
[[nodiscard]] base::Result<std::vector<Alert>> listUntoldAlerts(Database& database);

/// Notes that the user was told, of alerts that are not kept yet too.
[[nodiscard]] base::Status saveToldAlerts(Database& database, std::span<const Alert> alerts,
                                          base::Instant at);

/// New posts of people with a star, and answers of others to posts with a star: those of the range that were
/// written after the star was given and after the latest alert on the same subject. `foundAt` is not set.
[[nodiscard]] base::Result<std::vector<Alert>> findFavouriteAlerts(Database& database,
                                                                   const base::TimeRange& range);

} // namespace weft::store
