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

TEST(DesktopNotifier, ShowsReplacesAndHearsClicks) {
    if (!std::filesystem::exists(kSession)) GTEST_SKIP() << "needs dbus-run-session";
    const tests::TemporaryFolder home;
    const auto run =
        tests::runProcess(kSession, {"--", NOTIFY_EXCHANGE},
                          {{"HOME", home.path().string()}, {"XDG_RUNTIME_DIR", home.path().string()}});
    EXPECT_EQ(run.status, 0) << run.output << run.errors;
    EXPECT_THAT(run.output, Not(HasSubstr("WRONG")));
    EXPECT_THAT(run.output, HasSubstr("a click comes back"));
}

TEST(DesktopNotifier, SaysThatThereIsNoBusWhereNoneIs) {
    const tests::TemporaryFolder home;
    const auto run = tests::runProcess(
        NOTIFY_EXCHANGE, {}, {{"DBUS_SESSION_BUS_ADDRESS", "unix:path=" + (home / "no-bus").string()}});
    EXPECT_EQ(run.status, 0) << run.output << run.errors;
    EXPECT_THAT(run.output, HasSubstr("right: a desktop without notifications is said"));
}

} // namespace
} // namespace weft
