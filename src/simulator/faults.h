// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/api_answer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// What may go wrong before, or instead of, an answer. None of them takes posts out of an answer that looks
/// whole otherwise: a careful client notices, or comes to no harm.
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
    /// HTTP 200 with a page of HTML, as from a network that wants a sign-in.
    Portal,
    /// "data" is no list, or something in it is not what it should be.
    WrongTypes,
    /// A page repeats the cursor it was asked with.
    CursorLoop,
    /// A page without "paging".
    NoPaging,
    /// The elements of a page in another order.
    Shuffled,
    /// A page begins with elements of the page before.
    Changing,
    /// A short wait before the answer.
    Delay,
    /// The body comes in pieces.
    Drip,
    /// HTTP 200 without a body.
    EmptyBody,
    /// HTTP 503 with Retry-After.
    Unavailable,
};

/// "bad-gateway", "portal" …; "none" for None.
[[nodiscard]] std::string_view faultName(Fault fault);

/// Which requests fail. The same seed gives the same faults for the same sequence of requests.
struct FaultPlan {
    /// Share of requests, 0 to 1.
    double rate = 0.0;
    std::uint64_t seed = 1;
    /// Which faults there are; empty for all.
    std::vector<Fault> kinds = {};

    [[nodiscard]] Fault at(std::uint64_t requestNumber) const;
    /// A number for what a fault leaves open, such as which element it spoils.
    [[nodiscard]] std::uint64_t diceAt(std::uint64_t requestNumber) const;
};

/// Reads "rate=0.2,seed=9" or "rate=0.2,seed=9,kinds=portal+drip".
[[nodiscard]] base::Result<FaultPlan> parseFaultPlan(std::string_view text);

/// Whether a request still comes to the API, so that a write takes place although the answer is lost. Limits
/// and portals stand before the API; of errors of the server half come too late.
[[nodiscard]] bool reachesApi(Fault fault, std::uint64_t dice);

/// The answer that a fault makes out of a good one. Faults that need the connection, and those of pages,
/// leave it as it is.
[[nodiscard]] ApiAnswer spoiled(Fault fault, ApiAnswer good);

} // namespace weft::simulator
