// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kSession = "/usr/bin/dbus-run-session";
constexpr const char* kKeyStore = "/usr/bin/gnome-keyring-daemon";

/// The exit status with which the program says that both ways found no key store.
constexpr int kNoKeyStore = 4;

tests::Process::Environment homeIn(const tests::TemporaryFolder& folder) {
    return {{"HOME", folder.path().string()},
            {"XDG_DATA_HOME", folder.path().string()},
            {"XDG_RUNTIME_DIR", folder.path().string()},
            {"XDG_CONFIG_HOME", folder.path().string()}};
}

TEST(KeychainStore, SharesItsSecretsWithTheCommandLineThroughARealKeyStore) {
    if (!std::filesystem::exists(kSession) || !std::filesystem::exists(kKeyStore))
        GTEST_SKIP() << "needs dbus-run-session and gnome-keyring-daemon";
    const tests::TemporaryFolder home;
    const std::string script = std::string("printf password | ") + kKeyStore +
                               " --unlock --components=secrets >/dev/null && " KEYCHAIN_EXCHANGE;
    const auto run = tests::runProcess(kSession, {"--", "/bin/sh", "-c", script}, homeIn(home));
    EXPECT_EQ(run.status, 0) << run.output << run.errors;
    EXPECT_THAT(run.output, Not(HasSubstr("WRONG")));
}

TEST(KeychainStore, SaysThatThereIsNoKeyStoreWhereNoneIs) {
    const tests::TemporaryFolder home;
    auto environment = homeIn(home);
    environment.emplace_back("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + (home / "no-bus").string());
    const auto run = tests::runProcess(KEYCHAIN_EXCHANGE, {}, environment);
    EXPECT_EQ(run.status, kNoKeyStore) << run.output << run.errors;
}

} // namespace
} // namespace weft
