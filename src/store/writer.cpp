// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "store/cleaning.h"

#include <tuple>
#include <utility>

namespace weft::store {

namespace {

/// Shorter than the answer of a server takes, longer than what is between two jobs of one piece of work.
constexpr std::chrono::milliseconds kRestAfter{100};

} // namespace

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
        const auto hasJob = [this] { return !m_jobs.empty(); };
        if (!m_wake.wait_for(lock, stop, kRestAfter, hasJob) && !stop.stop_requested()) {
            lock.unlock();
            rest();
            lock.lock();
        }
        // Wakes for a job or for the end; what is queued at the end is still done.
        if (!m_wake.wait(lock, stop, hasJob)) return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        const auto start = std::chrono::steady_clock::now();
        job(m_database);
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - start;
        m_busy.fetch_add(took.count());
    }
}

void Writer::rest() {
    if (m_database.totalChanges() == m_inFile) return;
    // A busy or full disk is told by the next job that needs it.
    std::ignore = takeLogIntoFile(m_database);
    m_inFile = m_database.totalChanges();
}

} // namespace weft::store
