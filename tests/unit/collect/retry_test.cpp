// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/retry.h"

#include <gtest/gtest.h>

namespace weft::collect {
namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

/// Fails with an error a number of times, then answers 7.
struct Flaky {
    base::Error error;
    int failures = 0;
    int calls = 0;

    base::Result<int> operator()() {
        ++calls;
        if (calls > failures) return 7;
        return base::fail(error);
    }
};

TEST(Retrier, RepeatsWhatMayHeal) {
    Flaky flaky{{ErrorCode::ApiServerError, "/me", "broken"}, 3};
    Retrier retrier({.attempts = 5, .firstDelay = 1ms}, {});
    EXPECT_EQ(retrier.run([&] { return flaky(); }), 7);
    EXPECT_EQ(flaky.calls, 4);
}

TEST(Retrier, GivesUpAfterItsAttempts) {
    Flaky flaky{{ErrorCode::NetworkTimeout, "/me", "slow"}, 99};
    Retrier retrier({.attempts = 3, .firstDelay = 1ms}, {});
    EXPECT_EQ(retrier.run([&] { return flaky(); }).error().code, ErrorCode::NetworkTimeout);
    EXPECT_EQ(flaky.calls, 3);
}

TEST(Retrier, DoesNotRepeatWhatCannotHeal) {
    for (const auto code : {ErrorCode::ApiTokenInvalid, ErrorCode::ApiNoPermission, ErrorCode::ApiBadRequest,
                            ErrorCode::ApiNotAvailable, ErrorCode::Cancelled}) {
        Flaky flaky{{code, "/me", "no"}, 99};
        Retrier retrier({.attempts = 5, .firstDelay = 1ms}, {});
        EXPECT_FALSE(retrier.run([&] { return flaky(); }));
        EXPECT_EQ(flaky.calls, 1);
    }
}

TEST(Retrier, APauseThatIsTooLongEndsTheTrying) {
    Flaky flaky{{ErrorCode::ApiRateLimited, "/me", "wait", 3600s}, 99};
    Retrier retrier({.attempts = 5, .firstDelay = 1ms, .longestWait = 1s}, {});
    EXPECT_EQ(retrier.run([&] { return flaky(); }).error().code, ErrorCode::ApiRateLimited);
    EXPECT_EQ(flaky.calls, 1);
}

TEST(Retrier, AStopEndsTheWaitingAtOnce) {
    Flaky flaky{{ErrorCode::ApiServerError, "/me", "broken"}, 99};
    std::stop_source stop;
    stop.request_stop();
    Retrier retrier(
        {.attempts = 5, .firstDelay = std::chrono::hours{1}, .longestWait = std::chrono::hours{2}},
        stop.get_token());
    EXPECT_EQ(retrier.run([&] { return flaky(); }).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(flaky.calls, 1);
}

} // namespace
} // namespace weft::collect
