// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "threads/client_options.h"
#include "threads/post_page.h"
#include "threads/request_gate.h"
#include "threads/usage.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::threads {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// One call of the API, before the token is added.
struct ApiCall {
    Endpoint endpoint = Endpoint::Me;
    /// Below the base, such as "/me/threads".
    std::string path;
    /// Of the query.
    Parameters parameters = {};
    /// The list for the parameter "fields"; empty for calls without one.
    std::string_view fields = {};
    HttpMethod method = HttpMethod::Get;
    /// Of the body of a POST.
    Parameters form = {};
};

/// The way to one API with one token: asks the gate, sends, checks the answer, keeps what its headers say and
/// tells the gate how it went. Repeats a call only without a field that the server refused.
class Connection {
public:
    Connection(HttpClient& http, ClientOptions options, RequestGate* gate);

    /// Makes a call and reads its answer with `parse`, a function from the body to a Result. Errors name the
    /// path and hold no secret.
    template<typename Parse>
    [[nodiscard]] auto ask(const ApiCall& call, const std::stop_token& stop, Parse parse)
        -> decltype(parse(std::string_view{})) {
        auto answer = fetchFields(call, stop);
        if (!answer) return base::fail(std::move(answer.error()));
        const auto began = std::chrono::steady_clock::now();
        auto parsed = parse(std::string_view(answer->body));
        m_times.parsing += std::chrono::steady_clock::now() - began;
        if (!parsed) {
            parsed.error() = redacted(std::move(parsed.error()), call.path);
            note(call.endpoint, {parsed.error(), answer->usage, std::nullopt});
            return parsed;
        }
        note(call.endpoint, {std::nullopt, answer->usage, elementsOf(*parsed)});
        return parsed;
    }

    [[nodiscard]] std::int64_t requests() const { return m_requests; }

    [[nodiscard]] const Usage& usage() const { return m_usage; }

    [[nodiscard]] const std::vector<RefusedField>& refused() const { return m_options.refused; }

    [[nodiscard]] const ClientTimes& times() const { return m_times; }

    [[nodiscard]] std::optional<base::Instant> serverTime() const { return m_serverTime; }

    [[nodiscard]] const std::string& apiBase() const { return m_options.apiBase; }

    [[nodiscard]] const Secret& token() const { return m_options.token; }

private:
    struct Answer {
        std::string body;
        Usage usage;
    };

    template<typename T>
    static std::optional<std::size_t> elementsOf(const T&) {
        return std::nullopt;
    }

    static std::optional<std::size_t> elementsOf(const PostPage& page) { return page.elements(); }

    [[nodiscard]] base::Result<Answer> fetchFields(const ApiCall& call, const std::stop_token& stop);
    /// One request. A failure is told to the gate here, a success by who reads the answer.
    [[nodiscard]] base::Result<Answer> fetch(const ApiCall& call, std::string_view fields,
                                             const std::stop_token& stop);
    [[nodiscard]] HttpRequest requestFor(const ApiCall& call, std::string_view fields) const;
    [[nodiscard]] std::string fieldsFor(const ApiCall& call) const;
    [[nodiscard]] base::Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop);
    [[nodiscard]] base::Error redacted(base::Error error, std::string_view path) const;
    void note(Endpoint endpoint, const RequestOutcome& outcome);

    HttpClient& m_http;
    ClientOptions m_options;
    RequestGate* m_gate;
    std::int64_t m_requests = 0;
    Usage m_usage;
    std::optional<base::Instant> m_serverTime;
    ClientTimes m_times;
};

} // namespace weft::threads
