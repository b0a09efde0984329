// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using tests::weftctl;

class SearchCommand : public ::testing::Test {
protected:
    void SetUp() override {
        std::ofstream(m_folder / "posts.jsonl")
            << R"({"id":"1","author":"ana","text":"Green tea,\nor black TEA?","timestamp":"2026-01-01T00:00:00Z","lang":"en"})"
            << '\n'
            << R"({"id":"2","author":"bob","text":"我们喜欢咖啡 🧵 tea","timestamp":"2026-01-02T00:00:00Z","parent_id":"1","root_id":"1"})"
            << '\n'
            << json{{"id", "3"},
                    {"author", "ana"},
                    {"text", std::string(400, 'x') + " far away tea " + std::string(400, 'y')},
                    {"timestamp", "2026-01-03T00:00:00Z"},
                    {"parent_id", "2"},
                    {"root_id", "1"}}
                   .dump()
            << '\n';
        ASSERT_EQ(run({"init", "--brand", "ana"}).status, 0);
        ASSERT_EQ(run({"import", (m_folder / "posts.jsonl").string()}).status, 0);
    }

    tests::Finished run(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--workspace", (m_folder / "a.weft").string()});
        return weftctl(arguments);
    }

    json answer(std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        const auto finished = run(std::move(arguments));
        return json::parse(finished.output, nullptr, false);
    }

    tests::TemporaryFolder m_folder;
};

TEST_F(SearchCommand, ShowsTheMatches) {
    const auto shown = run({"search", "tea"});
    EXPECT_EQ(shown.status, 0) << shown.errors;
    EXPECT_THAT(shown.output, HasSubstr("Green [tea], or black [TEA]?"));
    EXPECT_THAT(shown.output, HasSubstr("我们喜欢咖啡 🧵 [tea]"));
    EXPECT_THAT(shown.output, HasSubstr("…far away [tea] yyy"));
    EXPECT_THAT(shown.output, HasSubstr("3 found, 3 shown"));
    EXPECT_THAT(run({"search", "喜欢咖"}).output, HasSubstr("我们[喜欢咖]啡"));
}

TEST_F(SearchCommand, WritesWhatItFindsIntoAFile) {
    const auto path = (m_folder / "found.csv").string();
    const std::vector<std::string> period{"--since", "2026-01-01", "--until", "2026-01-03"};
    const auto write = [&](const std::string& name, const std::string& query) {
        std::vector<std::string> arguments{"export", name, "--query", query, "-o", path};
        arguments.insert(arguments.end(), period.begin(), period.end());
        return run(arguments);
    };
    ASSERT_EQ(write("posts", "tea").status, 0);
    std::ifstream file(path);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    EXPECT_THAT(content, HasSubstr("2026-01-02T00:00:00.000Z,bob,"));
    EXPECT_THAT(content, HasSubstr("Green tea,"));
    EXPECT_THAT(content, Not(HasSubstr("far away"))) << "of another day";
    EXPECT_EQ(write("posts", "(tea").status, 2);
    EXPECT_EQ(write("weave", "tea").status, 2);
}

TEST_F(SearchCommand, HighlightsCountCharacters) {
    const auto found = answer({"search", "咖啡 tea 🧵"});
    ASSERT_EQ(found["total"], 1);
    EXPECT_EQ(found["posts"][0]["highlights"], json::parse("[[4,2],[7,1],[9,3]]"));
    EXPECT_EQ(answer({"search", "author:bob"})["posts"][0]["highlights"], json::array());
}

TEST_F(SearchCommand, PointsAtThePlaceOfAProblem) {
    const auto refused = run({"search", "été 咖啡 (tea"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.errors, HasSubstr("position 8: this parenthesis is not closed"));
    EXPECT_THAT(refused.errors, HasSubstr("  été 咖啡 (tea\n           ^\n"));
    const auto told = answer({"search", "tea depth:deep"});
    EXPECT_EQ(told["position"], 5);
    EXPECT_THAT(told["error"].get<std::string>(), HasSubstr("goes with a number"));
}

TEST_F(SearchCommand, APlaceFarBehindIsShownAlone) {
    const auto refused = run({"search", std::string(3000, 'a') + " \x1B[31m\n) " + std::string(3000, 'b')});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.errors, HasSubstr("position 3008"));
    EXPECT_THAT(refused.errors, Not(HasSubstr("\x1B[31m")));
    EXPECT_LT(refused.errors.size(), 500U);
}

TEST_F(SearchCommand, CountsChangesOfSpeaker) {
    EXPECT_EQ(answer({"search", "depth:>1"})["posts"][0]["id"], "3");
    EXPECT_EQ(answer({"search", "depth:0"})["posts"][0]["id"], "1");
    EXPECT_EQ(answer({"search", "tea depth:>=1 depth:<2"})["posts"][0]["id"], "2");
    EXPECT_EQ(answer({"search", "NOT depth:0"})["total"], 2);
    EXPECT_EQ(answer({"search", "depth:>7"})["total"], 0);
}

TEST_F(SearchCommand, FiltersAreSavedListedUsedAndRemoved) {
    const auto saved = run({"filter", "save", "Été", "tea NOT author:bob"});
    EXPECT_EQ(saved.status, 0) << saved.errors;
    EXPECT_EQ(saved.output, "\"Été\" finds 2 posts now.\n");
    const auto listed = answer({"filter", "list"});
    ASSERT_EQ(listed["filters"].size(), 1U);
    EXPECT_EQ(listed["filters"][0]["query"], "tea NOT author:bob");
    EXPECT_EQ(listed["filters"][0]["total"], 2);
    EXPECT_EQ(answer({"search", "--filter", "été"})["total"], 2);
    EXPECT_EQ(answer({"search", "black", "--filter", "ETE"})["total"], 1);
    EXPECT_EQ(run({"filter", "remove", "ÉTÉ"}).status, 0);
    EXPECT_EQ(answer({"filter", "list"})["filters"].size(), 0U);
    EXPECT_EQ(run({"filter", "remove", "été"}).status, 2);
    EXPECT_EQ(run({"search", "--filter", "été"}).status, 2);
}

TEST_F(SearchCommand, WhatIsMissingOrBrokenIsBadUsage) {
    EXPECT_EQ(run({"search"}).status, 2);
    EXPECT_EQ(run({"filter"}).status, 2);
    EXPECT_EQ(run({"filter", "save", "x", ""}).status, 2);
    EXPECT_EQ(run({"filter", "save", "", "tea"}).status, 2);
    const auto refused = run({"filter", "save", "x", "(tea"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.errors, HasSubstr("  (tea\n  ^\n"));
    EXPECT_EQ(run({"search", std::string(20'000, '(')}).status, 2);
    EXPECT_EQ(run({"search", "\" OR post_text MATCH '*' --"}).status, 2);
    EXPECT_EQ(run({"search", "tea'); DROP TABLE post; --"}).status, 2);
    EXPECT_EQ(answer({"search", "tea"})["total"], 3);
}

} // namespace
} // namespace weft
