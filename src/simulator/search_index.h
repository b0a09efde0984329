// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft::simulator {

/// Which posts hold which words and tags. It reads the world when it is first asked, and later only what is
/// new.
class SearchIndex {
public:
    /// The posts that hold all the words, in order of time.
    [[nodiscard]] std::vector<World::Index> withWords(const World& world,
                                                      const std::vector<std::string>& words);
    /// The posts under a topic tag, in order of time.
    [[nodiscard]] std::vector<World::Index> withTag(const World& world, const std::string& tag);

private:
    using Postings = std::unordered_map<std::string, std::vector<World::Index>>;

    void catchUp(const World& world);

    Postings m_words;
    Postings m_tags;
    World::Index m_read = 0;
    std::size_t m_renumberings = 0;
};

} // namespace weft::simulator
