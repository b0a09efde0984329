// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hidden_input.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <poll.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace weft::cli {

namespace {

/// Far above any token or address.
constexpr std::size_t kLongest = 16'384;
constexpr int kLookForStopMs = 100;

/// A terminal that does not show what is typed, until the end of the scope.
class NoEcho {
public:
    NoEcho() {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        m_terminal = true;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~NoEcho() {
        if (!m_terminal) return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        fmt::print(stderr, "\n");
    }

    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
    bool m_terminal = false;
};

/// One byte; nothing at the end of the input, or when a stop is asked for.
std::optional<char> nextByte(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, kLookForStopMs) <= 0) continue;
        char byte = 0;
        const auto count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        return count == 1 ? std::optional(byte) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

base::Result<base::Secret> askHidden(std::string_view question, const std::stop_token& stop) {
    fmt::print(stderr, "{}", question);
    std::fflush(stderr);
    const NoEcho silent;
    std::string line;
    for (;;) {
        const auto byte = nextByte(stop);
        if (stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled, "standard input", "stopped");
        if (!byte && line.empty())
            return base::fail(base::ErrorCode::BadArgument, "standard input", "there is nothing to read");
        if (!byte || *byte == '\n') return base::Secret(std::move(line));
        if (line.size() == kLongest)
            return base::fail(base::ErrorCode::BadArgument, "standard input", "the line is too long");
        line += *byte;
    }
}

} // namespace weft::cli
