// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/retry.h"

#include <condition_variable>
#include <mutex>

namespace weft::collect {

using base::ErrorCode;

bool mayHeal(const base::Error& error) {
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkTruncated:
    case ErrorCode::NetworkPortal:
    case ErrorCode::ApiRateLimited:
    case ErrorCode::ApiServerError:
    case ErrorCode::ApiNotJson:
    case ErrorCode::ApiBadAnswer:
        return true;
    default:
        return false;
    }
}

bool waitFor(std::chrono::milliseconds duration, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    return !wake.wait_for(lock, stop, duration, [&] { return stop.stop_requested(); });
}

std::chrono::milliseconds Retrier::pauseAfter(const base::Error& error, int attempt) {
    if (error.retryAfter) return *error.retryAfter;
    const auto longest = m_options.firstDelay * (1 << (attempt - 1));
    // Half fixed, half drawn: many clients that failed together must not come back together.
    std::uniform_int_distribution<std::int64_t> jitter(longest.count() / 2, longest.count());
    return std::chrono::milliseconds{jitter(m_random)};
}

} // namespace weft::collect
