// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/community.h"

#include "base/index.h"

#include <algorithm>
#include <set>

namespace weft::app {

namespace {

using base::at;

constexpr std::size_t kCircle = 3;

metrics::FormerPlaces formerPlaces(const metrics::ScopeTable& table,
                                   const std::map<std::string, metrics::PlanePoint>& places) {
    metrics::FormerPlaces former;
    if (places.empty()) return former;
    for (metrics::Person person = metrics::kBrand + 1; person < table.people(); ++person)
        if (const auto place = places.find(table.nameOf(person)); place != places.end())
            former.emplace(person, place->second);
    return former;
}

/// How many of each group's pictured people had each colour.
using Votes = std::map<std::int32_t, std::map<int, int>>;

/// The colour that most of its people had, unless a larger circle has it; else the first free one.
std::map<std::int32_t, int> chooseColours(const Votes& votes) {
    std::map<std::int32_t, int> colours;
    std::set<int> taken;
    // Group 0 is the largest.
    for (const auto& [group, before] : votes) {
        int most = 0;
        for (const auto& [colour, people] : before) {
            if (people <= most || taken.contains(colour)) continue;
            most = people;
            colours[group] = colour;
        }
        if (most > 0) taken.insert(colours[group]);
    }
    for (const auto& [group, before] : votes) {
        if (colours.contains(group)) continue;
        int free = 0;
        while (taken.contains(free))
            ++free;
        colours[group] = free;
        taken.insert(free);
    }
    return colours;
}

} // namespace

base::Result<CommunityMemory::Picture>
CommunityMemory::draw(const DepthScope& scope, const metrics::Window& window, const std::stop_token& stop) {
    Kept kept;
    {
        const std::lock_guard lock(m_mutex);
        if (m_last && m_last->table == scope.table && m_last->window.range == window.range)
            return m_last->picture;
        kept = m_kept[scope.handles];
    }
    auto network =
        figures::measureCommunityNetwork(*scope.table, window, formerPlaces(*scope.table, kept.places), stop);
    if (!network) return base::fail(std::move(network.error()));
    Picture picture{std::make_shared<const figures::CommunityNetwork>(*std::move(network)), {}};
    std::map<std::int32_t, std::size_t> sizes;
    for (const auto group : picture.network->graph.groups.groupOf)
        sizes[group] += 1;
    Votes votes;
    for (const auto& person : picture.network->picture.people) {
        if (sizes[person.group] < kCircle) continue;
        auto& before = votes[person.group];
        const auto colour = kept.colours.find(scope.table->nameOf(person.person));
        if (colour != kept.colours.end()) before[colour->second] += 1;
    }
    picture.colours = chooseColours(votes);
    for (const auto& person : picture.network->picture.people) {
        const auto& handle = scope.table->nameOf(person.person);
        kept.places[handle] = person.place;
        if (const auto colour = picture.colours.find(person.group); colour != picture.colours.end())
            kept.colours[handle] = colour->second;
    }
    const std::lock_guard lock(m_mutex);
    m_kept[scope.handles] = std::move(kept);
    m_last = Drawn{scope.table, window, picture};
    return picture;
}

} // namespace weft::app
