// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/circuit.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::collect {

using base::ErrorCode;
using base::Instant;
using std::chrono::milliseconds;

namespace {

milliseconds pauseAfter(int failures) {
    const int doublings = std::min((failures - Circuits::kFailuresToOpen) / Circuits::kFailuresToOpen, 10);
    return std::min<milliseconds>(Circuits::kFirstPause * (1 << doublings), Circuits::kLongestPause);
}

} // namespace

bool blamesTheEndpoint(ErrorCode code) {
    switch (code) {
    case ErrorCode::ApiNoPermission:
    case ErrorCode::ApiServerError:
    case ErrorCode::ApiNotJson:
    case ErrorCode::ApiBadAnswer:
    case ErrorCode::ApiUnknownField:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkTruncated:
        return true;
    default:
        return false;
    }
}

void Circuits::restore(std::span<const store::EndpointState> states) {
    for (const auto& state : states)
        if (const auto endpoint = threads::endpointFromName(state.endpoint))
            m_states.insert_or_assign(*endpoint, state);
}

base::Status Circuits::allow(threads::Endpoint endpoint, Instant now) const {
    const auto found = m_states.find(endpoint);
    if (found == m_states.end()) return {};
    const auto& state = found->second;
    if (!state.pausedUntil || *state.pausedUntil <= now) return {};
    // A clock that was set back must not keep an endpoint shut for longer than any pause is.
    if (*state.pausedUntil - now > kPermissionPause) return {};
    base::Error error{ErrorCode::ApiPaused, std::string(threads::endpointName(endpoint)),
                      fmt::format("left alone until {}", base::formatInstant(*state.pausedUntil)),
                      std::chrono::ceil<std::chrono::seconds>(*state.pausedUntil - now)};
    if (state.error) error.detail += fmt::format(" because {}", state.error->detail);
    return base::fail(std::move(error));
}

std::optional<store::EndpointState> Circuits::failed(threads::Endpoint endpoint, const base::Error& error,
                                                     Instant now) {
    if (error.code == ErrorCode::ApiNoPermission) return open(endpoint, error, kPermissionPause, now);
    auto& state = m_states[endpoint];
    state.endpoint = threads::endpointName(endpoint);
    state.failures += 1;
    state.error = error;
    state.changedAt = now;
    // The one request after a pause decides alone.
    const bool again = state.pausedUntil.has_value();
    if (again) state.failures = (state.failures / kFailuresToOpen + 1) * kFailuresToOpen;
    if (!again && state.failures < kFailuresToOpen) return std::nullopt;
    state.pausedUntil = now + pauseAfter(state.failures);
    return state;
}

bool Circuits::succeeded(threads::Endpoint endpoint) {
    const auto found = m_states.find(endpoint);
    if (found == m_states.end()) return false;
    const bool kept = found->second.pausedUntil.has_value();
    m_states.erase(found);
    return kept;
}

store::EndpointState Circuits::open(threads::Endpoint endpoint, const base::Error& error, milliseconds pause,
                                    Instant now) {
    auto& state = m_states[endpoint];
    state.endpoint = threads::endpointName(endpoint);
    state.failures = std::max(state.failures, kFailuresToOpen);
    state.error = error;
    state.changedAt = now;
    state.pausedUntil = now + pause;
    return state;
}

} // namespace weft::collect
