// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fmt/format.h>
#include <fstream>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class ToneCommand : public ::testing::Test {
protected:
    /// A thread of the brand with replies as they are asked for.
    void importReplies(int negative, int positive, int none, const std::string& language = "fr") {
        std::ofstream file(m_folder / "posts.jsonl");
        file << line("root", "acme", "Nos nouvelles tasses", "", language);
        int number = 0;
        const auto add = [&](int count, const std::string& text) {
            for (int i = 0; i < count; ++i, ++number)
                file << line(fmt::format("p{}", number), fmt::format("ana{}", number % 7), text, "root",
                             language);
        };
        add(negative, "Quelle déception, vraiment nul.");
        add(positive, "J'adore ❤️");
        add(none, "Est-ce en bleu ?");
        file.close();
        ASSERT_EQ(run({"init", "--brand", "acme"}).status, 0);
        ASSERT_EQ(run({"import", (m_folder / "posts.jsonl").string()}).status, 0);
    }

    tests::Finished run(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--workspace", (m_folder / "a.weft").string()});
        return tests::weftctl(arguments);
    }

    /// Of the days in which the posts are.
    tests::Finished tone(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"tone", "--since", "2026-01-01", "--until", "2026-02-01"});
        return run(std::move(arguments));
    }

    json answer(std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        return json::parse(tone(std::move(arguments)).output, nullptr, false);
    }

private:
    static std::string line(const std::string& id, const std::string& author, const std::string& text,
                            const std::string& parent, const std::string& language) {
        json post{{"id", id}, {"author", author}, {"text", text}, {"timestamp", "2026-01-05T10:00:00Z"}};
        if (!parent.empty()) post["parent_id"] = post["root_id"] = parent;
        if (!language.empty()) post["lang"] = language;
        return post.dump() + "\n";
    }

    tests::TemporaryFolder m_folder;
};

TEST_F(ToneCommand, GivesThreeSharesWithHowRightTheyAre) {
    importReplies(30, 50, 40);
    const auto given = answer({});
    ASSERT_EQ(given["languages"].size(), 1U);
    const auto& french = given["languages"][0];
    EXPECT_EQ(french["language"], "fr");
    EXPECT_EQ(french["posts"], 120);
    EXPECT_EQ(french["negative"]["share"], 0.25);
    EXPECT_EQ(french["positive"]["posts"], 50);
    EXPECT_LT(french["negative"]["share_ci"][0], 0.25);
    EXPECT_GT(french["negative"]["share_ci"][1], 0.25);
    EXPECT_TRUE(french["negative"]["corrected"].is_null());
    EXPECT_EQ(french["correction"], "too-few");
    EXPECT_GE(french["accuracy"]["posts"], 300);
    const auto text = tone({}).output;
    EXPECT_THAT(text, HasSubstr("25 % clearly negative ("));
    EXPECT_THAT(text, HasSubstr("How right: macro-F1 0."));
}

TEST_F(ToneCommand, FewPostsHaveNoShares) {
    importReplies(30, 40, 29);
    const auto given = answer({});
    EXPECT_EQ(given["all"]["posts"], 99);
    EXPECT_TRUE(given["all"]["negative"]["share"].is_null());
    EXPECT_EQ(given["all"]["negative"]["posts"], 30);
    EXPECT_THAT(tone({}).output, HasSubstr("— (100 posts are needed)"));
}

TEST_F(ToneCommand, PostsWithoutAListAreCountedAndNotNeutral) {
    importReplies(1, 1, 1, "de");
    const auto given = answer({});
    EXPECT_EQ(given["all"]["posts"], 0);
    EXPECT_EQ(given["not_measured"]["without_list"]["de"], 3);
    EXPECT_THAT(tone({}).output, HasSubstr("Not measured: 3 in de, for which there is no list."));
}

TEST_F(ToneCommand, PostsThatDoNotSayTheirLanguageAreHeardWhenItIsNamed) {
    importReplies(1, 2, 3, "");
    const auto detected = answer({});
    EXPECT_EQ(detected["not_measured"]["language_unknown"], 5) << "too short to tell";
    EXPECT_EQ(detected["all"]["negative"]["posts"], 1);
    EXPECT_EQ(answer({"--language", "fr"})["all"]["positive"]["posts"], 2);
    EXPECT_EQ(tone({"--post", "p0"}).status, 0);
    EXPECT_EQ(tone({"--post", "p1"}).status, 2);
    EXPECT_THAT(tone({"--post", "p1"}).errors, HasSubstr("--language"));
    EXPECT_EQ(tone({"--post", "p1", "--language", "fr"}).status, 0);
}

TEST_F(ToneCommand, ExplainsAPost) {
    importReplies(1, 1, 0);
    EXPECT_THAT(tone({"--post", "p0"}).output, HasSubstr("Quelle [déception -2.5], vraiment [nul -3.1]."));
    const auto given = answer({"--post", "p1"});
    EXPECT_EQ(given["tone"], "positive");
    ASSERT_EQ(given["words"].size(), 2U);
    EXPECT_EQ(given["words"][0]["word"], "adore");
    EXPECT_EQ(given["words"][0]["span"], json::array({2, 5}));
    EXPECT_EQ(tone({"--post", "nowhere"}).status, 2);
}

TEST_F(ToneCommand, CorrectionsComeAndGo) {
    importReplies(2, 1, 1);
    EXPECT_EQ(run({"tone", "--correct", "p0=none", "--correct", "p3=negative"}).status, 0);
    EXPECT_EQ(answer({"--post", "p0"})["tone"], "none");
    EXPECT_EQ(answer({"--post", "p0"})["heard"], "negative");
    EXPECT_EQ(answer({})["all"]["corrections"], 2);
    const auto listed = answer({"--list", "negative"});
    ASSERT_EQ(listed["posts"].size(), 2U);
    EXPECT_EQ(listed["posts"][0]["id"], "p3") << "it asks";
    EXPECT_EQ(answer({"--list", "negative", "--questions"})["posts"].size(), 1U);
    EXPECT_EQ(answer({"--list", "negative", "--limit", "1"})["posts"].size(), 1U);
    EXPECT_EQ(run({"tone", "--undo", "p0"}).status, 0);
    EXPECT_EQ(run({"tone", "--undo", "p0"}).status, 3);
    EXPECT_EQ(answer({"--post", "p0"})["tone"], "negative");
}

TEST_F(ToneCommand, WhatItCannotDoIsBadUsage) {
    importReplies(1, 0, 0);
    EXPECT_EQ(run({"tone", "--correct", "p0=angry"}).status, 2);
    EXPECT_EQ(run({"tone", "--correct", "p0"}).status, 2);
    EXPECT_EQ(run({"tone", "--correct", "nowhere=none"}).status, 2);
    EXPECT_EQ(run({"tone", "--list", "angry"}).status, 2);
    EXPECT_EQ(run({"tone", "--language", "xx"}).status, 2);
    EXPECT_EQ(run({"tone", "--limit", "3"}).status, 2);
    EXPECT_EQ(run({"tone", "--questions"}).status, 2);
    EXPECT_EQ(run({"tone", "--post", "p0", "--correct", "p0=none"}).status, 2);
}

} // namespace
} // namespace weft
