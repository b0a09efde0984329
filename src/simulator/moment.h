// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/world.h"

namespace weft::simulator {

/// The world as it stands at a moment; every answer is made from one.
struct Moment {
    const World& world;
    base::Instant now{};
    /// How many posts have appeared.
    std::size_t visible = 0;

    [[nodiscard]] World::List seen(World::List list) const { return World::visiblePart(list, visible); }
};

} // namespace weft::simulator
