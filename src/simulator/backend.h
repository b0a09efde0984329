// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/api.h"
#include "simulator/faults.h"
#include "simulator/request_log.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace weft::simulator {

/// What is sent, and what goes wrong on the way.
struct Reply {
    ApiAnswer answer;
    Fault fault = Fault::None;
};

/// Everything behind the HTTP server: the API, its faults, the books about both. Any thread.
class Backend {
public:
    /// The clock must outlive it.
    Backend(World world, const ApiOptions& options, FaultPlan faults, const base::Clock& clock)
        : m_clock(clock), m_api(std::move(world), options, clock), m_faults(std::move(faults)) {}

    [[nodiscard]] Reply handle(const ApiRequest& request);

    /// GET /__sim/stats
    [[nodiscard]] std::string stats();
    /// GET /__sim/log: the last 10,000 requests.
    [[nodiscard]] std::string logLines();

    [[nodiscard]] std::int64_t requests();
    [[nodiscard]] std::vector<RequestRecord> log();

    /// Does something with the API while no request is answered.
    template<typename Function>
    auto withApi(Function function) {
        const std::lock_guard lock(m_mutex);
        return function(m_api);
    }

private:
    [[nodiscard]] Reply reply(const ApiRequest& request, RequestRecord& record);
    [[nodiscard]] RequestRecord recordOf(const ApiRequest& request) const;

    /// Guards everything below: the world grows, and calls are counted.
    std::mutex m_mutex;
    const base::Clock& m_clock;
    Api m_api;
    FaultPlan m_faults;
    RequestLog m_log;
    std::map<std::string, std::int64_t> m_counts;
    std::int64_t m_requests = 0;
    std::int64_t m_faulted = 0;
    std::chrono::nanoseconds m_handling{0};
};

} // namespace weft::simulator
