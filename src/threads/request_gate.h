// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "threads/endpoint.h"
#include "threads/usage.h"

#include <cstddef>
#include <optional>

namespace weft::threads {

/// How a request went, whatever its answer.
struct RequestOutcome {
    /// Nothing when the answer could be used.
    std::optional<base::Error> error;
    /// What the usage headers said; empty when there were none.
    Usage usage;
    /// Elements of a list, usable or not; absent for other answers and failures.
    std::optional<std::size_t> elements;
};

/// Who is asked before every single request and told afterwards: budgets and pauses. Called by the client on
/// its own thread.
class RequestGate {
public:
    RequestGate() = default;
    virtual ~RequestGate() = default;
    RequestGate(const RequestGate&) = delete;
    RequestGate& operator=(const RequestGate&) = delete;

    /// An error forbids the request, which is then not sent and not counted.
    [[nodiscard]] virtual base::Status admit(Endpoint endpoint) = 0;
    /// Once for every admitted request, also for one that was stopped or came to nothing.
    virtual void note(Endpoint endpoint, const RequestOutcome& outcome) = 0;
};

} // namespace weft::threads
