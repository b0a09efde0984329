// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/backend.h"

#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace weft::simulator {

/// The Date header of a moment (RFC 9110 5.6.7); its words are English whatever the locale.
[[nodiscard]] std::string httpDate(base::Instant instant);

/// The token comes from the header or from a parameter; the fields of a form are parameters too.
[[nodiscard]] ApiRequest readRequest(const httplib::Request& request);

/// Writes a reply with the faults that need the connection, whose local port is given.
void writeReply(const Reply& reply, int port, const httplib::Request& request, httplib::Response& response);

} // namespace weft::simulator
