// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <functional>
#include <random>
#include <stop_token>

namespace weft::collect {

/// Sleeps; returns false as soon as a stop is asked for.
[[nodiscard]] bool waitFor(std::chrono::milliseconds duration, const std::stop_token& stop);

/// How patient the collector is with a server that may heal.
struct RetryOptions {
    int attempts = 6;
    std::chrono::milliseconds firstDelay{500};
    /// A server that asks for a longer pause ends the run instead.
    std::chrono::milliseconds longestWait{120'000};
    /// How to wait; tests and measurements wait otherwise.
    std::function<bool(std::chrono::milliseconds, const std::stop_token&)> wait = waitFor;
};

/// True for what another try may heal: network failures, cut answers, web pages in between, server errors,
/// rate limits. Never for what our own budget forbids or a token that is not accepted.
[[nodiscard]] bool mayHeal(const base::Error& error);

/// Repeats a call while its error may heal, with doubling, jittered pauses or the pause that the server asks
/// for.
class Retrier {
public:
    Retrier(RetryOptions options, std::stop_token stop)
        : m_options(std::move(options)), m_stop(std::move(stop)) {}

    template<typename Call>
    [[nodiscard]] auto run(Call call) -> decltype(call()) {
        for (int attempt = 1;; ++attempt) {
            auto result = call();
            if (result || attempt >= m_options.attempts || !mayHeal(result.error())) return result;
            const auto pause = pauseAfter(result.error(), attempt);
            if (pause > m_options.longestWait) return result;
            if (!m_options.wait(pause, m_stop))
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
