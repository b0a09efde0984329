// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/canned_server.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace weft::tests {

/// What happens to a request on its way to a server, or to the answer on its way back.
enum class Mischief {
    None,
    /// The request never arrives; the connection is closed.
    LostRequest,
    /// The request never arrives; a gateway answers in place of the server.
    GatewayBefore,
    // The request takes effect, and then
    /// … the connection is closed without a word.
    LostAnswer,
    /// … nothing ever comes back.
    Silence,
    /// … the answer ends before its announced length.
    ShortAnswer,
    /// … the answer is cut JSON of the right length.
    CutJson,
    /// … a gateway says 502 with a web page.
    GatewayAfter,
    /// … the server says 500 with an error object.
    ServerError,
    /// … the status is good and the body an error object.
    ErrorInside,
    /// … a sign-in page of the network comes instead.
    Portal,
    /// … there is no body.
    EmptyBody,
    /// … the body is JSON of no use.
    WrongShape,
    /// … a gateway says 429.
    LimitAfter,
};

/// Stands between a client and a server on 127.0.0.1, and does to each request what the function says.
class Middleman {
public:
    /// Requests may come at once; they are asked about one after the other.
    using Choice = std::function<Mischief(const CannedRequest&)>;

    Middleman(std::uint16_t serverPort, Choice choice);

    /// "http://127.0.0.1:PORT"
    [[nodiscard]] std::string address() const { return m_front.address(); }

private:
    [[nodiscard]] Mischief choose(const CannedRequest& request);
    void handle(const CannedRequest& request, CannedConnection& connection);

    std::uint16_t m_serverPort;
    std::mutex m_choosing;
    Choice m_choice;
    CannedServer m_front;
};

} // namespace weft::tests
