// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace weft::store {

/// FNV-1a with 128 bits (draft-eastlake-fnv): enough to tell tables apart by accident, not against somebody
/// who forges.
class Fingerprint {
public:
    void add(std::string_view bytes) {
        for (const char c : bytes) {
            m_hash ^= static_cast<unsigned char>(c);
            m_hash *= kPrime;
        }
    }

    [[nodiscard]] std::string hex() const {
        return fmt::format("{:016x}{:016x}", static_cast<std::uint64_t>(m_hash >> 64),
                           static_cast<std::uint64_t>(m_hash));
    }

private:
    __extension__ using Wide = unsigned __int128;

    static constexpr Wide kPrime = (Wide{1} << 88) + 0x13B;

    Wide m_hash = (Wide{0x6C62272E07BB0142} << 64) + 0x62B821756295C58D;
};

} // namespace weft::store
