// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "simulator/api.h"
#include "simulator/faults.h"
#include "simulator/world.h"

#include <cstdint>
#include <memory>
#include <string>

namespace weft::simulator {

struct ServerOptions {
    /// 0 takes any free port.
    int port = 0;
    ApiOptions api;
    FaultPlan faults;
};

/// A Threads-compatible HTTP server on 127.0.0.1. It answers from its own threads until it is destroyed.
class Server {
public:
    /// The clock must outlive the server. Fails with NetworkUnreachable when the port is taken.
    [[nodiscard]] static base::Result<std::unique_ptr<Server>>
    start(World world, const ServerOptions& options, const base::Clock& clock);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] int port() const;
    /// "http://127.0.0.1:PORT/v1.0"
    [[nodiscard]] std::string apiBase() const;
    /// Requests to the API so far, those that failed by plan included.
    [[nodiscard]] std::int64_t requests() const;
    /// How many posts can be seen now.
    [[nodiscard]] std::size_t visiblePosts();

private:
    struct Impl;
    explicit Server(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace weft::simulator
