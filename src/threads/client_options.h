// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/endpoint.h"
#include "threads/http.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace weft::threads {

inline constexpr std::string_view kDefaultApiBase = "https://graph.threads.net/v1.0";

/// A field that an endpoint turned out not to know; it is not asked for again.
struct RefusedField {
    Endpoint endpoint = Endpoint::Me;
    /// A name of the endpoint's list, or of a part in braces, such as "poll_attachment" or "total_votes".
    std::string field;

    friend bool operator==(const RefusedField&, const RefusedField&) = default;
};

struct ClientOptions {
    std::string apiBase{kDefaultApiBase};
    Secret token = {};
    /// Not asked for, because earlier answers refused them.
    std::vector<RefusedField> refused = {};
};

/// How the client spent its time so far, for measurements.
struct ClientTimes {
    std::chrono::nanoseconds network{0};
    std::chrono::nanoseconds parsing{0};
};

} // namespace weft::threads
