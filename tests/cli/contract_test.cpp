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

/// Every key of the contract must be there with the contract's value; more keys may be.
void expectSame(const json& expected, const json& actual, const std::string& where) {
    if (expected.is_object()) {
        ASSERT_TRUE(actual.is_object()) << where;
        for (const auto& [key, value] : expected.items()) {
            ASSERT_TRUE(actual.contains(key)) << where << "." << key;
            expectSame(value, actual[key], where + "." + key);
        }
    } else if (expected.is_array()) {
        ASSERT_EQ(expected.size(), actual.size()) << where;
        for (std::size_t i = 0; i < expected.size(); ++i)
            expectSame(expected[i], actual[i], where + "[" + std::to_string(i) + "]");
    } else if (expected.is_number_float()) {
        ASSERT_TRUE(actual.is_number()) << where;
        // Quantiles of the beta distribution are numerical, and topics keep what they expect in floats.
        const bool numerical = where.find("_90") != std::string::npos || where.starts_with(".bins") ||
                               where.starts_with(".alerts");
        const double tolerance = numerical ? 1e-6 : 1e-9;
        EXPECT_NEAR(actual.get<double>(), expected.get<double>(),
                    tolerance * std::abs(expected.get<double>()) + 1e-15)
            << where;
    } else {
        EXPECT_EQ(actual, expected) << where;
    }
}

TEST(Contract, SampleGivesTheExpectedNumbers) {
    const auto sample = tests::sharedFile("contract/sample.jsonl");
    const auto expectedFile = tests::sharedFile("contract/sample.expected.json");
    if (!sample || !expectedFile) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    ASSERT_EQ(tests::runProcess(WEFTCTL, {"import", sample->string(), "--workspace", workspace}).status, 0);
    const auto measured =
        tests::runProcess(WEFTCTL, {"metrics", "--workspace", workspace, "--brand", "acme", "--since",
                                    "2025-03-03T09:00:00Z", "--until", "2025-03-12T00:00:00Z", "--as-of",
                                    "2025-03-12T00:00:00Z", "--per-thread", "--json"});
    ASSERT_EQ(measured.status, 0) << measured.errors;
    const auto actual = json::parse(measured.output);
    const auto expected = json::parse(std::ifstream(*expectedFile));
    expectSame(expected, actual, "");
    EXPECT_EQ(actual["people"]["active"], expected["inequality"]["members"]);
}

TEST(Contract, VoiceSampleGivesTheExpectedNumbers) {
    const auto sample = tests::sharedFile("contract/voice_sample.jsonl");
    const auto expectedFile = tests::sharedFile("contract/voice_sample.expected.json");
    if (!sample || !expectedFile) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    ASSERT_EQ(tests::runProcess(WEFTCTL, {"import", sample->string(), "--workspace", workspace}).status, 0);
    const auto measured =
        tests::runProcess(WEFTCTL, {"voice", "--workspace", workspace, "--brand", "acme", "--json"});
    ASSERT_EQ(measured.status, 0) << measured.errors;
    expectSame(json::parse(std::ifstream(*expectedFile)), json::parse(measured.output), "");
}

TEST(Contract, TheProgramsListIsTheContracts) {
    const auto list = tests::sharedFile("contract/formulaic.tsv");
    if (!list) GTEST_SKIP() << "the contract's list is not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    ASSERT_EQ(tests::runProcess(WEFTCTL, {"init", "--workspace", workspace, "--brand", "acme"}).status, 0);
    const auto phrasesOf = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"voice", "--workspace", workspace, "--list-phrases", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return json::parse(tests::runProcess(WEFTCTL, arguments).output)["phrases"];
    };
    EXPECT_EQ(phrasesOf({}), phrasesOf({"--phrases", list->string()}));
}

TEST(Contract, TrendSampleGivesTheExpectedBursts) {
    const auto sample = tests::sharedFile("contract/trend_sample.jsonl");
    const auto expectedFile = tests::sharedFile("contract/trend_sample.expected.json");
    if (!sample || !expectedFile) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    ASSERT_EQ(tests::runProcess(WEFTCTL, {"import", sample->string(), "--workspace", workspace}).status, 0);
    const auto found = tests::runProcess(
        WEFTCTL, {"topics", "--workspace", workspace, "--all-bins", "--lang", "fr", "--json"});
    ASSERT_EQ(found.status, 0) << found.errors;
    expectSame(json::parse(std::ifstream(*expectedFile)), json::parse(found.output), "");
}

} // namespace
} // namespace weft
