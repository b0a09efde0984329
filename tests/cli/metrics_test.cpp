// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_range.h"
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft {
namespace {

using nlohmann::json;
using tests::weftctl;

/// A line of an import.
std::string line(const std::string& id, const std::string& author, const std::string& time,
                 const std::string& text, const std::string& parent = {}) {
    json post{{"id", id}, {"author", author}, {"timestamp", time}, {"text", text}};
    post["parent_id"] = parent.empty() ? json() : json(parent);
    post["root_id"] = parent.empty() ? id : "r" + time.substr(0, 10);
    return post.dump() + "\n";
}

/// Every day of four weeks from Monday 2 February 2026: a root by the brand at noon, ana at night, bob in
/// business hours, and an answer to him. Five people copy one text. Two people name Rival, one of them Acme,
/// too.
std::string community() {
    std::string lines;
    for (int day = 2; day <= 29; ++day) {
        const auto date = base::formatDate(base::parseInstant("2026-01-31").value() + std::chrono::days{day});
        lines += line("r" + date, "acme", date + "T12:00:00Z", "Which colour?");
        lines += line("a" + date, "ana", date + "T22:00:00Z", "blue", "r" + date);
        lines += line("b" + date, "bob", date + "T13:00:00Z", "and green?", "r" + date);
        lines += line("c" + date, "acme", date + "T13:30:00Z", "green it is", "b" + date);
    }
    for (int i = 0; i < 5; ++i)
        lines += line("copy" + std::to_string(i), "bot" + std::to_string(i),
                      "2026-02-10T10:0" + std::to_string(i) + ":00Z", "buy the most wonderful thing of all",
                      "r2026-02-10");
    lines += line("x", "xin", "2026-02-11T10:00:00Z", "@rival is better");
    lines += line("y", "yan", "2026-02-11T11:00:00Z", "@rival or @acme?");
    return lines;
}

class Metrics : public testing::Test {
protected:
    void SetUp() override {
        const auto file = m_folder.write("posts.jsonl", community());
        ASSERT_EQ(weftctl({"import", file.string(), "--workspace", m_workspace}).status, 0);
        ASSERT_EQ(weftctl({"init", "--workspace", m_workspace, "--brand", "acme"}).status, 0);
    }

    /// About the week from 16 February, with further options.
    [[nodiscard]] tests::Finished ask(const std::vector<std::string>& options,
                                      const std::string& command = "metrics") const {
        std::vector<std::string> arguments{command,   "--workspace", m_workspace, "--since",   "2026-02-16",
                                           "--until", "2026-02-23",  "--as-of",   "2026-03-02"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return weftctl(arguments);
    }

    [[nodiscard]] json figures(std::vector<std::string> options) const {
        options.emplace_back("--json");
        const auto done = ask(options);
        EXPECT_EQ(done.status, 0) << done.errors;
        return json::parse(done.output);
    }

    tests::TemporaryFolder m_folder;
    std::string m_workspace = (m_folder / "w.weft").string();
};

TEST_F(Metrics, AreComparedWithEveryKindOfStretch) {
    const std::vector<std::vector<std::string>> kinds{
        {"previous", "2026-02-09", "2026-02-16"},
        {"weekday", "2026-02-09", "2026-02-16"},
        {"year", "2025-02-17", "2025-02-24"},
        {"2026-02-02/2026-02-04", "2026-02-02", "2026-02-04"},
    };
    for (const auto& kind : kinds) {
        const auto comparison = figures({"--compare", kind[0]})["comparison"];
        EXPECT_EQ(comparison["since"], kind[1] + "T00:00:00.000Z") << kind[0];
        EXPECT_EQ(comparison["until"], kind[2] + "T00:00:00.000Z") << kind[0];
        EXPECT_EQ(comparison["changes"][0]["metric"], "posts_a_day");
        EXPECT_EQ(comparison["figures"]["input"]["since"], comparison["since"]);
        const auto text = ask({"--compare", kind[0]});
        EXPECT_EQ(text.status, 0) << text.errors;
        EXPECT_NE(text.output.find("Compared with " + kind[1] + " to " + kind[2]), std::string::npos)
            << text.output;
    }
    EXPECT_FALSE(figures({}).contains("comparison"));
}

TEST_F(Metrics, AComparisonSaysWhatItFound) {
    const auto changes = figures({"--compare", "2026-02-17/2026-02-24"})["comparison"]["changes"];
    EXPECT_EQ(changes[0]["estimate"], 1.0) << "four posts on each day";
    EXPECT_EQ(changes[0]["exact"]["estimate"], 1.0);
    EXPECT_EQ(changes[0]["is_change"], false);
    EXPECT_EQ(changes[0]["in_words"], "no clear change");
    const auto silent = figures({"--compare", "year"})["comparison"]["changes"];
    EXPECT_TRUE(silent[0]["estimate"].is_null());
    EXPECT_EQ(silent[0]["in_words"], "too little to compare");
}

TEST_F(Metrics, AComparisonWithNonsenseIsBadUsage) {
    for (const auto* with :
         {"lastweek", "Previous", "/", "2026-02-02/", "/2026-02-04", "2026-02-30/2026-03-01",
          "2026-02-04/2026-02-02", "2026-02-02/2026-02-02", "2026-02-02/2026-02-04/2026-02-06"}) {
        const auto refused = ask({"--compare", with});
        EXPECT_EQ(refused.status, 2) << with << refused.output;
        EXPECT_NE(refused.errors.find("--compare"), std::string::npos) << with << refused.errors;
        EXPECT_TRUE(refused.output.empty()) << with;
    }
}

TEST_F(Metrics, BusinessHoursNarrowTheAnswers) {
    const auto all = figures({})["response"];
    EXPECT_EQ(all["addressable"], 14);
    EXPECT_EQ(all["answered"], 7);
    const auto daytime = figures({"--business-hours", "09:00-18:00"})["response"];
    EXPECT_EQ(daytime["addressable"], 5) << "bob, from Monday to Friday";
    EXPECT_EQ(daytime["answered"], 5);
    const auto night = figures({"--business-hours", "20:00-06:00"})["response"];
    EXPECT_EQ(night["addressable"], 5) << "ana";
    EXPECT_EQ(night["answered"], 0);
}

TEST_F(Metrics, BusinessHoursThatAreNoneAreBadUsage) {
    for (const auto* hours : {"9-18", "09:00", "09:00-", "-18:00", "09:00-09:00", "09:60-18:00",
                              "25:00-26:00", "aa:bb-cc:dd", "09:00-18:00 ", "09:00–18:00", "24:01-06:00"}) {
        const auto refused = ask({"--business-hours", hours});
        EXPECT_EQ(refused.status, 2) << hours << refused.output;
        EXPECT_NE(refused.errors.find("--business-hours"), std::string::npos) << hours << refused.errors;
    }
}

TEST_F(Metrics, HygieneLeavesCopiesOut) {
    const std::vector<std::string> february{"--since", "2026-02-02", "--until", "2026-03-02"};
    const auto measured = [&](std::vector<std::string> options) {
        std::vector<std::string> arguments{"metrics", "--workspace", m_workspace, "--as-of", "2026-03-02"};
        arguments.insert(arguments.end(), february.begin(), february.end());
        arguments.insert(arguments.end(), options.begin(), options.end());
        return weftctl(arguments).output;
    };
    const auto with = json::parse(measured({"--json"}));
    const auto without = json::parse(measured({"--json", "--hygiene"}));
    EXPECT_EQ(with["input"]["spam_dropped"], 0);
    EXPECT_EQ(without["input"]["spam_dropped"], 5);
    EXPECT_EQ(with["people"]["active"].get<int>() - without["people"]["active"].get<int>(), 5);
    EXPECT_NE(measured({"--hygiene"}).find("Left out: 5 copied posts."), std::string::npos);
    EXPECT_EQ(measured({}).find("Left out"), std::string::npos);
}

TEST_F(Metrics, PerPersonHasARowForEachMember) {
    EXPECT_FALSE(figures({})["people"].contains("rows"));
    const auto rows = figures({"--per-person"})["people"]["rows"];
    ASSERT_EQ(rows.size(), 8U) << "ana, bob, five who copy, and who names the brand";
    EXPECT_EQ(rows[0]["author"], "ana");
    EXPECT_EQ(rows[0]["posts"], 7);
    EXPECT_EQ(rows[0]["days"], 28);
    EXPECT_EQ(rows[0]["weeks"], 4);
    EXPECT_EQ(rows[0]["first"], "2026-02-02T22:00:00.000Z");
    EXPECT_EQ(rows[0]["last"], "2026-03-01T22:00:00.000Z");
    EXPECT_EQ(rows[2]["level"], "one_time");
    EXPECT_EQ(rows[2]["posts"], 0) << "not in that week";
}

TEST_F(Metrics, ASecondBrandGivesAShareOfVoice) {
    const std::vector<std::string> february{"metrics",    "--workspace", m_workspace, "--since",
                                            "2026-02-02", "--until",     "2026-03-02"};
    auto asJson = february;
    asJson.emplace_back("--json");
    const auto alone = json::parse(weftctl(asJson).output)["share_of_voice"];
    EXPECT_TRUE(alone["rows"].is_null());
    EXPECT_FALSE(alone["reason"].get<std::string>().empty());
    EXPECT_EQ(weftctl(february).output.find("Share of voice"), std::string::npos);

    ASSERT_EQ(
        weftctl({"init", "--workspace", m_workspace, "--brand-name", "Rival", "--brand", "rival"}).status, 0);
    const auto voice = json::parse(weftctl(asJson).output)["share_of_voice"];
    EXPECT_EQ(voice["posts"], 2);
    ASSERT_EQ(voice["rows"].size(), 2U);
    EXPECT_EQ(voice["rows"][0]["share_of_posts"], 0.25);
    EXPECT_EQ(voice["rows"][1]["name"], "Rival");
    EXPECT_EQ(voice["rows"][1]["share_of_posts"], 0.75);
    EXPECT_TRUE(voice["reason"].is_null());
    const auto text = weftctl(february).output;
    EXPECT_NE(text.find("(@acme) 25 %, Rival (@rival) 75 %, of 2 posts"), std::string::npos) << text;
}

TEST_F(Metrics, CoverageThatNobodyDeclaredIsSaidPlainly) {
    EXPECT_EQ(ask({}).output.find("Partial"), std::string::npos);
    const auto orphan =
        m_folder.write("orphan.jsonl", line("o", "ora", "2026-02-16T15:00:00Z", "who knows", "gone"));
    ASSERT_EQ(weftctl({"import", orphan.string(), "--workspace", m_workspace}).status, 0);
    const auto text = weftctl({"metrics", "--workspace", m_workspace, "--since", "2026-02-16", "--until",
                               "2026-02-17", "--as-of", "2026-03-02"})
                          .output;
    EXPECT_NE(text.find("Partial: how many replies there are is not known, 25 % of the replies held lack "
                        "their parent; depth"),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("Partial: —"), std::string::npos);
}

TEST_F(Metrics, ExplainPutsTheFiguresIn) {
    const auto english = ask({"horizontal_share"}, "explain");
    EXPECT_EQ(english.status, 0) << english.errors;
    EXPECT_NE(english.output.find("0 ÷ (0 + 14) = 0.0 %"), std::string::npos) << english.output;
    EXPECT_NE(english.output.find("From 2026-02-16 to 2026-02-23"), std::string::npos) << english.output;
    const auto french =
        json::parse(ask({"flow.horizontal_share", "--lang", "fr", "--json"}, "explain").output);
    EXPECT_EQ(french["id"], "horizontal_share");
    EXPECT_NE(french["definition"],
              json::parse(ask({"horizontal_share", "--json"}, "explain").output)["definition"]);
    EXPECT_EQ(french["figures"].get<std::string>().find('{'), std::string::npos);
}

TEST_F(Metrics, ExplainListsThemAllInBothLanguages) {
    const auto english = json::parse(weftctl({"explain", "--json"}).output)["metrics"];
    const auto french = json::parse(weftctl({"explain", "--json", "--lang", "fr"}).output)["metrics"];
    ASSERT_GT(english.size(), 40U);
    ASSERT_EQ(english.size(), french.size());
    EXPECT_EQ(english[0]["id"], french[0]["id"]);
    EXPECT_NE(english[0]["name"], french[0]["name"]);
    EXPECT_NE(weftctl({"explain"}).output.find("horizontal_share"), std::string::npos);
}

TEST_F(Metrics, ExplainRefusesWhatItDoesNotKnow) {
    const auto unknown = ask({"depthiness"}, "explain");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_NE(unknown.errors.find("depthiness"), std::string::npos) << unknown.errors;
    EXPECT_LT(ask({std::string(5'000, 'x')}, "explain").errors.size(), 500U);
    EXPECT_EQ(ask({"horizontal_share", "--lang", "tlh"}, "explain").status, 2);
    EXPECT_EQ(ask({"horizontal_share", "--business-hours", "noon"}, "explain").status, 2);
}

} // namespace
} // namespace weft
