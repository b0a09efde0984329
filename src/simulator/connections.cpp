// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/connections.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <charconv>
#include <filesystem>
#include <string>
#include <system_error>

namespace weft::simulator {

namespace {

constexpr int kAnyPort = -1;

using AddressCall = int (*)(int, sockaddr*, socklen_t*);

/// The port of one end of a TCP socket, or -1 for anything else.
int portOf(int descriptor, AddressCall call) {
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    if (call(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) return -1;
    if (address.ss_family != AF_INET) return -1;
    return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
}

void closeMatching(int localPort, int remotePort) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const std::string name = entry.path().filename();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        if (portOf(descriptor, ::getsockname) != localPort) continue;
        const int remote = portOf(descriptor, ::getpeername);
        if (remote < 0 || (remotePort != kAnyPort && remote != remotePort)) continue;
        ::shutdown(descriptor, SHUT_RDWR);
    }
}

} // namespace

void closeConnection(int localPort, int remotePort) {
    closeMatching(localPort, remotePort);
}

void closeConnections(int localPort) {
    closeMatching(localPort, kAnyPort);
}

} // namespace weft::simulator
