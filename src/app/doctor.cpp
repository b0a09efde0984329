// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"

#include "store/workspace_file.h"
#include "threads/client.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace weft::app {

namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

/// Further off than this, waiting times and days would be wrong.
constexpr auto kClockTolerance = 2min;

/// What each permission is for; the first is needed for anything.
struct Scope {
    std::string_view name;
    std::string_view cost;
};

constexpr std::array kScopes{Scope{"threads_basic", "nothing can be collected"},
                             Scope{"threads_read_replies", "conversations and your own replies stay unseen"},
                             Scope{"threads_manage_mentions", "posts that mention you stay unseen"},
                             Scope{"threads_manage_insights", "views, likes and shares stay unknown"}};

std::string adviceFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::StoreNotFound:
        return "make it with \"weftctl init --workspace FILE --brand HANDLE\"";
    case ErrorCode::StoreNewer:
        return "install a newer Weft; this one leaves the file alone";
    case ErrorCode::StoreForeign:
        return "choose another file: this one is no workspace";
    case ErrorCode::StoreCorrupt:
        return "take the last backup, or the copy NAME.before-vN beside the file";
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
        return "a sign-in page of the network may be in the way; open a browser";
    default:
        return {};
    }
}

Check failed(std::string name, const base::Error& error) {
    return {std::move(name), CheckState::Bad, error.text(), adviceFor(error.code)};
}

void examineFile(const std::filesystem::path& path, std::vector<Check>& checks) {
    auto database = store::openWorkspaceReadOnly(path);
    if (!database) return checks.push_back(failed("file", database.error()));
    auto health = store::checkHealth(*database);
    if (!health) return checks.push_back(failed("file", health.error()));
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
    auto digest = store::contentDigest(*database);
    if (!digest) return checks.push_back(failed("digest", digest.error()));
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

void examineScopes(threads::Client& client, std::vector<Check>& checks) {
    auto info = client.inspectToken({});
    if (!info)
        return checks.push_back(
            {"permissions", CheckState::NotChecked, info.error().text(),
             "only tokens of an app's testers may be inspected; collecting shows what is missing"});
    std::vector<std::string> missing;
    for (const auto& scope : kScopes)
        if (std::ranges::find(info->scopes, scope.name) == info->scopes.end())
            missing.push_back(fmt::format("{}: {}", scope.name, scope.cost));
    if (missing.empty())
        checks.push_back(
            {"permissions", CheckState::Good, fmt::format("{}", fmt::join(info->scopes, ", ")), {}});
    else
        checks.push_back({"permissions", CheckState::Warning,
                          fmt::format("missing {}", fmt::join(missing, "; ")),
                          "sign in again with these permissions, or ask Meta to approve them for the app"});
}

void examineClock(const std::optional<base::Instant>& serverTime, base::Instant now,
                  std::vector<Check>& checks) {
    if (!serverTime)
        return checks.push_back(
            {"clock", CheckState::NotChecked, "the server did not say what time it is", {}});
    const auto difference = std::chrono::duration_cast<std::chrono::seconds>(now - *serverTime);
    if (std::chrono::abs(difference) > kClockTolerance)
        return checks.push_back(
            {"clock", CheckState::Warning,
             fmt::format("this machine's clock is {} s off the server's", difference.count()),
             "set the clock: answer times depend on it"});
    checks.push_back({"clock", CheckState::Good, "agrees with the server's", {}});
}

void examineServer(const DoctorOptions& options, const base::Clock& clock, std::vector<Check>& checks) {
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, options.apiBase, options.token);
    auto profile = client.me({});
    const auto serverTime = client.serverTime();
    if (profile || serverTime)
        checks.push_back({"network", CheckState::Good, fmt::format("{} answers", options.apiBase), {}});
    if (!profile) {
        const bool aboutToken = serverTime && profile.error().code != ErrorCode::ApiNotJson;
        checks.push_back(failed(aboutToken ? "token" : "network", profile.error()));
        return examineClock(serverTime, clock.now(), checks);
    }
    checks.push_back({"token", CheckState::Good, fmt::format("belongs to @{}", profile->username), {}});
    examineScopes(client, checks);
    examineClock(serverTime, clock.now(), checks);
}

} // namespace

std::vector<Check> examine(const DoctorOptions& options, const base::Clock& clock) {
    std::vector<Check> checks;
    examineFile(options.workspace, checks);
    examineFolder(options.workspace, checks);
    if (options.offline) return checks;
    if (options.token.empty()) {
        checks.push_back(
            {"token", CheckState::Warning, "there is none in WEFT_TOKEN",
             "put a Threads access token into WEFT_TOKEN to collect; importing files works without"});
        return checks;
    }
    examineServer(options, clock, checks);
    return checks;
}

} // namespace weft::app
