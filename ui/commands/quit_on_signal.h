// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <thread>

namespace weft::commands {

/// Turns SIGINT and SIGTERM into the end of the application's event loop, so that everything is put away.
/// Make it before any other thread, because threads inherit the blocked signals.
class QuitOnSignal {
public:
    QuitOnSignal();
    ~QuitOnSignal();
    QuitOnSignal(const QuitOnSignal&) = delete;
    QuitOnSignal& operator=(const QuitOnSignal&) = delete;

private:
    sigset_t m_signals{};
    std::jthread m_thread;
};

} // namespace weft::commands
