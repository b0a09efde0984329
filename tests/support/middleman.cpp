// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/middleman.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace weft::tests {

namespace {

/// The whole answer of the server, as it came; empty when it gave none.
std::string forward(const CannedRequest& request, std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        std::string message = request.line + "\r\n";
        for (const auto& [name, value] : request.headers)
            if (name != "connection" && name != "accept-encoding") message += name + ": " + value + "\r\n";
        message += "connection: close\r\n\r\n" + request.body;
        CannedConnection(socket).send(message);
        std::array<char, 65'536> block{};
        for (auto count = ::recv(socket, block.data(), block.size(), 0); count > 0;
             count = ::recv(socket, block.data(), block.size(), 0))
            answer.append(block.data(), static_cast<std::size_t>(count));
    }
    ::close(socket);
    return answer;
}

std::string bodyOf(const std::string& answer) {
    const auto end = answer.find("\r\n\r\n");
    return end == std::string::npos ? std::string{} : answer.substr(end + 4);
}

const std::string kHtml = "<html><body><h1>Sign in to use this network</h1></body></html>";
const std::string kTransient =
    R"({"error":{"message":"Service temporarily unavailable","type":"OAuthException","code":2,"is_transient":true}})";

std::string json(int status, const std::string& body) {
    return httpAnswer(status, body, {{"Content-Type", "application/json"}});
}

std::string html(int status) {
    return httpAnswer(status, kHtml, {{"Content-Type", "text/html"}});
}

} // namespace

Middleman::Middleman(std::uint16_t serverPort, Choice choice)
    : m_serverPort(serverPort),
      m_choice(std::move(choice)),
      m_front([this](const CannedRequest& request, CannedConnection& connection) {
          handle(request, connection);
      }) {
}

Mischief Middleman::choose(const CannedRequest& request) {
    const std::scoped_lock lock(m_choosing);
    return m_choice(request);
}

void Middleman::handle(const CannedRequest& request, CannedConnection& connection) {
    const auto mischief = choose(request);
    if (mischief == Mischief::LostRequest) return connection.close();
    if (mischief == Mischief::GatewayBefore) {
        connection.send(html(502));
        return;
    }
    const auto answer = forward(request, m_serverPort);
    const auto body = bodyOf(answer);
    switch (mischief) {
    case Mischief::LostAnswer:
        return connection.close();
    case Mischief::Silence:
        return connection.waitForHangUp();
    case Mischief::ShortAnswer:
        connection.send(answer.substr(0, answer.size() - std::min<std::size_t>(body.size(), 3)));
        return connection.close();
    case Mischief::CutJson:
        connection.send(json(200, body.substr(0, body.size() / 2)));
        return;
    case Mischief::GatewayAfter:
        connection.send(html(502));
        return;
    case Mischief::ServerError:
        connection.send(json(500, kTransient));
        return;
    case Mischief::ErrorInside:
        connection.send(json(200, kTransient));
        return;
    case Mischief::Portal:
        connection.send(html(200));
        return;
    case Mischief::EmptyBody:
        connection.send(json(200, {}));
        return;
    case Mischief::WrongShape:
        connection.send(json(200, R"({"id":{"surprise":[1,2]},"success":"maybe"})"));
        return;
    case Mischief::LimitAfter:
        connection.send(json(429, R"({"error":{"message":"limit","code":4}})"));
        return;
    default:
        // The answer says that the connection ends.
        connection.send(answer);
        return connection.close();
    }
}

} // namespace weft::tests
