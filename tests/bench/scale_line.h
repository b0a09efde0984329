// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/scale_community.h"
#include "bench/scale_words.h"

#include <cstdint>
#include <string>

namespace weft::bench {

/// Writes posts as lines of the import's plain shape.
class ScaleLines {
public:
    explicit ScaleLines(std::uint64_t seed) : m_random(seed ^ 0x5CA1EULL) {}

    void append(std::string& out, const ScalePost& post);

private:
    void appendText(std::string& out, const ScalePost& post);
    void appendCounters(std::string& out, const ScalePost& post);
    void appendTime(std::string& out, std::int64_t ms);

    ScaleWords m_words;
    ScaleRandom m_random;
    std::int64_t m_day = -1;
    std::string m_date;
};

} // namespace weft::bench
