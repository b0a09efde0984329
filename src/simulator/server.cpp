// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server.h"

#include "simulator/connections.h"
#include "simulator/wire.h"

#include <httplib.h>

#include <thread>

namespace weft::simulator {

namespace {

constexpr const char* kHost = "127.0.0.1";

} // namespace

struct Server::Impl {
    Impl(World world, const ServerOptions& options, const base::Clock& present)
        : clock(present), backend(std::move(world), options.api, options.faults, present) {}

    void handle(const httplib::Request& request, httplib::Response& response);

    const base::Clock& clock;
    Backend backend;
    int port = 0;
    httplib::Server http;
    std::jthread thread;
};

void Server::Impl::handle(const httplib::Request& request, httplib::Response& response) {
    response.set_header("Date", httpDate(clock.now()));
    if (request.path == "/__sim/stats") return response.set_content(backend.stats(), "application/json");
    if (request.path == "/__sim/log") return response.set_content(backend.logLines(), "application/jsonl");
    writeReply(backend.handle(readRequest(request)), port, request, response);
}

Server::Server(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

base::Result<std::unique_ptr<Server>> Server::start(World world, const ServerOptions& options,
                                                    const base::Clock& clock) {
    auto impl = std::make_unique<Impl>(std::move(world), options, clock);
    Impl* const server = impl.get();
    server->http.set_tcp_nodelay(true);
    server->http.set_keep_alive_max_count(1'000'000);
    server->http.set_keep_alive_timeout(60);
    // Two servers must not share a port, which the library would allow.
    server->http.set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
    server->http.set_pre_routing_handler(
        [server](const httplib::Request& request, httplib::Response& response) {
            // The body of a form has not been read yet.
            if (request.method == "POST") return httplib::Server::HandlerResponse::Unhandled;
            server->handle(request, response);
            return httplib::Server::HandlerResponse::Handled;
        });
    server->http.Post(".*", [server](const httplib::Request& request, httplib::Response& response) {
        server->handle(request, response);
    });
    if (options.port == 0)
        server->port = server->http.bind_to_any_port(kHost);
    else if (server->http.bind_to_port(kHost, options.port))
        server->port = options.port;
    if (server->port <= 0)
        return base::fail(base::ErrorCode::NetworkUnreachable,
                          std::string(kHost) + ":" + std::to_string(options.port),
                          "cannot listen here; another program may use the port");
    server->thread = std::jthread([server] { server->http.listen_after_bind(); });
    while (!server->http.is_running())
        std::this_thread::yield();
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

Server::~Server() {
    m_impl->http.stop();
    closeConnections(m_impl->port);
    m_impl->thread.join();
}

int Server::port() const {
    return m_impl->port;
}

std::string Server::apiBase() const {
    return "http://" + std::string(kHost) + ":" + std::to_string(m_impl->port) + "/v1.0";
}

std::int64_t Server::requests() const {
    return m_impl->backend.requests();
}

std::size_t Server::visiblePosts() {
    return m_impl->backend.withApi([](Api& api) { return api.visiblePosts(); });
}

std::vector<RequestRecord> Server::log() const {
    return m_impl->backend.log();
}

BudgetUse Server::budget(BudgetKind kind) const {
    const base::Instant now = m_impl->clock.now();
    return m_impl->backend.withApi([&](Api& api) {
        Budgets& budgets = api.budgets();
        return BudgetUse{budgets.used(kind, now), budgets.most(kind), budgets.overruns(kind)};
    });
}

base::Status Server::deletePost(std::string_view id) {
    return m_impl->backend.withApi([&](Api& api) { return api.deletePost(id); });
}

base::Status Server::hideByPlatform(std::string_view id) {
    return m_impl->backend.withApi([&](Api& api) { return api.hideByPlatform(id); });
}

} // namespace weft::simulator
