// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/audience_graph.h"
#include "metrics/audience_groups.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <vector>

namespace weft::metrics {

struct PicturedPerson {
    Person person = kNobody;
    /// Exchanged with other members, written and received.
    std::int64_t replies = 0;
    /// AudienceGroups::groupOf.
    std::int32_t group = 0;
    /// In the unit square.
    PlanePoint place = {};
};

/// The people of the audience who exchange the most replies, laid out for a drawing.
struct NetworkPicture {
    /// The one with the most replies first; of equals who came first.
    std::vector<PicturedPerson> people;
    /// Among these people; numbers into `people`, the smaller one first.
    std::vector<AudienceTie> ties;
};

struct PictureSettings {
    std::size_t people = 300;
    std::int32_t steps = 500;
};

/// Where people were in the picture before; others may be missing.
using FormerPlaces = std::map<Person, PlanePoint>;

/// Fruchterman–Reingold, from the former places where there are some, so that a picture changes no more than
/// its data. The same input gives the same picture. `groups` must be of the same network.
[[nodiscard]] base::Result<NetworkPicture>
drawNetwork(const AudienceNetwork& network, const AudienceGroups& groups, const FormerPlaces& former = {},
            const std::stop_token& stop = {}, const PictureSettings& settings = {});

} // namespace weft::metrics
