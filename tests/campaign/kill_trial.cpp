// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/kill_trial.h"

#include "store/query_rows.h"
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <csignal>
#include <system_error>
#include <thread>

namespace weft::tests {

namespace {

std::vector<std::string> commandLine(const KillSubject& subject, const std::filesystem::path& workspace) {
    auto arguments = subject.arguments;
    arguments.insert(arguments.end(), {"--workspace", workspace.string()});
    return arguments;
}

const Process::Environment kEnvironment{{"WEFT_TOKEN", "secret"}};

std::int64_t count(store::Database& database, const std::string& sql) {
    const auto statement = database.prepare(sql);
    if (!statement) return 0;
    const auto value =
        store::firstRow(**statement, [](const store::Statement& row) { return row.integer(0); });
    return value ? value->value_or(0) : 0;
}

/// What another program can see of it right now: that much was confirmed.
std::int64_t confirmedNow(const std::filesystem::path& workspace, const std::string& sql) {
    std::error_code unknown;
    if (!std::filesystem::exists(workspace, unknown)) return 0;
    auto database = store::Database::open(workspace, store::Database::Mode::ReadWrite);
    if (!database || !database->execute("PRAGMA query_only = ON")) return 0;
    return count(*database, sql);
}

void removeWorkspace(const std::filesystem::path& workspace) {
    const auto start = workspace.filename().string();
    std::vector<std::filesystem::path> all;
    for (const auto& entry : std::filesystem::directory_iterator(workspace.parent_path()))
        if (entry.path().filename().string().starts_with(start)) all.push_back(entry.path());
    for (const auto& path : all)
        std::filesystem::remove(path);
}

std::string compared(const KillState& clean, const KillState& state) {
    if (!state.complaint.empty()) return state.complaint;
    if (state.digest != clean.digest) return "another content than that of a clean run";
    return state.rollups == clean.rollups ? std::string{} : "other rollups than those of a clean run";
}

} // namespace

KillState stateOf(const std::filesystem::path& workspace, const std::string& confirmed) {
    KillState state;
    auto database = store::openWorkspace(workspace);
    if (!database) {
        state.complaint = database.error().text();
        return state;
    }
    const auto health = store::checkHealth(*database);
    if (!health || !health->problems.empty())
        state.complaint = health ? health->problems.front() : health.error().text();
    if (!store::checkRollups(*database).value_or(false))
        state.complaint = "the rollups differ from a rebuild";
    state.digest = store::contentDigest(*database).value_or("none");
    state.rollups = store::rollupDigest(*database).value_or("none");
    state.confirmed = count(*database, confirmed);
    return state;
}

CleanRun runClean(const std::string& program, const KillSubject& subject,
                  const std::filesystem::path& workspace) {
    subject.prepare(workspace);
    const auto began = std::chrono::steady_clock::now();
    const auto finished = runProcess(program, commandLine(subject, workspace), kEnvironment);
    CleanRun clean;
    clean.took =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    clean.state = stateOf(workspace, subject.confirmed);
    if (finished.status != 0)
        clean.state.complaint = fmt::format("status {}: {}", finished.status, finished.errors);
    removeWorkspace(workspace);
    return clean;
}

KillResult killOnce(const std::string& program, const KillSubject& subject, const CleanRun& clean,
                    const std::filesystem::path& workspace, std::chrono::microseconds after) {
    subject.prepare(workspace);
    KillResult result;
    std::int64_t confirmed = 0;
    {
        Process victim(program, commandLine(subject, workspace), kEnvironment);
        std::this_thread::sleep_for(after);
        confirmed = confirmedNow(workspace, subject.confirmed);
        result.alive = victim.running();
        victim.kill(SIGKILL);
        std::ignore = victim.wait();
    }
    std::error_code unknown;
    if (std::filesystem::exists(workspace, unknown)) {
        const auto left = stateOf(workspace, subject.confirmed);
        result.complaint = left.complaint;
        if (result.complaint.empty() && left.confirmed < confirmed)
            result.complaint = fmt::format("{} of {} confirmed posts are left", left.confirmed, confirmed);
    }
    if (result.complaint.empty()) {
        const auto again = runProcess(program, commandLine(subject, workspace), kEnvironment);
        result.complaint = again.status == 0
                               ? compared(clean.state, stateOf(workspace, subject.confirmed))
                               : fmt::format("finishing it: status {}: {}", again.status, again.errors);
    }
    if (result.complaint.empty()) removeWorkspace(workspace);
    return result;
}

} // namespace weft::tests
