// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/process.h"

#include "support/temporary_folder.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace weft::tests {

namespace {

std::string temporaryFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "weft-said-XXXXXX").string();
    const int file = mkstemp(pattern.data());
    if (file < 0) throw std::runtime_error("no temporary file");
    close(file);
    return pattern;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (auto& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

int exitStatus(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

Process::Process(const std::string& program, const std::vector<std::string>& arguments,
                 const Environment& environment, const std::string& input)
    : m_outputFile(temporaryFile()), m_errorFile(temporaryFile()), m_inputFile(temporaryFile()) {
    std::ofstream(m_inputFile, std::ios::binary) << input;
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto argv = pointers(words);
    m_pid = fork();
    if (m_pid < 0) throw std::runtime_error("no process");
    if (m_pid > 0) return;
    for (const auto& [name, value] : environment)
        setenv(name.c_str(), value.c_str(), 1);
    dup2(open(m_inputFile.c_str(), O_RDONLY), STDIN_FILENO);
    dup2(open(m_outputFile.c_str(), O_WRONLY), STDOUT_FILENO);
    dup2(open(m_errorFile.c_str(), O_WRONLY), STDERR_FILENO);
    execv(program.c_str(), argv.data());
    _exit(127);
}

Process::~Process() {
    if (!m_status) {
        ::kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    std::filesystem::remove(m_outputFile);
    std::filesystem::remove(m_errorFile);
    std::filesystem::remove(m_inputFile);
}

void Process::kill(int signal) const {
    ::kill(m_pid, signal);
}

bool Process::running() {
    if (m_status) return false;
    int status = 0;
    if (waitpid(m_pid, &status, WNOHANG) == m_pid) m_status = exitStatus(status);
    return !m_status;
}

std::string Process::errorsSoFar() const {
    return readFile(m_errorFile);
}

std::string Process::outputSoFar() const {
    return readFile(m_outputFile);
}

Finished Process::wait() {
    if (!m_status) {
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_status = exitStatus(status);
    }
    return {*m_status, readFile(m_outputFile), readFile(m_errorFile)};
}

Finished runProcess(const std::string& program, const std::vector<std::string>& arguments,
                    const Process::Environment& environment, const std::string& input) {
    return Process(program, arguments, environment, input).wait();
}

} // namespace weft::tests
