// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>

namespace weft {
namespace {

std::set<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

/// The commands that the program's own help lists.
std::set<std::string> commands() {
    const auto help = tests::weftctl({"--help"}).output;
    const auto list = help.substr(help.find("Subcommands:"));
    return matches(list, std::regex("\n  ([a-z][a-z-]+) "));
}

TEST(Documentation, EveryCommandAndOptionHasItsPlaceInTheManual) {
    const auto manual = tests::readFile(std::filesystem::path(WEFT_SOURCE_DIR) / "docs/cli.md");
    ASSERT_FALSE(manual.empty());
    const auto known = commands();
    ASSERT_GE(known.size(), 7U);
    for (const auto& command : known) {
        EXPECT_NE(manual.find("### weftctl " + command), std::string::npos) << command << " has no heading";
        const auto help = tests::weftctl({command, "--help"}).output;
        for (const auto& option : matches(help, std::regex("(--[a-z][a-z-]+)")))
            EXPECT_NE(manual.find("`" + option), std::string::npos)
                << command << " " << option << " is not described";
    }
}

} // namespace
} // namespace weft
