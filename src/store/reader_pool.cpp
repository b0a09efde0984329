// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader_pool.h"

#include "store/workspace_file.h"

#include <algorithm>
#include <utility>

namespace weft::store {

struct ReaderPool::Waiting {
    Question question;
    std::stop_source stop;
};

struct ReaderPool::Slot {
    explicit Slot(Database opened) : database(std::move(opened)) {}

    Database database;
    /// Of the question that runs now; guarded by the pool's mutex.
    std::stop_source running{std::nostopstate};
    std::jthread thread;
};

base::Result<std::unique_ptr<ReaderPool>> ReaderPool::open(const std::filesystem::path& path, int threads) {
    std::vector<Database> databases;
    for (int i = 0; i < std::max(threads, 1); ++i) {
        auto database = openWorkspaceReadOnly(path);
        if (!database) return base::fail(std::move(database.error()));
        databases.push_back(std::move(*database));
    }
    return std::unique_ptr<ReaderPool>(new ReaderPool(std::move(databases)));
}

ReaderPool::ReaderPool(std::vector<Database> databases) {
    for (auto& database : databases)
        m_slots.push_back(std::make_unique<Slot>(std::move(database)));
    for (auto& slot : m_slots)
        slot->thread = std::jthread([this, &slot = *slot](const std::stop_token& stop) { run(slot, stop); });
}

ReaderPool::~ReaderPool() {
    std::vector<std::stop_source> running;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        for (const auto& slot : m_slots) {
            slot->thread.request_stop();
            running.push_back(slot->running);
        }
    }
    // Outside the lock, because a question may have hung anything on its token.
    for (auto& source : running)
        source.request_stop();
    for (const auto& slot : m_slots)
        slot->thread.join();
}

std::stop_source ReaderPool::ask(Question question) {
    std::stop_source stop;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({std::move(question), stop});
    }
    m_wake.notify_one();
    return stop;
}

void ReaderPool::run(Slot& slot, const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }) || stop.stop_requested()) return;
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.stop.stop_requested()) continue;
        slot.running = next.stop;
        lock.unlock();
        slot.database.stopOn(next.stop.get_token());
        next.question(slot.database, next.stop.get_token());
        slot.database.stopOn({});
        lock.lock();
        slot.running = std::stop_source(std::nostopstate);
    }
}

} // namespace weft::store
