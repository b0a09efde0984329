// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reciprocity.h"

#include "base/ordered_set.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::metrics {

namespace {

using base::sortUnique;

constexpr unsigned kSmallerShift = 32;

bool fromLarger(PackedArc arc) {
    return (arc & 1U) != 0;
}

/// The same for both arcs of a pair.
PackedArc pairOf(PackedArc arc) {
    return arc >> 1U;
}

Person smallerOf(PackedArc arc) {
    return static_cast<Person>(arc >> kSmallerShift);
}

Person largerOf(PackedArc arc) {
    return static_cast<Person>((arc & 0xFFFF'FFFFU) >> 1U);
}

std::int64_t countPeople(std::span<const PackedArc> arcs) {
    Person last = kNobody;
    for (const auto arc : arcs)
        last = std::max(last, largerOf(arc));
    std::vector<bool> seen(static_cast<std::size_t>(last + 1));
    for (const auto arc : arcs) {
        seen[static_cast<std::size_t>(smallerOf(arc))] = true;
        seen[static_cast<std::size_t>(largerOf(arc))] = true;
    }
    return std::ranges::count(seen, true);
}

/// Of arcs in order, each once.
Dyads countDyads(std::span<const PackedArc> arcs) {
    Dyads dyads;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const bool bothReplied = i + 1 < arcs.size() && pairOf(arcs[i]) == pairOf(arcs[i + 1]);
        (bothReplied ? dyads.mutual : dyads.asymmetric) += 1;
        if (bothReplied) ++i;
    }
    dyads.people = countPeople(arcs);
    return dyads;
}

/// Of arcs in order, each once.
Reciprocity measureArcs(std::span<const PackedArc> arcs) {
    static_assert(kBrand == 0, "the brand's arcs are the first in order");
    const auto audience = std::ranges::find_if(arcs, [](auto arc) { return smallerOf(arc) != kBrand; });
    const auto brands = arcs.first(static_cast<std::size_t>(audience - arcs.begin()));
    Reciprocity reciprocity;
    reciprocity.all = countDyads(arcs);
    reciprocity.audience = countDyads(arcs.subspan(brands.size()));
    reciprocity.membersToBrand = std::ranges::count_if(brands, fromLarger);
    reciprocity.membersAnsweredByBrand = countDyads(brands).mutual;
    return reciprocity;
}

void appendArcs(const ScopeTable& table, std::int32_t thread, const Window& window,
                std::vector<PackedArc>& arcs) {
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.parentKind != ParentKind::Held || !window.range.contains(row.createdAt)) continue;
        const auto target = table.row(row.parent).person;
        if (row.person == kNobody || target == kNobody || row.person == target) continue;
        arcs.push_back(packArc(row.person, target));
    }
}

} // namespace

PackedArc packArc(Person from, Person to) {
    const auto [smaller, larger] = std::minmax(from, to);
    return (static_cast<PackedArc>(smaller) << kSmallerShift) | (static_cast<PackedArc>(larger) << 1U) |
           (from > to ? 1U : 0U);
}

std::optional<double> Dyads::dyadic() const {
    return ratio(mutual, pairs());
}

std::optional<double> Dyads::arc() const {
    return ratio(2 * mutual, 2 * mutual + asymmetric);
}

std::optional<double> Dyads::rho() const {
    const auto reciprocity = arc();
    const auto possibleArcs = people * (people - 1);
    const auto arcs = 2 * mutual + asymmetric;
    if (!reciprocity || arcs == possibleArcs) return std::nullopt;
    const double density = static_cast<double>(arcs) / static_cast<double>(possibleArcs);
    return (*reciprocity - density) / (1 - density);
}

std::optional<double> Reciprocity::brandReciprocity() const {
    return ratio(membersAnsweredByBrand, membersToBrand);
}

std::vector<PackedArc> measureThreadArcs(const ScopeTable& table, std::int32_t thread, const Window& window) {
    std::vector<PackedArc> arcs;
    appendArcs(table, thread, window, arcs);
    sortUnique(arcs);
    return arcs;
}

Reciprocity ArcPool::measure() {
    std::ranges::sort(m_gone);
    std::ranges::sort(m_come);
    // What came may be gone again already.
    std::vector<PackedArc> arcs;
    arcs.reserve(m_arcs.size() + m_come.size());
    std::ranges::merge(m_arcs, m_come, std::back_inserter(arcs));
    m_arcs.clear();
    std::ranges::set_difference(arcs, m_gone, std::back_inserter(m_arcs));
    m_gone.clear();
    m_come.clear();
    arcs.clear();
    std::ranges::unique_copy(m_arcs, std::back_inserter(arcs));
    return measureArcs(arcs);
}

Reciprocity measureReciprocity(const ScopeTable& table, const Window& window) {
    std::vector<PackedArc> arcs;
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        appendArcs(table, static_cast<std::int32_t>(i), window, arcs);
    sortUnique(arcs);
    return measureArcs(arcs);
}

} // namespace weft::metrics
