// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canned_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace weft::tests {

namespace {

/// A socket bound to a free port of 127.0.0.1.
std::pair<int, std::uint16_t> bindLoopback() {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    const bool bound =
        socket >= 0 && bind(socket, plain, length) == 0 && getsockname(socket, plain, &length) == 0;
    if (!bound) throw std::runtime_error("no free port on 127.0.0.1");
    return {socket, ntohs(address.sin_port)};
}

std::map<std::string, std::string> readHeaders(std::istream& lines) {
    std::map<std::string, std::string> headers;
    for (std::string line; std::getline(lines, line) && line != "\r";) {
        const auto colon = line.find(": ");
        if (colon == std::string::npos) continue;
        std::string name = line.substr(0, colon);
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        headers[name] = line.substr(colon + 2, line.size() - colon - 3);
    }
    return headers;
}

/// Whether it may be HTTP: its methods are words in capitals, and TLS begins with 0x16.
bool isHttp(const std::string& received) {
    return received.front() >= 'A' && received.front() <= 'Z';
}

CannedRequest readRequest(const std::string& head, int connection) {
    std::istringstream lines(head);
    CannedRequest request;
    std::getline(lines, request.line);
    if (request.line.ends_with('\r')) request.line.pop_back();
    const auto first = request.line.find(' ');
    const auto second = request.line.rfind(' ');
    if (first != std::string::npos && second > first)
        request.target = request.line.substr(first + 1, second - first - 1);
    request.headers = readHeaders(lines);
    request.connection = connection;
    return request;
}

std::size_t bodyLength(const CannedRequest& request) {
    const auto length = request.headers.find("content-length");
    return length == request.headers.end() ? 0 : std::stoul(length->second);
}

} // namespace

bool CannedConnection::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void CannedConnection::close() {
    m_closed = true;
    shutdown(m_socket, SHUT_RDWR);
}

void CannedConnection::waitForHangUp() const {
    char ignored = 0;
    while (recv(m_socket, &ignored, 1, 0) > 0) {}
}

CannedServer::CannedServer(std::string answer)
    : CannedServer([answer = std::move(answer)](const CannedRequest&, CannedConnection& connection) {
          connection.send(answer);
      }) {
}

CannedServer::CannedServer(Handler handler) : m_handler(std::move(handler)) {
    std::tie(m_listener, m_port) = bindLoopback();
    if (listen(m_listener, 16) != 0) throw std::runtime_error("cannot listen on 127.0.0.1");
    m_accepting = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

CannedServer::~CannedServer() {
    m_accepting.request_stop();
    shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    {
        const std::scoped_lock lock(m_mutex);
        for (const int socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }
    m_serving.clear();
    for (const int socket : m_sockets)
        ::close(socket);
    ::close(m_listener);
}

std::string CannedServer::address() const {
    return "http://127.0.0.1:" + std::to_string(m_port);
}

std::vector<CannedRequest> CannedServer::requests() const {
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void CannedServer::accept(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        const std::scoped_lock lock(m_mutex);
        const int number = static_cast<int>(m_sockets.size());
        m_sockets.push_back(socket);
        m_serving.emplace_back([this, socket, number] { serve(socket, number); });
    }
}

void CannedServer::serve(int socket, int number) {
    std::string received;
    std::array<char, 4096> buffer{};
    CannedConnection connection(socket);
    while (!connection.closed()) {
        const auto end = received.find("\r\n\r\n");
        if (end == std::string::npos) {
            const auto count = recv(socket, buffer.data(), buffer.size(), 0);
            if (count <= 0) break;
            received.append(buffer.data(), static_cast<std::size_t>(count));
            if (isHttp(received)) continue;
            connection.send(httpAnswer(400, "plain HTTP is spoken here"));
            break;
        }
        CannedRequest request = readRequest(received.substr(0, end + 4), number);
        received.erase(0, end + 4);
        const std::size_t length = bodyLength(request);
        while (received.size() < length) {
            const auto count = recv(socket, buffer.data(), buffer.size(), 0);
            if (count <= 0) break;
            received.append(buffer.data(), static_cast<std::size_t>(count));
        }
        request.body = received.substr(0, length);
        received.erase(0, length);
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(request);
        }
        m_handler(request, connection);
    }
    shutdown(socket, SHUT_RDWR);
}

std::string httpAnswer(int status, std::string_view body, const std::map<std::string, std::string>& headers) {
    std::ostringstream answer;
    answer << "HTTP/1.1 " << status << " Canned\r\n";
    for (const auto& [name, value] : headers)
        answer << name << ": " << value << "\r\n";
    answer << "Content-Length: " << body.size() << "\r\n\r\n" << body;
    return answer.str();
}

std::uint16_t closedPort() {
    const auto [socket, port] = bindLoopback();
    ::close(socket);
    return port;
}

} // namespace weft::tests
