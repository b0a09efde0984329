// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/writer.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace weft::app {

/// When a workspace is cared for.
struct QuietTimes {
    /// Nothing was asked or written for so long.
    std::chrono::milliseconds quiet = std::chrono::minutes{5};
    /// How often it is looked whether it is quiet.
    std::chrono::milliseconds look = std::chrono::seconds{30};
    std::chrono::hours checkEvery{7 * 24};
    std::chrono::hours retainEvery{24};
};

/// Looks after an open workspace when nothing else is going on: once a week reads the whole file for damage,
/// makes the words of erased posts leave the full text, and once a day erases what is older than the
/// workspace keeps posts. The check reads with a connection of its own and is broken off as soon as somebody
/// asks something; erasing goes through the writer in small jobs.
class QuietCare {
public:
    /// Called from a thread of its own when the file is found damaged.
    using Trouble = std::function<void(const base::Error&)>;

    /// The writer and the clock must outlive it.
    QuietCare(std::filesystem::path path, store::Writer& writer, const base::Clock& clock,
              QuietTimes times = {});
    ~QuietCare();
    QuietCare(const QuietCare&) = delete;
    QuietCare& operator=(const QuietCare&) = delete;

    void start(Trouble trouble);
    /// Somebody asks or writes something. Safe from any thread.
    void touch();

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] bool isQuiet();
    [[nodiscard]] std::stop_token beginWork();
    void care();
    [[nodiscard]] base::Status check(const std::stop_token& disturbed);
    [[nodiscard]] base::Status dropWords(const std::stop_token& disturbed);
    [[nodiscard]] base::Status retain(const std::stop_token& disturbed);
    [[nodiscard]] base::Status keepFinding(std::string problem);

    std::filesystem::path m_path;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    QuietTimes m_times;
    Trouble m_trouble;
    /// Once is enough, also when the finding cannot be written into the damaged file.
    bool m_told = false;
    /// Tables of the check under way that are still to be read; empty when none is.
    std::vector<std::string> m_tables;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::chrono::steady_clock::time_point m_touched = std::chrono::steady_clock::now();
    std::chrono::nanoseconds m_writerBusy{0};
    std::stop_source m_work{std::nostopstate};
    std::jthread m_thread;
};

} // namespace weft::app
