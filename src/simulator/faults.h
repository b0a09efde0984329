// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/api_answer.h"

#include <cstdint>
#include <string_view>

namespace weft::simulator {

/// What may go wrong before, or instead of, an answer.
enum class Fault {
    None,
    /// HTTP 502 with a page of HTML.
    BadGateway,
    /// HTTP 500 with an error object that says "transient".
    Transient,
    /// HTTP 429 with Retry-After.
    TooManyRequests,
    /// Content-Length promises more than is sent.
    ShortBody,
    /// The JSON ends in the middle, the length agrees.
    CutJson,
    /// HTTP 200 whose body is an error object.
    ErrorInside,
    /// The connection is closed without a word.
    Closed,
};

/// Which requests fail. The same seed gives the same faults for the same sequence of requests.
struct FaultPlan {
    /// Share of requests, 0 to 1.
    double rate = 0.0;
    std::uint64_t seed = 1;

    [[nodiscard]] Fault at(std::uint64_t requestNumber) const;
};

/// Reads "rate=0.2,seed=9".
[[nodiscard]] base::Result<FaultPlan> parseFaultPlan(std::string_view text);

/// The answer that a fault makes out of a good one. ShortBody and Closed need the connection and leave it as
/// it is.
[[nodiscard]] ApiAnswer spoiled(Fault fault, ApiAnswer good);

} // namespace weft::simulator
