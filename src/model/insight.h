// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::model {

/// The six counters that Threads keeps for a post.
enum class Metric { Views, Likes, Replies, Reposts, Quotes, Shares };

inline constexpr std::array kMetrics{Metric::Views,   Metric::Likes,  Metric::Replies,
                                     Metric::Reposts, Metric::Quotes, Metric::Shares};

/// "views", "likes" …: the API's own words, also the column names of the cache and the keys of every export.
[[nodiscard]] std::string_view metricName(Metric metric);
[[nodiscard]] std::optional<Metric> metricFromName(std::string_view name);

/// A larger counter is a fault of its source: it is beyond everybody's views of everything.
inline constexpr std::int64_t kLargestCounter = 1'000'000'000'000'000;

/// Why a number is not there. Stored as these integers; never renumber.
enum class Unknown : std::uint8_t {
    /// Nobody has asked yet.
    NotFetchedYet = 1,
    /// The API never gives this number (other people's posts).
    NotProvided = 2,
    /// The token lacks the scope.
    NoPermission = 3,
    /// Asked, and the answer held no such metric (reposts, deleted posts).
    NotInAnswer = 4,
};

[[nodiscard]] std::string_view unknownName(Unknown reason);

/// A number that may be unknown, and then says why. Unknown is never 0.
class Measured {
public:
    Measured() = default;

    explicit(false) Measured(Unknown reason) : m_reason(reason) {}

    explicit(false) Measured(std::int64_t value) : m_value(value) {}

    [[nodiscard]] bool known() const { return m_value.has_value(); }

    [[nodiscard]] std::optional<std::int64_t> value() const { return m_value; }

    /// Only meaningful when not known().
    [[nodiscard]] Unknown reason() const { return m_reason; }

    friend bool operator==(const Measured& a, const Measured& b) {
        return a.m_value == b.m_value && (a.m_value || a.m_reason == b.m_reason);
    }

private:
    std::optional<std::int64_t> m_value;
    Unknown m_reason = Unknown::NotFetchedYet;
};

/// One value per Metric; index with [Metric].
class Counters {
public:
    [[nodiscard]] const Measured& operator[](Metric metric) const { return m_values[index(metric)]; }

    [[nodiscard]] Measured& operator[](Metric metric) { return m_values[index(metric)]; }

    [[nodiscard]] bool anyKnown() const;

    friend bool operator==(const Counters&, const Counters&) = default;

private:
    static std::size_t index(Metric metric) { return static_cast<std::size_t>(metric); }

    std::array<Measured, kMetrics.size()> m_values;
};

/// One number of an account as `/threads_insights` gave it: a day of a series, a total, or the total of a
/// link.
struct AccountInsight {
    std::string metric;
    /// "day", "lifetime"; as the API says.
    std::string period;
    /// For a day of a series: its end (midnight US Pacific). Absent for totals.
    std::optional<base::Instant> endTime;
    /// Link address or breakdown key ("country=DE"); empty for plain values.
    std::string key;
    Measured value;
};

} // namespace weft::model
