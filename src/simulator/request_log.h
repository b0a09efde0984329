// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/budgets.h"
#include "simulator/faults.h"

#include <cstddef>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace weft::simulator {

/// One request as it came, without any token, code or secret.
struct RequestRecord {
    base::Instant time{};
    std::string method;
    std::string path;
    /// "/me/threads", "POST /me/threads", "other" …
    std::string endpoint;
    std::vector<std::pair<std::string, std::string>> parameters;
    /// As it was sent; 0 when the connection was closed instead.
    int status = 0;
    /// The fault that was really made.
    Fault fault = Fault::None;
    /// What the call took from, or would have.
    BudgetKind budget = BudgetKind::Calls;
    /// It came although that budget was spent.
    bool overran = false;

    /// One line of JSON.
    [[nodiscard]] std::string toJson() const;
};

/// The latest requests, in the order in which they came.
class RequestLog {
public:
    void add(RequestRecord record);

    [[nodiscard]] const std::deque<RequestRecord>& records() const { return m_records; }

    /// The last so many as JSON lines.
    [[nodiscard]] std::string lines(std::size_t most) const;

private:
    static constexpr std::size_t kKept = 200'000;

    std::deque<RequestRecord> m_records;
};

/// Whether a parameter of this name holds a token, a code or a secret.
[[nodiscard]] bool isSecretParameter(std::string_view name);

} // namespace weft::simulator
