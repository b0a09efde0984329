// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace weft::tests {

/// How a program ended and what it said.
struct Finished {
    /// Exit status; 128 + signal when it was killed.
    int status = -1;
    std::string output;
    std::string errors;
};

/// A program that runs beside the test. Environment entries are added to the test's own.
class Process {
public:
    using Environment = std::vector<std::pair<std::string, std::string>>;

    /// `input` is what it reads from standard input.
    Process(const std::string& program, const std::vector<std::string>& arguments,
            const Environment& environment = {}, const std::string& input = {});
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void kill(int signal) const;
    /// Waits for the end.
    [[nodiscard]] Finished wait();
    [[nodiscard]] bool running();
    /// What it has written to standard error so far.
    [[nodiscard]] std::string errorsSoFar() const;
    /// What it has written to standard output so far.
    [[nodiscard]] std::string outputSoFar() const;

private:
    pid_t m_pid = -1;
    std::optional<int> m_status;
    std::string m_outputFile;
    std::string m_errorFile;
    std::string m_inputFile;
};

/// Runs a program to its end.
[[nodiscard]] Finished runProcess(const std::string& program, const std::vector<std::string>& arguments,
                                  const Process::Environment& environment = {},
                                  const std::string& input = {});

} // namespace weft::tests
