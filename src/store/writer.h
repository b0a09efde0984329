// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace weft::store {

/// The only thread that writes to a workspace: owns the write connection and works through a queue of jobs in
/// order; when none comes for a moment, it takes what was written from the log into the file, so that no job
/// waits for that. Destruction finishes the jobs that are queued, then joins.
class Writer {
public:
    explicit Writer(Database database);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Queues a job that gets the connection; its result (a Result or a Status) arrives in the future. A job
    /// opens its own Transaction. Safe from any thread.
    template<typename Job>
    [[nodiscard]] auto submit(Job job) -> std::future<std::invoke_result_t<Job, Database&>> {
        using Answer = std::invoke_result_t<Job, Database&>;
        auto task = std::make_shared<std::packaged_task<Answer(Database&)>>(std::move(job));
        auto future = task->get_future();
        enqueue([task](Database& database) { (*task)(database); });
        return future;
    }

    /// How long jobs have run so far, for measurements.
    [[nodiscard]] std::chrono::nanoseconds busy() const { return std::chrono::nanoseconds{m_busy.load()}; }

private:
    void enqueue(std::function<void(Database&)> job);
    void run(const std::stop_token& stop);
    void rest();

    Database m_database;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void(Database&)>> m_jobs;
    std::atomic<std::chrono::nanoseconds::rep> m_busy{0};
    /// What the connection had changed when the log was last taken into the file.
    std::int64_t m_inFile = 0;
    std::jthread m_thread;
};

} // namespace weft::store
