// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/waiting_pool.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

inline constexpr std::int32_t kMinutesOfDay = 24 * 60;
inline constexpr std::int32_t kMinutesOfWeek = 7 * kMinutesOfDay;
inline constexpr std::size_t kHoursOfWeek = 7 * 24;

/// What the wall clock of some time zone shows: minutes since Monday 00:00, below kMinutesOfWeek. Metrics
/// know no time zones, so whoever asks brings the clock.
using MinuteOfWeek = std::function<std::int32_t(base::Instant)>;

[[nodiscard]] std::int32_t minuteOfWeekUtc(base::Instant instant);

/// When somebody is there to answer, by the same clock.
struct BusinessHours {
    /// Minutes of the day: from `from` to before `until`; over midnight when `until` is not after `from`.
    std::int32_t from = 0;
    std::int32_t until = kMinutesOfDay;
    /// From Monday. Hours after midnight belong to the day on which they lie.
    std::array<bool, 7> weekdays = {true, true, true, true, true, true, true};

    [[nodiscard]] bool contains(std::int32_t minuteOfWeek) const;
};

/// An audience post of the range that replies to the brand or names it.
struct AddressedPost {
    WaitingPost wait;
    std::int32_t minuteOfWeek = 0;
};

/// A thread's part in AnswerTimes, in order of the thread's rows.
struct ThreadAddressed {
    std::vector<AddressedPost> posts;
};

/// The addressed posts that were written in one hour of the week.
struct AnswerHour {
    std::int64_t addressed = 0;
    std::int64_t answered = 0;
    /// Kaplan–Meier, in seconds. Nothing when it is not reached.
    std::optional<double> median = std::nullopt;

    friend bool operator==(const AnswerHour&, const AnswerHour&) = default;
};

/// How the brand answers those who speak to it (metrics.md A4).
struct AnswerTimes {
    WaitingTimes all;
    WaitingTimes questions;
    /// 24 hours a day, from Monday 00:00.
    std::array<AnswerHour, kHoursOfWeek> byHour = {};
};

[[nodiscard]] ThreadAddressed measureAddressed(const ScopeTable& table, std::int32_t thread,
                                               const Window& window, const MinuteOfWeek& minuteOfWeek);

/// The posts that waited for the brand, thread by thread, while threads change.
class AnswerPool {
public:
    /// Only posts written in these hours count, if there are any.
    explicit AnswerPool(const std::optional<BusinessHours>& hours) : m_hours(hours) {}

    void add(const ThreadAddressed& thread);
    /// Takes out what was added before.
    void remove(const ThreadAddressed& thread);
    [[nodiscard]] AnswerTimes at(base::Instant asOf);

private:
    template<typename Use>
    void eachPool(const ThreadAddressed& thread, Use use);

    std::optional<BusinessHours> m_hours;
    WaitingPool m_all;
    WaitingPool m_questions;
    std::array<WaitingPool, kHoursOfWeek> m_byHour = {};
};

/// With `hours`, of the posts alone that were written in them; the waiting is not shortened by closed hours.
[[nodiscard]] AnswerTimes combineAnswerTimes(std::span<const ThreadAddressed> threads, const Window& window,
                                             const std::optional<BusinessHours>& hours = std::nullopt);

[[nodiscard]] AnswerTimes measureAnswerTimes(const ScopeTable& table, const Window& window,
                                             const MinuteOfWeek& minuteOfWeek = minuteOfWeekUtc,
                                             const std::optional<BusinessHours>& hours = std::nullopt);

} // namespace weft::metrics
