// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// How unequally members take part (metrics.md A8): over members with a post in the range. Everything but the
/// counts is nothing without members. Members without a post are in no figure.
struct Inequality {
    std::int64_t members = 0;
    std::int64_t posts = 0;
    /// 0 when all wrote equally many, towards 1 when one wrote everything.
    std::optional<double> gini = std::nullopt;
    /// G·n ÷ (n − 1); nothing for a single member.
    std::optional<double> giniUnbiased = std::nullopt;
    /// The posts' share of those who wrote most: ⌈n ÷ 100⌉ members, ⌈n ÷ 10⌉ members, ten members.
    std::optional<double> topPercentShare = std::nullopt;
    std::optional<double> topTenthShare = std::nullopt;
    std::optional<double> topTenMembersShare = std::nullopt;
    std::int64_t onePostMembers = 0;
    /// (Σx)² ÷ Σx²: so many members who wrote equally many would be as concentrated.
    std::optional<double> effectiveMembers = std::nullopt;
    /// The posts' share of the quietest 0, 10 … 100 % of the members; between two members by linear
    /// interpolation. Empty without members.
    std::vector<double> lorenzDeciles = {};
    /// ⌈n ÷ 10⌉: the "1" of 90-9-1.
    std::int64_t topTenthMembers = 0;

    /// The posts' share of all members but the top tenth: what the "9" of 90-9-1 wrote.
    [[nodiscard]] std::optional<double> otherMembersShare() const;

    /// How many followers did not speak, the "90" of 90-9-1. An estimate, as members need not be followers;
    /// never below 0.
    [[nodiscard]] std::int64_t silentFollowers(std::int64_t followers) const;
};

/// Posts of a member in the window's range: the part of one person.
[[nodiscard]] std::int64_t countPostsOfMember(const ScopeTable& table, Person member, const Window& window);

/// `postsOfMembers` come in any order; zeros are left out.
[[nodiscard]] Inequality combineInequality(std::span<const std::int64_t> postsOfMembers);

[[nodiscard]] Inequality measureInequality(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
