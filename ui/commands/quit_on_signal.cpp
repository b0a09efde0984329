// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/quit_on_signal.h"

#include <QCoreApplication>

#include <ctime>

namespace weft::commands {

QuitOnSignal::QuitOnSignal() {
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token& done) {
        const timespec moment{0, 100'000'000};
        while (!done.stop_requested()) {
            if (sigtimedwait(&m_signals, nullptr, &moment) <= 0) continue;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            return;
        }
    });
}

QuitOnSignal::~QuitOnSignal() {
    m_thread.request_stop();
}

} // namespace weft::commands
