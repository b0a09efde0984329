// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/instant.h"
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <thread>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using tests::weftctl;

class TopicsCommand : public ::testing::Test {
protected:
    void SetUp() override {
        std::ofstream lines(m_folder / "posts.jsonl");
        const auto write = [&](const std::string& author, const std::string& text, int minutes) {
            lines << json{{"id", "p" + std::to_string(m_posts++)},
                          {"author", author},
                          {"text", text},
                          {"lang", "en"},
                          {"timestamp", momentOf(minutes)}}
                         .dump()
                  << '\n';
        };
        for (int i = 0; i < 1200; ++i)
            write("u" + std::to_string(i * 7 % 97),
                  "chat" + std::string(1, static_cast<char>('a' + i % 26)) + "o", i * 4);
        for (int i = 0; i < 9; ++i)
            write("v" + std::to_string(i), i % 2 == 0 ? "Power cut #Blackout" : "power cut, no light",
                  72 * 60 + i * 5);
        lines.close();
        ASSERT_EQ(run({"init", "--brand", "v3"}).status, 0);
        ASSERT_EQ(run({"import", (m_folder / "posts.jsonl").string()}).status, 0);
    }

    /// Minutes after the beginning of 2026.
    static std::string momentOf(int minutes) {
        char text[32];
        std::snprintf(text, sizeof text, "2026-01-%02dT%02d:%02d:00Z", 1 + minutes / 1440, minutes / 60 % 24,
                      minutes % 60);
        return text;
    }

    tests::Finished run(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--workspace", (m_folder / "a.weft").string()});
        return weftctl(arguments);
    }

    json topicsAt(const std::string& moment) {
        return json::parse(run({"topics", "--as-of", moment, "--json"}).output, nullptr, false);
    }

private:
    tests::TemporaryFolder m_folder;
    int m_posts = 0;
};

TEST_F(TopicsCommand, NamesTheTopicWithItsPosts) {
    const auto answer = topicsAt("2026-01-04T01:00:00Z");
    ASSERT_EQ(answer["topics"].size(), 1U) << answer;
    const auto& topic = answer["topics"][0];
    EXPECT_EQ(topic["label"], "#blackout");
    EXPECT_EQ(topic["people"], 9);
    EXPECT_EQ(topic["posts"].size(), 9U);
    EXPECT_EQ(topic["brand"]["threads"], 1);
    EXPECT_EQ(topic["began"]["author"], "v0");
    EXPECT_EQ(topic["languages"][0]["language"], "en");
    EXPECT_GE(topic["terms"][0]["z"].get<double>(), 6);
    const auto text = run({"topics", "--as-of", "2026-01-04T01:00:00Z"}).output;
    EXPECT_THAT(text, HasSubstr("1. #blackout: "));
    EXPECT_THAT(text, HasSubstr("you are in 1 of 9 threads"));
    EXPECT_TRUE(topicsAt("2026-01-03T12:00:00Z")["topics"].empty());
}

TEST_F(TopicsCommand, TellsAPeriod) {
    const auto during = json::parse(
        run({"topics", "--since", momentOf(1440), "--until", momentOf(100 * 60), "--json"}).output, nullptr,
        false);
    ASSERT_EQ(during.at("topics").size(), 0U) << during.dump(2);
    ASSERT_EQ(during.at("period").at("over").size(), 1U) << during.dump(2);
    const auto& over = during.at("period").at("over").at(0);
    EXPECT_EQ(over.at("people"), 9);
    EXPECT_GT(over.at("strongest").at("z"), 6);
    EXPECT_LE(over.at("strongest").at("at"), over.at("over_since"));
    const auto later = run({"topics", "--since", momentOf(98 * 60), "--until", momentOf(100 * 60)});
    EXPECT_THAT(later.output, HasSubstr("Nothing stood out in this period"));
    EXPECT_THAT(later.output, HasSubstr("The last topic before it was"));
    const auto text = run({"topics", "--since", momentOf(1440), "--until", momentOf(100 * 60)}).output;
    EXPECT_THAT(text, HasSubstr("over since 2026-01-04T"));
    EXPECT_THAT(text, HasSubstr("@v0, 2026-01-04T00:00:00.000Z: Power cut #Blackout"));
    EXPECT_EQ(run({"topics", "--since", momentOf(100), "--until", momentOf(50)}).status, 2);
    EXPECT_EQ(run({"topics", "--watch", "--since", momentOf(100)}).status, 2);
}

TEST_F(TopicsCommand, RefusesWhatCannotBeMeant) {
    EXPECT_EQ(run({"topics", "--lang", "klingon"}).status, 2);
    EXPECT_EQ(run({"topics", "--lang", "xx"}).status, 2);
    EXPECT_EQ(run({"topics", "--lang", "fr"}).status, 0);
    const auto unmarked = run({"topics", "--unmark", "neverheard"});
    EXPECT_EQ(unmarked.status, 2);
    EXPECT_THAT(unmarked.errors, HasSubstr("neverheard"));
    const auto address = run({"topics", "--mute", "https://example.org/a"});
    EXPECT_EQ(address.status, 2);
    EXPECT_THAT(address.errors, HasSubstr("--mute"));
}

TEST_F(TopicsCommand, MarksTerms) {
    EXPECT_EQ(run({"topics", "--mute", "#blackout"}).status, 0);
    EXPECT_EQ(topicsAt("2026-01-04T01:00:00Z")["muted"], 1);
    EXPECT_EQ(run({"topics", "--watch-term", "blackout"}).status, 0);
    const auto watched = topicsAt("2026-01-04T01:00:00Z");
    EXPECT_EQ(watched["topics"][0]["watched"], true);
    EXPECT_EQ(watched["watched"][0]["term"], "blackout");
    EXPECT_EQ(run({"topics", "--unmark", "blackout"}).status, 0);
    EXPECT_EQ(topicsAt("2026-01-04T01:00:00Z")["topics"][0]["watched"], false);
    EXPECT_EQ(run({"topics", "--mute", " "}).status, 2);
}

TEST_F(TopicsCommand, TellsTheHistoryOfATerm) {
    const auto finished =
        run({"topics", "--history", "power cut", "--since", "2026-01-02", "--until", "2026-01-05", "--json"});
    const auto answer = json::parse(finished.output, nullptr, false);
    ASSERT_EQ(answer["bursts"].size(), 1U) << finished.errors;
    EXPECT_EQ(answer["bursts"][0]["since"], "2026-01-04T00:00:00.000Z");
    EXPECT_EQ(answer["hours"][0]["people"], 9);
}

/// Minutes before now, as an import wants it.
std::string momentAgo(int minutes) {
    return base::formatInstant(base::SystemClock{}.now() - std::chrono::minutes(minutes));
}

TEST(TopicsWatch, PrintsATopicWhenItIsAlerted) {
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "a.weft").string();
    const auto import = [&](const std::string& lines) {
        return tests::runProcess(WEFTCTL, {"import", "-", "--workspace", workspace}, {}, lines).status;
    };
    std::string lines;
    for (int i = 0; i < 1000; ++i)
        lines += json{{"id", "p" + std::to_string(i)},
                      {"author", "u" + std::to_string(i % 50)},
                      {"text", "chat" + std::string(1, static_cast<char>('a' + i % 26)) + "o"},
                      {"timestamp", momentAgo(5 + 4 * i)}}
                     .dump() +
                 "\n";
    ASSERT_EQ(import(lines), 0);
    tests::Process watching(WEFTCTL, {"topics", "--watch", "--json", "--workspace", workspace});
    const auto waitFor = [&](const auto& condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition() && watching.running() && std::chrono::steady_clock::now() < deadline)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return condition();
    };
    ASSERT_TRUE(waitFor([&] { return watching.errorsSoFar().find("watching") != std::string::npos; }));
    EXPECT_EQ(watching.outputSoFar(), "");
    lines.clear();
    for (int i = 0; i < 9; ++i)
        lines += json{{"id", "cut" + std::to_string(i)},
                      {"author", "v" + std::to_string(i)},
                      {"text", "power cut"},
                      {"timestamp", momentAgo(20 + 4 * i)}}
                     .dump() +
                 "\n";
    ASSERT_EQ(import(lines), 0);
    EXPECT_TRUE(waitFor([&] { return watching.outputSoFar().find('\n') != std::string::npos; }));
    watching.kill(SIGINT);
    const auto finished = watching.wait();
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(json::parse(finished.output, nullptr, false)["label"], "power cut") << finished.output;
}

TEST_F(TopicsCommand, RefusesWhatMakesNoSense) {
    EXPECT_EQ(run({"topics", "--watch", "--as-of", "2026-01-04"}).status, 2);
    EXPECT_EQ(run({"topics", "--show", "1"}).status, 2);
    EXPECT_EQ(run({"topics", "--as-of", "yesterday"}).status, 2);
}

} // namespace
} // namespace weft
