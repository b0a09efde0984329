// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/waiting_pool.h"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::metrics {

/// When a member counts as regular (metrics.md A9): days by UTC date, weeks from Monday.
inline constexpr std::int32_t kRegularDays = 4;
inline constexpr std::int32_t kRegularWeeks = 3;

/// A member's part in Loyalty: somebody whose first post ever lies in the range.
struct Newcomer {
    base::Instant firstAt{};
    /// The first post at least 24 h later.
    std::optional<base::Instant> returnedAt = std::nullopt;
    /// The post that made them regular, at most 90 days after the first.
    std::optional<base::Instant> regularAt = std::nullopt;
    /// Somebody else replied to the first post within 24 h.
    bool repliedInADay = false;
};

/// Whether newcomers come back (metrics.md A11). Beside the curves: that those with a reply return more often
/// is an association, not an effect.
struct Loyalty {
    /// What comes is the return.
    WaitingTimes all;
    WaitingTimes ifReplied;
    WaitingTimes ifNotReplied;
    /// What comes is being regular.
    WaitingTimes conversion;
};

/// Newcomers while people write more and more of them come.
class LoyaltyPool {
public:
    void add(const Newcomer& person);
    /// Takes out what was added before.
    void remove(const Newcomer& person);
    [[nodiscard]] Loyalty at(base::Instant asOf);

private:
    WaitingPool m_all;
    WaitingPool m_ifReplied;
    WaitingPool m_ifNotReplied;
    WaitingPool m_conversion;
};

/// Nothing for those who are no newcomers.
[[nodiscard]] std::optional<Newcomer> measureNewcomer(const ScopeTable& table, Person person,
                                                      const Window& window);
[[nodiscard]] Loyalty combineLoyalty(std::span<const std::optional<Newcomer>> people, const Window& window);
[[nodiscard]] Loyalty measureLoyalty(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
