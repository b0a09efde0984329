// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "topics/burst_history.h"
#include "topics/named_term.h"
#include "topics/post_reader.h"
#include "topics/signature_memory.h"
#include "topics/use_memory.h"

#include <vector>

namespace weft::topics {

/// Counts the people who used one term, hour by hour, as the detector counts them (metrics.md C2).
class TermHistory {
public:
    TermHistory(std::string term, base::TimeRange range, std::string language = {})
        : m_term(std::move(term)), m_range(range), m_reader(std::move(language)) {}

    /// Posts in the order of time; those before the range only tell what is a copy, and who used the term.
    void add(const RawPost& post);

    /// An hour each, from the beginning of the range.
    [[nodiscard]] const std::vector<Batch>& hours() const { return m_hours; }

    [[nodiscard]] base::Instant startOfHour(std::size_t hour) const {
        return m_range.since + std::chrono::hours(hour);
    }

private:
    NamedTerm m_term;
    base::TimeRange m_range;
    PostReader m_reader;
    SignatureMemory m_signatures;
    UseMemory m_uses;
    std::vector<Batch> m_hours;
};

} // namespace weft::topics
