// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

namespace weft::collect {

/// How large the pages of an endpoint are that does not say it. A page that is followed by another is
/// usually a full one; now and then one is smaller, because something was filtered out, or larger, because
/// the list changed meanwhile.
class PageSizes {
public:
    /// What Meta gives when nobody asks for a size (threads-api.md 2.0).
    static constexpr std::size_t kUnknown = 25;

    /// Takes note of a page that is followed by another.
    void note(std::size_t elements) { ++m_counts[elements]; }

    /// The size that was met most often, the smallest of several; kUnknown before the first page.
    [[nodiscard]] std::size_t usual() const {
        std::size_t usual = kUnknown;
        std::int64_t most = 0;
        for (const auto& [size, count] : m_counts) {
            if (count <= most) continue;
            most = count;
            usual = size;
        }
        return usual;
    }

private:
    std::map<std::size_t, std::int64_t> m_counts;
};

} // namespace weft::collect
