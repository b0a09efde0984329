// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <random>
#include <stop_token>

namespace weft::collect {

/// How patient the collector is with a server that may heal.
struct RetryOptions {
    int attempts = 5;
    std::chrono::milliseconds firstDelay{500};
    /// A server that asks for a longer pause ends the run instead.
    std::chrono::milliseconds longestWait{120'000};
};

/// True for what another try may heal: network failures, cut answers, server errors, rate limits.
[[nodiscard]] bool mayHeal(const base::Error& error);

/// Sleeps; returns false as soon as a stop is asked for.
[[nodiscard]] bool waitFor(std::chrono::milliseconds duration, const std::stop_token& stop);

/// Repeats a call while its error may heal, with doubling, jittered pauses or the pause that the server asks
/// for.
class Retrier {
public:
    Retrier(RetryOptions options, std::stop_token stop) : m_options(options), m_stop(std::move(stop)) {}

    template<typename Call>
    [[nodiscard]] auto run(Call call) -> decltype(call()) {
        for (int attempt = 1;; ++attempt) {
            auto result = call();
            if (result || attempt >= m_options.attempts || !mayHeal(result.error())) return result;
            const auto pause = pauseAfter(result.error(), attempt);
            if (pause > m_options.longestWait) return result;
            if (!waitFor(pause, m_stop))
                return base::fail(base::ErrorCode::Cancelled, result.error().where,
                                  "stopped while waiting to try again");
        }
    }

private:
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const base::Error& error, int attempt);

    RetryOptions m_options;
    std::stop_token m_stop;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace weft::collect
