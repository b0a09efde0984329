// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace weft::store {

/// A few threads that answer questions, each with its own read-only connection. Destruction drops questions
/// that have not begun, interrupts the running ones and joins.
class ReaderPool {
public:
    /// A question; its stop token is set when the answer is no longer wanted, and a running statement is
    /// interrupted.
    using Question = std::function<void(Database&, const std::stop_token&)>;

    [[nodiscard]] static base::Result<std::unique_ptr<ReaderPool>> open(const std::filesystem::path& path,
                                                                        int threads);

    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;

    /// Queues a question. Asking the returned source to stop drops it if it has not begun, else interrupts
    /// it.
    std::stop_source ask(Question question);

private:
    struct Slot;
    struct Waiting;
    explicit ReaderPool(std::vector<Database> databases);
    void run(Slot& slot, const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Waiting> m_waiting;
    std::vector<std::unique_ptr<Slot>> m_slots;
};

} // namespace weft::store
