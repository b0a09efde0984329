// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server.h"

#include "simulator/connections.h"

#include <fmt/format.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <array>
#include <ctime>
#include <map>
#include <mutex>
#include <thread>

namespace weft::simulator {

namespace {

constexpr const char* kHost = "127.0.0.1";

/// The Date header of a moment (RFC 9110 5.6.7); its words are English whatever the locale.
std::string httpDate(base::Instant instant) {
    constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = base::toMs(instant) / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
                       kDays.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
                       kMonths.at(static_cast<std::size_t>(parts.tm_mon)), 1900 + parts.tm_year,
                       parts.tm_hour, parts.tm_min, parts.tm_sec);
}

ApiRequest readRequest(const httplib::Request& request) {
    ApiRequest read;
    read.method = request.method;
    read.path = request.path;
    for (const auto& [name, value] : request.params)
        read.parameters.emplace_back(name, value);
    constexpr std::string_view kBearer = "Bearer ";
    const std::string authorization = request.get_header_value("Authorization");
    if (authorization.starts_with(kBearer))
        read.token = authorization.substr(kBearer.size());
    else if (const auto token = read.parameter("access_token"))
        read.token = *token;
    return read;
}

/// Promises the whole body, sends half of it and ends the connection.
void sendShort(const std::string& body, httplib::Response& response) {
    response.set_content_provider(
        body.size() + 1, "application/json; charset=UTF-8",
        [half = body.substr(0, body.size() / 2)](std::size_t offset, std::size_t, httplib::DataSink& sink) {
            if (offset == 0) sink.write(half.data(), half.size());
            return false;
        });
}

} // namespace

struct Server::Impl {
    Impl(World world, const ServerOptions& options, const base::Clock& present)
        : clock(present), api(std::move(world), options.api, present), faults(options.faults) {}

    void handle(const httplib::Request& request, httplib::Response& response);
    void send(Fault fault, ApiAnswer answer, const httplib::Request& request,
              httplib::Response& response) const;
    [[nodiscard]] std::string stats();

    /// Guards everything that answers change: the world grows, and calls are counted.
    std::mutex mutex;
    const base::Clock& clock;
    Api api;
    FaultPlan faults;
    std::map<std::string, std::int64_t> counts;
    std::int64_t requests = 0;
    std::int64_t faulted = 0;
    int port = 0;
    httplib::Server http;
    std::jthread thread;
};

std::string Server::Impl::stats() {
    const std::size_t visible = api.visiblePosts();
    const World& world = api.world();
    const auto seen = [&](World::List list) { return World::visiblePart(list, visible).size(); };
    const nlohmann::json body{{"requests", counts},
                              {"total", requests},
                              {"faults", faulted},
                              {"posts", visible},
                              {"own_threads", seen(world.ownThreads())},
                              {"own_replies", seen(world.ownReplies())},
                              {"mentions", seen(world.mentions())}};
    return body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void Server::Impl::handle(const httplib::Request& request, httplib::Response& response) {
    ApiAnswer answer;
    Fault fault = Fault::None;
    {
        const std::lock_guard lock(mutex);
        if (request.path == "/__sim/stats") {
            answer.body = stats();
        } else {
            ++counts[api.endpointOf(request.path)];
            fault = faults.at(static_cast<std::uint64_t>(requests++));
            if (fault != Fault::None) ++faulted;
            answer = api.answer(readRequest(request));
        }
    }
    send(fault, std::move(answer), request, response);
}

void Server::Impl::send(Fault fault, ApiAnswer answer, const httplib::Request& request,
                        httplib::Response& response) const {
    const ApiAnswer sent = spoiled(fault, std::move(answer));
    response.status = sent.status;
    response.set_header("Date", httpDate(clock.now()));
    for (const auto& [name, value] : sent.headers)
        response.set_header(name, value);
    if (fault == Fault::ShortBody) return sendShort(sent.body, response);
    if (fault == Fault::Closed) closeConnection(port, request.remote_port);
    response.set_content(sent.body, sent.contentType);
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
            server->handle(request, response);
            return httplib::Server::HandlerResponse::Handled;
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
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->requests;
}

std::size_t Server::visiblePosts() {
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->api.visiblePosts();
}

} // namespace weft::simulator
