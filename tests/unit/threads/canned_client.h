// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/canned_server.h"
#include "threads/client.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::threads {

inline constexpr std::string_view kEmptyList = R"({"data":[]})";

/// What the server says of a field that it does not know.
inline std::string unknownField(const std::string& name) {
    return R"~({"error":{"message":"(#100) Tried accessing nonexisting field ()~" + name +
           R"~()","code":100}})~";
}

/// Remembers what it was asked and told; forbids what it is set to.
class RecordingGate : public RequestGate {
public:
    [[nodiscard]] base::Status admit(Endpoint endpoint) override {
        asked.push_back(endpoint);
        if (forbidden) return base::fail(*forbidden);
        return {};
    }

    void note(Endpoint endpoint, const RequestOutcome& outcome) override {
        told.emplace_back(endpoint, outcome);
    }

    std::vector<Endpoint> asked;
    std::vector<std::pair<Endpoint, RequestOutcome>> told;
    std::optional<base::Error> forbidden;
};

/// A client that talks to a canned server through a recording gate.
class CannedClientTest : public testing::Test {
protected:
    static tests::CannedServer::Handler always(int status, std::string_view body,
                                               const std::map<std::string, std::string>& headers = {}) {
        return [answer = tests::httpAnswer(status, body, headers)](const tests::CannedRequest&,
                                                                   tests::CannedConnection& connection) {
            connection.send(answer);
        };
    }

    void serve(tests::CannedServer::Handler handler, std::vector<RefusedField> refused = {},
               const std::string& token = "THsecrettoken") {
        m_server.emplace(std::move(handler));
        m_client.emplace(m_http,
                         ClientOptions{.apiBase = m_server->address() + "/v1.0/",
                                       .token = Secret(token),
                                       .refused = std::move(refused)},
                         &m_gate);
    }

    Client& client() { return *m_client; }

    RecordingGate& gate() { return m_gate; }

    [[nodiscard]] std::vector<tests::CannedRequest> requests() const { return m_server->requests(); }

    [[nodiscard]] std::vector<std::string> targets() const {
        std::vector<std::string> all;
        for (const tests::CannedRequest& request : requests())
            all.push_back(request.target);
        return all;
    }

    std::stop_token m_stop;

private:
    HttpClient m_http{{}};
    RecordingGate m_gate;
    std::optional<tests::CannedServer> m_server;
    std::optional<Client> m_client;
};

} // namespace weft::threads
