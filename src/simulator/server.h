// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "simulator/api_options.h"
#include "simulator/faults.h"
#include "simulator/request_log.h"
#include "simulator/world.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

struct ServerOptions {
    /// 0 takes any free port.
    int port = 0;
    ApiOptions api = {};
    FaultPlan faults = {};
};

/// How far a budget of the last 24 hours is used.
struct BudgetUse {
    std::int64_t used = 0;
    std::int64_t most = 0;
    /// Requests that came although it was spent.
    std::int64_t overruns = 0;
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

    /// The requests so far in the order in which they came (the latest 200,000), without tokens.
    [[nodiscard]] std::vector<RequestRecord> log() const;
    [[nodiscard]] BudgetUse budget(BudgetKind kind) const;
    /// Somebody, whoever wrote it, deletes a post: it leaves every list and answers code 100, subcode 33.
    /// Fails with BadArgument when nobody can see such a post.
    [[nodiscard]] base::Status deletePost(std::string_view id);
    /// The platform takes a post away, with everything below it.
    [[nodiscard]] base::Status hideByPlatform(std::string_view id);

private:
    struct Impl;
    explicit Server(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace weft::simulator
