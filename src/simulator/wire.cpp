// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/wire.h"

#include "simulator/connections.h"

#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <thread>

namespace weft::simulator {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDelay{50};
constexpr std::size_t kPieces = 5;
constexpr milliseconds kBetweenPieces{20};

/// Promises the whole body, sends half of it and ends the connection.
void sendShort(const std::string& body, httplib::Response& response) {
    response.set_content_provider(
        body.size() + 1, "application/json; charset=UTF-8",
        [half = body.substr(0, body.size() / 2)](std::size_t offset, std::size_t, httplib::DataSink& sink) {
            if (offset == 0) sink.write(half.data(), half.size());
            return false;
        });
}

/// The whole body, in pieces with pauses.
void sendSlowly(const std::string& body, const std::string& type, httplib::Response& response) {
    const std::size_t piece = body.size() / kPieces + 1;
    response.set_content_provider(
        body.size(), type, [body, piece](std::size_t offset, std::size_t, httplib::DataSink& sink) {
            std::this_thread::sleep_for(kBetweenPieces);
            return sink.write(body.data() + offset, std::min(piece, body.size() - offset));
        });
}

} // namespace

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

void writeReply(const Reply& reply, int port, const httplib::Request& request, httplib::Response& response) {
    const ApiAnswer& answer = reply.answer;
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        response.set_header(name, value);
    if (reply.fault == Fault::Delay) std::this_thread::sleep_for(kDelay);
    if (reply.fault == Fault::ShortBody) return sendShort(answer.body, response);
    if (reply.fault == Fault::Drip && !answer.body.empty())
        return sendSlowly(answer.body, answer.contentType, response);
    if (reply.fault == Fault::Closed) closeConnection(port, request.remote_port);
    response.set_content(answer.body, answer.contentType);
}

} // namespace weft::simulator
