// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/background.h"

namespace weft::bridge {

Background::Background() : m_thread([this](const std::stop_token& stop) { work(stop); }) {
}

Background::~Background() {
    m_thread.request_stop();
    m_wake.notify_all();
}

void Background::run(std::function<void()> job) {
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Background::work(const std::stop_token& stop) {
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace weft::bridge
