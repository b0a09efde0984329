// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include <utility>

namespace weft::store {

Writer::Writer(Database database)
    : m_database(std::move(database)), m_thread([this](const std::stop_token& stop) { run(stop); }) {
}

Writer::~Writer() = default;

void Writer::enqueue(std::function<void(Database&)> job) {
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::run(const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(m_mutex);
        // Wakes for a job or for the end; what is queued at the end is still done.
        if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        const auto start = std::chrono::steady_clock::now();
        job(m_database);
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - start;
        m_busy.fetch_add(took.count());
    }
}

} // namespace weft::store
