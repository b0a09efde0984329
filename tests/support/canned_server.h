// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace weft::tests {

/// A request as it came over the wire.
struct CannedRequest {
    /// "GET /me?fields=id HTTP/1.1"
    std::string line;
    /// "/me?fields=id"
    std::string target;
    /// Lower-case names.
    std::map<std::string, std::string> headers;
    /// As long as Content-Length says.
    std::string body;
    /// Which connection it came over, from 0.
    int connection = 0;
};

/// The server's end of a connection, to answer with bytes of any kind. Not usable after the handler.
class CannedConnection {
public:
    explicit CannedConnection(int socket) : m_socket(socket) {}

    /// Sends bytes as they are; false when the other side is gone or the server ends.
    bool send(std::string_view bytes) const;
    /// Ends the connection after the handler, or at once.
    void close();
    /// Waits until the other side hangs up or the server ends: an answer that never comes.
    void waitForHangUp() const;

    [[nodiscard]] bool closed() const { return m_closed; }

private:
    int m_socket;
    bool m_closed = false;
};

/// An HTTP server on a free port of 127.0.0.1 that does to its clients whatever a test wants, wrong things
/// above all. A thread for each connection; requests on it are handled one after the other. Destruction cuts
/// all connections and waits for the threads.
class CannedServer {
public:
    using Handler = std::function<void(const CannedRequest&, CannedConnection&)>;

    explicit CannedServer(Handler handler);
    /// Gives every request the same bytes.
    explicit CannedServer(std::string answer);
    ~CannedServer();
    CannedServer(const CannedServer&) = delete;
    CannedServer& operator=(const CannedServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }

    /// "http://127.0.0.1:PORT"
    [[nodiscard]] std::string address() const;
    /// What was asked so far.
    [[nodiscard]] std::vector<CannedRequest> requests() const;

private:
    void accept(const std::stop_token& stop);
    void serve(int socket, int number);

    Handler m_handler;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<CannedRequest> m_requests;
    std::vector<int> m_sockets;
    std::vector<std::jthread> m_serving;
    std::jthread m_accepting;
};

/// A whole HTTP/1.1 answer with the right length.
[[nodiscard]] std::string httpAnswer(int status, std::string_view body,
                                     const std::map<std::string, std::string>& headers = {});

/// A port of 127.0.0.1 on which nobody listens.
[[nodiscard]] std::uint16_t closedPort();

} // namespace weft::tests
