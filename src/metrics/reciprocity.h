// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// That one person replied to another, in 64 bits: the smaller number of the two, the larger one, and a bit
/// for the direction. So the two arcs of a pair are neighbours in order.
using PackedArc = std::uint64_t;

/// Replies from one person to another; both must be known and different.
[[nodiscard]] PackedArc packArc(Person from, Person to);

/// The pairs of a directed simple graph in which at least one of the two replied to the other (metrics.md
/// A3).
struct Dyads {
    /// Both replied.
    std::int64_t mutual = 0;
    /// Only one did.
    std::int64_t asymmetric = 0;
    /// Different people in the pairs.
    std::int64_t people = 0;

    [[nodiscard]] std::int64_t pairs() const { return mutual + asymmetric; }

    /// Mutual pairs ÷ pairs. Nothing without pairs.
    [[nodiscard]] std::optional<double> dyadic() const;

    /// Arcs that are answered ÷ arcs. Nothing without pairs.
    [[nodiscard]] std::optional<double> arc() const;

    /// The arc form against what chance gives at this density (Garlaschelli & Loffredo 2004): above 0 people
    /// answer each other more often than that. Nothing without pairs, or when everybody replied to everybody.
    [[nodiscard]] std::optional<double> rho() const;

    friend bool operator==(const Dyads&, const Dyads&) = default;
};

/// Who answers whom back (metrics.md A3). It grows with the length of the window.
struct Reciprocity {
    /// The brand is one of the people.
    Dyads all;
    /// Without the brand.
    Dyads audience;
    /// Members who replied to the brand.
    std::int64_t membersToBrand = 0;
    /// Of those, the ones to whom the brand replied, be it before or after.
    std::int64_t membersAnsweredByBrand = 0;

    /// Nothing when nobody replied to the brand.
    [[nodiscard]] std::optional<double> brandReciprocity() const;

    friend bool operator==(const Reciprocity&, const Reciprocity&) = default;
};

/// The arcs of the replies in one thread that were written in the range, each once, in order. The numbers of
/// people are those of the table and change with it.
[[nodiscard]] std::vector<PackedArc> measureThreadArcs(const ScopeTable& table, std::int32_t thread,
                                                       const Window& window);

/// The arcs of all threads while threads change, in order.
class ArcPool {
public:
    void add(std::span<const PackedArc> thread) { m_come.insert(m_come.end(), thread.begin(), thread.end()); }

    /// Takes out what was added before.
    void remove(std::span<const PackedArc> thread) {
        m_gone.insert(m_gone.end(), thread.begin(), thread.end());
    }

    [[nodiscard]] Reciprocity measure();

private:
    /// Not worked in yet.
    std::vector<PackedArc> m_come;
    std::vector<PackedArc> m_gone;
    /// As often as threads have them.
    std::vector<PackedArc> m_arcs;
};

[[nodiscard]] Reciprocity measureReciprocity(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
