// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/connection.h"

#include "threads/api_error.h"
#include "threads/field_set.h"
#include "threads/http_date.h"
#include "threads/percent.h"
#include "threads/redact.h"
#include "threads/usage_headers.h"

#include <fmt/format.h>

namespace weft::threads {

using base::ErrorCode;

namespace {

/// More refused fields than this, and the server is not what we think.
constexpr int kMostRefusals = 12;

std::string withoutTrailingSlash(std::string address) {
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

} // namespace

Connection::Connection(HttpClient& http, ClientOptions options, RequestGate* gate)
    : m_http(http), m_options(std::move(options)), m_gate(gate) {
    m_options.apiBase = withoutTrailingSlash(std::move(m_options.apiBase));
}

base::Error Connection::redacted(base::Error error, std::string_view path) const {
    error.where = path;
    error.detail = redact(error.detail, m_options.token);
    return error;
}

void Connection::note(Endpoint endpoint, const RequestOutcome& outcome) {
    if (m_gate) m_gate->note(endpoint, outcome);
}

std::string Connection::fieldsFor(const ApiCall& call) const {
    std::string fields(call.fields);
    for (const RefusedField& refused : m_options.refused)
        if (refused.endpoint == call.endpoint)
            if (auto shorter = withoutField(fields, refused.field)) fields = *std::move(shorter);
    return fields;
}

base::Result<Connection::Answer> Connection::fetchFields(const ApiCall& call, const std::stop_token& stop) {
    for (int refusals = 0;; ++refusals) {
        const std::string fields = fieldsFor(call);
        auto answer = fetch(call, fields, stop);
        if (answer || answer.error().code != ErrorCode::ApiUnknownField || refusals == kMostRefusals)
            return answer;
        auto name = refusedField(answer.error().detail).value_or("");
        name.resize(std::min(name.size(), name.find('{')));
        if (!withoutField(fields, name)) return answer;
        m_options.refused.push_back({call.endpoint, std::move(name)});
    }
}

HttpRequest Connection::requestFor(const ApiCall& call, std::string_view fields) const {
    HttpRequest request;
    request.url = m_options.apiBase + call.path;
    request.bearer = m_options.token;
    request.method = call.method;
    char separator = '?';
    const auto add = [&](std::string_view name, std::string_view value) {
        request.url += fmt::format("{}{}={}", separator, name, percentEncode(value));
        separator = '&';
    };
    for (const auto& [name, value] : call.parameters)
        add(name, value);
    if (!fields.empty()) add("fields", fields);
    for (const auto& [name, value] : call.form)
        request.form.emplace_back(name, Secret(value));
    return request;
}

base::Result<HttpResponse> Connection::send(const HttpRequest& request, const std::stop_token& stop) {
    ++m_requests;
    const auto began = std::chrono::steady_clock::now();
    auto response = m_http.send(request, stop);
    m_times.network += std::chrono::steady_clock::now() - began;
    if (!response) return response;
    if (const auto date = response->headers.find("date"); date != response->headers.end())
        if (const auto time = parseHttpDate(date->second)) m_serverTime = time;
    return response;
}

base::Result<Connection::Answer> Connection::fetch(const ApiCall& call, std::string_view fields,
                                                   const std::stop_token& stop) {
    if (m_options.token.empty())
        return base::fail(ErrorCode::ApiNoToken, call.path, "no access token is given");
    if (m_gate)
        if (auto admitted = m_gate->admit(call.endpoint); !admitted)
            return base::fail(std::move(admitted.error()));
    auto response = send(requestFor(call, fields), stop);
    if (!response) {
        base::Error error = redacted(std::move(response.error()), call.path);
        note(call.endpoint, {error, {}, std::nullopt});
        return base::fail(std::move(error));
    }
    const auto usage = readUsage(response->headers);
    if (usage) m_usage = *usage;
    const auto checked = checkAnswer(*response, call.path, m_options.token, usage.value_or(Usage{}));
    if (!checked) {
        note(call.endpoint, {checked.error(), usage.value_or(Usage{}), std::nullopt});
        return base::fail(checked.error());
    }
    return Answer{std::move(response->body), usage.value_or(Usage{})};
}

} // namespace weft::threads
