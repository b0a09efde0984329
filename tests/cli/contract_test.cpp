// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/process.h"
#include "support/shared_folder.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace weft {
namespace {

using nlohmann::json;

/// Every key of `actual` that the contract has must have the contract's value.
void expectSame(const json& expected, const json& actual, const std::string& where) {
    for (const auto& [key, value] : actual.items()) {
        if (!expected.contains(key)) continue;
        const auto& wanted = expected[key];
        if (wanted.is_number_float())
            EXPECT_NEAR(value.get<double>(), wanted.get<double>(), 1e-9 * std::abs(wanted.get<double>()))
                << where << key;
        else
            EXPECT_EQ(value, wanted) << where << key;
    }
}

TEST(Contract, SampleGivesTheExpectedNumbers) {
    const auto sample = tests::sharedFile("contract/sample.jsonl");
    const auto expectedFile = tests::sharedFile("contract/sample.expected.json");
    if (!sample || !expectedFile) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    ASSERT_EQ(tests::runProcess(WEFTCTL, {"import", sample->string(), "--workspace", workspace}).status, 0);
    const auto measured = tests::runProcess(
        WEFTCTL, {"metrics", "--workspace", workspace, "--brand", "acme", "--since", "2025-03-03T09:00:00Z",
                  "--until", "2025-03-12T00:00:00Z", "--as-of", "2025-03-12T00:00:00Z", "--json"});
    ASSERT_EQ(measured.status, 0) << measured.errors;
    const auto actual = json::parse(measured.output);
    const auto expected = json::parse(std::ifstream(*expectedFile));
    for (const auto* block : {"input", "flow", "response", "engagement"})
        expectSame(expected[block], actual[block], std::string(block) + ".");
    EXPECT_EQ(actual["people"]["active"], expected["inequality"]["members"]);
}

} // namespace
} // namespace weft
