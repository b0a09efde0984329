// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collection_service.h"

#include "collect/collector.h"
#include "threads/client.h"

namespace weft::app {

CollectionService::CollectionService(CollectionOptions options, store::Writer& writer,
                                     const base::Clock& clock, Listener listener)
    : m_options(std::move(options)),
      m_writer(writer),
      m_clock(clock),
      m_listener(std::move(listener)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {
}

CollectionService::~CollectionService() {
    m_thread.request_stop();
    stopRun();
}

void CollectionService::collectNow() {
    const std::lock_guard lock(m_mutex);
    m_requested = true;
    m_wake.notify_all();
}

void CollectionService::stopRun() {
    const std::lock_guard lock(m_mutex);
    m_currentRun.request_stop();
}

void CollectionService::run(const std::stop_token& stop) {
    threads::HttpClient http({});
    threads::Client client(http, {.apiBase = m_options.apiBase, .token = m_options.token});
    collect::Collector collector(client, m_writer, m_clock);
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        const auto wanted = [&] { return m_requested; };
        if (m_options.interval.count() > 0)
            m_wake.wait_for(lock, stop, m_options.interval, wanted);
        else
            m_wake.wait(lock, stop, wanted);
        if (stop.stop_requested()) return;
        m_requested = false;
        m_currentRun = std::stop_source{};
        const auto runStop = m_currentRun.get_token();
        lock.unlock();

        const auto summary = collector.collectOnce(m_listener.progress, runStop);
        if (m_listener.finished) m_listener.finished(summary);
    }
}

} // namespace weft::app
