// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <atomic>

namespace weft::base {

/// Where the present comes from. Handed in through constructors, so that tests can set it.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still until it is moved; safe to move from another thread.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start) : m_ms(toMs(start)) {}

    [[nodiscard]] Instant now() const override { return instantFromMs(m_ms.load()); }

    void set(Instant instant) { m_ms.store(toMs(instant)); }

    void advance(std::chrono::milliseconds by) { m_ms.fetch_add(by.count()); }

private:
    std::atomic<std::int64_t> m_ms;
};

} // namespace weft::base
