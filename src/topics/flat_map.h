// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace weft::topics {

/// Values by hash in one block of memory: an entry lies at the first free place behind its hash. For maps
/// that are only added to and emptied. The number 0 is no hash.
template<typename Value>
class FlatMap {
public:
    using Entry = std::pair<std::uint64_t, Value>;

    /// The value that is there, or a new one and true. Valid until the next addition.
    [[nodiscard]] std::pair<Value*, bool> findOrAdd(std::uint64_t hash) {
        if (2 * (m_filled + 1) > m_places.size()) grow();
        auto& entry = m_places[placeOf(hash)];
        if (entry.first == hash) return {&entry.second, false};
        entry.first = hash;
        m_filled += 1;
        return {&entry.second, true};
    }

    /// Null for none.
    [[nodiscard]] const Value* find(std::uint64_t hash) const {
        const auto& entry = m_places[placeOf(hash)];
        return entry.first == hash ? &entry.second : nullptr;
    }

    void clear() {
        if (m_filled == 0) return;
        std::ranges::fill(m_places, Entry());
        m_filled = 0;
    }

    /// Entries in no order, free places with the number 0 among them.
    [[nodiscard]] const std::vector<Entry>& places() const { return m_places; }

private:
    static constexpr std::size_t kFirstSize = 1024;

    [[nodiscard]] std::size_t placeOf(std::uint64_t hash) const {
        const std::size_t mask = m_places.size() - 1;
        std::size_t place = hash & mask;
        while (m_places[place].first != 0 && m_places[place].first != hash)
            place = (place + 1) & mask;
        return place;
    }

    void grow() {
        const auto old = std::exchange(m_places, std::vector<Entry>(2 * m_places.size()));
        for (const auto& entry : old)
            if (entry.first != 0) m_places[placeOf(entry.first)] = entry;
    }

    std::vector<Entry> m_places = std::vector<Entry>(kFirstSize);
    std::size_t m_filled = 0;
};

} // namespace weft::topics
