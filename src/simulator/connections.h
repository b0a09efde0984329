// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::simulator {

/// Ends the accepted TCP connection between two ports of the loopback interface at once. The HTTP library has
/// no way to do that from inside a handler, so the socket is looked up among those of the process.
void closeConnection(int localPort, int remotePort);

/// Ends all accepted connections of a local port.
void closeConnections(int localPort);

} // namespace weft::simulator
