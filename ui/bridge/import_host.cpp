// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/import_host.h"

#include "collect/import.h"

#include <chrono>

namespace weft::bridge {

namespace {

constexpr std::chrono::milliseconds kPause{100};

} // namespace

ImportHost::ImportHost(QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>(this)) {
}

ImportHost::~ImportHost() {
    m_relay->close();
    m_stop.request_stop();
}

void ImportHost::stop() {
    m_stop.request_stop();
}

void ImportHost::import(const SessionPtr& session, const std::filesystem::path& path) {
    if (m_running || !session) return;
    m_running = true;
    m_stop = std::stop_source();
    Q_EMIT runningChanged(true);
    m_background.run([this, relay = m_relay, session, path, stop = m_stop.get_token()] {
        auto last = std::chrono::steady_clock::now() - kPause;
        const auto tell = [&](const collect::Progress& progress) {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < kPause && !progress.stageEnded) return;
            last = now;
            relay->post([this, progress] { Q_EMIT progressed(progress); });
        };
        const collect::Summary summary =
            collect::importFile(path, session->writer(), session->clock(), tell, stop);
        relay->post([this, summary] {
            m_running = false;
            Q_EMIT runningChanged(false);
            Q_EMIT finished(summary);
        });
    });
}

} // namespace weft::bridge
