// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_removal.h"

#include "base/index.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

/// Who is connected with whom while ties are added one by one.
class Parts {
public:
    explicit Parts(std::size_t members) : m_above(members), m_size(members, 1) {
        std::iota(m_above.begin(), m_above.end(), 0);
    }

    std::int32_t topOf(std::int32_t member) {
        while (m_above[at(member)] != member) {
            m_above[at(member)] = m_above[at(m_above[at(member)])];
            member = m_above[at(member)];
        }
        return member;
    }

    void join(std::int32_t first, std::int32_t second) {
        first = topOf(first);
        second = topOf(second);
        if (first == second) return;
        if (m_size[at(first)] < m_size[at(second)]) std::swap(first, second);
        m_above[at(second)] = first;
        m_size[at(first)] += m_size[at(second)];
    }

    std::int64_t sizeOf(std::int32_t member) { return m_size[at(topOf(member))]; }

private:
    std::vector<std::int32_t> m_above;
    std::vector<std::int64_t> m_size;
};

/// What is left of a network without one of its members.
struct Rest {
    Parts parts;
    /// Of the member.
    std::vector<std::int32_t> neighbours = {};
};

Rest restWithout(const AudienceNetwork& network, std::int32_t member) {
    Rest rest{Parts(network.members.size())};
    for (const auto& tie : network.ties) {
        if (tie.first == member)
            rest.neighbours.push_back(tie.second);
        else if (tie.second == member)
            rest.neighbours.push_back(tie.first);
        else
            rest.parts.join(tie.first, tie.second);
    }
    return rest;
}

std::int64_t cutOffWithout(const AudienceNetwork& network, std::int32_t member, std::int64_t component) {
    auto [parts, neighbours] = restWithout(network, member);
    std::int64_t largest = 0;
    for (const auto neighbour : neighbours)
        largest = std::max(largest, parts.sizeOf(neighbour));
    return component - 1 - largest;
}

} // namespace

std::vector<std::int32_t> findCutOff(const AudienceNetwork& network, std::int32_t member) {
    auto [parts, neighbours] = restWithout(network, member);
    std::ranges::sort(neighbours);
    std::vector<std::int32_t> tops;
    std::int32_t largest = -1;
    for (const auto neighbour : neighbours) {
        tops.push_back(parts.topOf(neighbour));
        if (largest < 0 || parts.sizeOf(neighbour) > parts.sizeOf(largest)) largest = neighbour;
    }
    std::vector<std::int32_t> cutOff;
    for (std::int32_t other = 0; other < static_cast<std::int32_t>(network.members.size()); ++other) {
        const auto top = parts.topOf(other);
        if (std::ranges::find(tops, top) != tops.end() && top != parts.topOf(largest))
            cutOff.push_back(other);
    }
    return cutOff;
}

std::vector<std::int64_t> countCutOff(const AudienceNetwork& network, std::span<const std::int32_t> members) {
    Parts whole(network.members.size());
    for (const auto& tie : network.ties)
        whole.join(tie.first, tie.second);
    std::vector<std::int64_t> cutOff;
    for (const auto member : members)
        cutOff.push_back(cutOffWithout(network, member, whole.sizeOf(member)));
    return cutOff;
}

} // namespace weft::metrics
