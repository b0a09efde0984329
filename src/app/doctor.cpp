// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"

#include "app/doctor_checks.h"
#include "store/quick_check.h"
#include "store/workspace_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <unistd.h>

namespace weft::app {

using base::ErrorCode;

std::string adviceFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::StoreNotFound:
        return "make it with \"weftctl init --workspace FILE --brand HANDLE\"";
    case ErrorCode::StoreNewer:
        return "install a newer Weft; this one leaves the file alone";
    case ErrorCode::StoreOlder:
        return "open it in the window, or run \"weftctl metrics\", to bring it up to date";
    case ErrorCode::StoreForeign:
        return "choose another file: this one is no workspace";
    case ErrorCode::StoreCorrupt:
        return "mend it with \"weftctl doctor --repair\", or take the last backup";
    case ErrorCode::StoreLocked:
        return "close the program that holds the file and try again";
    case ErrorCode::StoreReadOnly:
        return "allow writing to the file and to its folder";
    case ErrorCode::ApiTokenInvalid:
        return "make a new token: this one has expired or was withdrawn";
    case ErrorCode::NetworkUnreachable:
        return "check the connection, the address and any proxy";
    case ErrorCode::NetworkTimeout:
        return "the server is slow or the connection is bad; try again later";
    case ErrorCode::NetworkTls:
        return "something stands between this machine and the server; check proxy and clock";
    case ErrorCode::ApiNotJson:
    case ErrorCode::NetworkPortal:
        return "a sign-in page of the network may be in the way; open a browser";
    default:
        return {};
    }
}

Check failedCheck(std::string name, const base::Error& error) {
    return {std::move(name), CheckState::Bad, error.text(), adviceFor(error.code)};
}

namespace {

/// What the window found when nobody was looking.
void examineLastCheck(store::Database& database, std::vector<Check>& checks) {
    const auto last = store::readQuietFinding(database);
    if (!last || !*last) return;
    const auto date = base::formatDate((*last)->at);
    if ((*last)->problem.empty())
        checks.push_back(
            {"checked", CheckState::Good, fmt::format("found sound at a quiet moment on {}", date), {}});
    else
        checks.push_back({"checked", CheckState::Bad,
                          fmt::format("found damaged at a quiet moment on {}: {}", date, (*last)->problem),
                          adviceFor(ErrorCode::StoreCorrupt)});
}

void examineFile(const std::filesystem::path& path, std::vector<Check>& checks) {
    auto database = store::openWorkspaceReadOnly(path);
    if (!database) return checks.push_back(failedCheck("file", database.error()));
    auto health = store::checkHealth(*database);
    if (!health) return checks.push_back(failedCheck("file", health.error()));
    checks.push_back(
        {"file",
         CheckState::Good,
         fmt::format("{}: {} posts by {} people, {:.1f} MB, schema {}", path.string(), health->posts,
                     health->people, static_cast<double>(health->bytes) / 1e6, health->schema),
         {}});
    if (health->problems.empty())
        checks.push_back({"content", CheckState::Good, "the integrity check found nothing", {}});
    else
        checks.push_back({"content", CheckState::Bad, fmt::format("{}", fmt::join(health->problems, "; ")),
                          adviceFor(ErrorCode::StoreCorrupt)});
    examineLastCheck(*database, checks);
    auto digest = store::contentDigest(*database);
    if (!digest) return checks.push_back(failedCheck("digest", digest.error()));
    checks.push_back({"digest", CheckState::Good, *digest, {}});
}

void examineFolder(const std::filesystem::path& path, std::vector<Check>& checks) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown))
        return checks.push_back(
            {"access", CheckState::NotChecked, "there is no workspace file to write to", {}});
    const auto folder = std::filesystem::absolute(path).parent_path();
    const bool fileWritable = access(path.c_str(), F_OK) != 0 || access(path.c_str(), W_OK) == 0;
    if (access(folder.c_str(), W_OK) != 0 || !fileWritable)
        return checks.push_back({"access", CheckState::Bad,
                                 fmt::format("{} cannot be written to", path.string()),
                                 adviceFor(ErrorCode::StoreReadOnly)});
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    constexpr std::uintmax_t kLittle = 200'000'000;
    if (!error && space.available < kLittle)
        return checks.push_back({"access", CheckState::Warning,
                                 fmt::format("only {} MB are free", space.available / 1'000'000),
                                 "make room on the disk"});
    checks.push_back({"access", CheckState::Good, "the file can be written to", {}});
}

} // namespace

std::vector<Check> examine(const DoctorOptions& options, const base::Clock& clock) {
    std::vector<Check> checks;
    examineFile(options.workspace, checks);
    examineFolder(options.workspace, checks);
    examineCollecting(options.workspace, clock.now(), checks);
    examineTokens(options, clock.now(), checks);
    if (options.offline) return checks;
    if (!callsLeft(options.workspace, clock.now(), checks)) return checks;
    for (const auto& token : options.tokens)
        examineServer(token, options.apiBase, clock, checks);
    return checks;
}

} // namespace weft::app
