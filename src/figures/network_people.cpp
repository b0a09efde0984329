// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/network_people.h"

#include "base/index.h"
#include "metrics/audience_removal.h"

#include <algorithm>

namespace weft::figures {

namespace {

using base::at;
using metrics::AudienceNetwork;
using metrics::Person;

std::vector<std::int32_t> largestOf(const std::vector<std::int32_t>& components) {
    std::vector<std::int64_t> sizes(components.size());
    for (const auto component : components)
        sizes[at(component)] += 1;
    std::int32_t largest = metrics::kNone;
    for (const auto component : components)
        if (largest == metrics::kNone || sizes[at(component)] > sizes[at(largest)]) largest = component;
    std::vector<std::int32_t> members;
    for (std::size_t i = 0; i < components.size(); ++i)
        if (components[i] == largest) members.push_back(static_cast<std::int32_t>(i));
    return members;
}

/// The members of whom something is true.
template<typename Take>
std::vector<std::int32_t> membersWhere(const AudienceNetwork& network, Take take) {
    std::vector<std::int32_t> members;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.members.size()); ++i)
        if (take(at(i))) members.push_back(i);
    return members;
}

base::Result<std::vector<std::int32_t>> membersOf(const AudienceNetwork& network, NetworkPart part) {
    switch (part) {
    case NetworkPart::Members:
        break;
    case NetworkPart::Connected: {
        const auto neighbours = metrics::neighboursOf(network);
        return membersWhere(network, [&](std::size_t i) { return neighbours[i] > 0; });
    }
    case NetworkPart::Largest: {
        const auto components = metrics::componentsOf(metrics::graphOf(network));
        if (!components) return base::fail(components.error());
        return largestOf(*components);
    }
    case NetworkPart::TwoCore: {
        const auto cores = metrics::coreNumbersOf(metrics::graphOf(network));
        if (!cores) return base::fail(cores.error());
        return membersWhere(network, [&](std::size_t i) { return (*cores)[i] >= 2; });
    }
    }
    return membersWhere(network, [](std::size_t) { return true; });
}

std::vector<Person> peopleOf(const AudienceNetwork& network, const std::vector<std::int32_t>& members) {
    std::vector<Person> people;
    for (const auto member : members)
        people.push_back(network.members[at(member)]);
    return people;
}

} // namespace

base::Result<std::vector<Person>> peopleOfPart(const AudienceNetwork& network, NetworkPart part) {
    if (network.members.empty()) return std::vector<Person>{};
    const auto members = membersOf(network, part);
    if (!members) return base::fail(members.error());
    return peopleOf(network, *members);
}

std::vector<Person> peopleCutOffBy(const AudienceNetwork& network, Person member) {
    const auto place = std::ranges::find(network.members, member);
    if (place == network.members.end()) return {};
    const auto number = static_cast<std::int32_t>(place - network.members.begin());
    return peopleOf(network, metrics::findCutOff(network, number));
}

std::vector<std::int32_t> repliesOfTies(const metrics::ScopeTable& table, const metrics::Window& window,
                                        const AudienceNetwork& network, Person member) {
    std::vector<bool> isMember(at(table.people()));
    for (const auto person : network.members)
        isMember[at(person)] = true;
    std::vector<std::int32_t> found;
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (row.flow != conversation::Flow::AudienceToAudience || !row.byMember() ||
            !window.range.contains(row.createdAt))
            continue;
        const auto target = table.row(row.parent).person;
        if (target == row.person || (row.person != member && target != member)) continue;
        if (target > metrics::kBrand && isMember[at(target)]) found.push_back(static_cast<std::int32_t>(i));
    }
    return found;
}

} // namespace weft::figures
