// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "store/endpoint_states.h"
#include "threads/endpoint.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>

namespace weft::collect {

/// The circuits of one account: an endpoint that fails again and again is left alone for a while, so that it
/// costs nothing and stops nothing else. After the pause one request is let through; its success closes the
/// circuit, its failure doubles the pause. Pure: no clock, no store.
class Circuits {
public:
    /// So many failures in a row open a circuit. Far above what a bad hour of a working endpoint gives,
    /// because every request is tried several times.
    static constexpr int kFailuresToOpen = 15;
    static constexpr std::chrono::minutes kFirstPause{5};
    static constexpr std::chrono::hours kLongestPause{6};
    /// A missing permission does not come back by itself; a new token closes the circuit at once.
    static constexpr std::chrono::hours kPermissionPause{24};

    void restore(std::span<const store::EndpointState> states);

    /// ApiPaused with the time to wait while the circuit is open, with the reason why it was opened.
    [[nodiscard]] base::Status allow(threads::Endpoint endpoint, base::Instant now) const;

    /// Takes note of a failure that is the endpoint's. Returns the state to keep in the workspace when it
    /// changed in a way that matters after a restart.
    std::optional<store::EndpointState> failed(threads::Endpoint endpoint, const base::Error& error,
                                               base::Instant now);
    /// Returns true when there was a state in the workspace to clear.
    bool succeeded(threads::Endpoint endpoint);
    /// Opens a circuit at once, as for a permission known to be missing.
    store::EndpointState open(threads::Endpoint endpoint, const base::Error& error,
                              std::chrono::milliseconds pause, base::Instant now);

    /// A request by hand, or a new token: asks again now.
    void reset() { m_states.clear(); }

private:
    std::map<threads::Endpoint, store::EndpointState> m_states;
};

/// Failures that speak of the endpoint, not of what was asked, the budget, the token or the network.
[[nodiscard]] bool blamesTheEndpoint(base::ErrorCode code);

} // namespace weft::collect
