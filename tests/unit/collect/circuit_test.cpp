// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/circuit.h"

#include <gtest/gtest.h>

namespace weft::collect {
namespace {

using base::ErrorCode;
using base::Instant;
using threads::Endpoint;
using namespace std::chrono_literals;

const Instant kNoon = base::parseInstant("2026-03-04T12:00:00Z").value();
const base::Error kDown{ErrorCode::ApiServerError, "/me/mentions", "trouble"};

std::optional<store::EndpointState> failOften(Circuits& circuits, Endpoint endpoint, int times, Instant at) {
    std::optional<store::EndpointState> last;
    for (int i = 0; i < times; ++i)
        last = circuits.failed(endpoint, kDown, at);
    return last;
}

TEST(Circuits, OneBadEndpointNeverStopsTheRest) {
    Circuits circuits;
    EXPECT_FALSE(failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen - 1, kNoon));
    EXPECT_TRUE(circuits.allow(Endpoint::Mentions, kNoon));
    ASSERT_TRUE(failOften(circuits, Endpoint::Mentions, 1, kNoon));
    const auto refused = circuits.allow(Endpoint::Mentions, kNoon + 1min);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ApiPaused);
    EXPECT_EQ(*refused.error().retryAfter, 4min);
    EXPECT_NE(refused.error().detail.find("trouble"), std::string::npos) << "it says why";
    EXPECT_TRUE(circuits.allow(Endpoint::OwnThreads, kNoon + 1min));
}

TEST(Circuits, ASuccessStartsTheCountAnew) {
    Circuits circuits;
    failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen - 1, kNoon);
    EXPECT_FALSE(circuits.succeeded(Endpoint::Mentions)) << "nothing was kept in the workspace";
    EXPECT_FALSE(failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen - 1, kNoon));
}

TEST(Circuits, AfterThePauseOneRequestDecides) {
    Circuits circuits;
    failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen, kNoon);
    const auto later = kNoon + 5min;
    EXPECT_TRUE(circuits.allow(Endpoint::Mentions, later));
    const auto again = circuits.failed(Endpoint::Mentions, kDown, later);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->pausedUntil, later + 10min) << "twice as long";
    EXPECT_TRUE(circuits.succeeded(Endpoint::Mentions)) << "the workspace has a state to clear";
    EXPECT_TRUE(circuits.allow(Endpoint::Mentions, later));
}

TEST(Circuits, PausesGrowButNotForEver) {
    Circuits circuits;
    Instant now = kNoon;
    failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen, now);
    for (int i = 0; i < 100; ++i) {
        const auto state = circuits.failed(Endpoint::Mentions, kDown, now);
        ASSERT_TRUE(state);
        EXPECT_LE(*state->pausedUntil - now, Circuits::kLongestPause);
        now = *state->pausedUntil;
    }
}

TEST(Circuits, AMissingPermissionIsNotAskedForAgainToday) {
    Circuits circuits;
    ASSERT_TRUE(
        circuits.failed(Endpoint::Mentions, {ErrorCode::ApiNoPermission, "/me/mentions", "code 10"}, kNoon));
    EXPECT_FALSE(circuits.allow(Endpoint::Mentions, kNoon + 23h));
    EXPECT_TRUE(circuits.allow(Endpoint::Mentions, kNoon + 24h));
}

TEST(Circuits, SurviveARestart) {
    Circuits before;
    const auto state = failOften(before, Endpoint::Mentions, Circuits::kFailuresToOpen, kNoon);
    Circuits after;
    store::EndpointState unknown = *state;
    unknown.endpoint = "of another version";
    after.restore(std::vector{*state, unknown});
    EXPECT_FALSE(after.allow(Endpoint::Mentions, kNoon + 1min));
}

TEST(Circuits, AClockThatWasSetBackOpensThem) {
    Circuits circuits;
    failOften(circuits, Endpoint::Mentions, Circuits::kFailuresToOpen, kNoon);
    EXPECT_TRUE(circuits.allow(Endpoint::Mentions, kNoon - 48h));
}

TEST(Circuits, WhatWasAskedForIsNotTheEndpointsFault) {
    EXPECT_FALSE(blamesTheEndpoint(ErrorCode::ApiNotAvailable));
    EXPECT_FALSE(blamesTheEndpoint(ErrorCode::ApiRateLimited));
    EXPECT_FALSE(blamesTheEndpoint(ErrorCode::ApiTokenInvalid));
    EXPECT_FALSE(blamesTheEndpoint(ErrorCode::NetworkUnreachable));
    EXPECT_TRUE(blamesTheEndpoint(ErrorCode::ApiServerError));
}

} // namespace
} // namespace weft::collect
