// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_fixture.h"

namespace weft {
namespace {

using nlohmann::json;
using tests::line;
using tests::weftctl;

class Metrics : public tests::MetricsFixture {};

TEST_F(Metrics, DaysThatNobodyObservedAreLeftOut) {
    const auto weave = [&](const char* since, const char* until, const char* asOf) {
        return json::parse(weftctl({"metrics", "--workspace", m_workspace, "--since", since, "--until", until,
                                    "--as-of", asOf, "--json"})
                               .output)["weave"]["days"];
    };
    const auto days = weave("2026-01-25", "2026-03-20", "2026-02-05T12:30:00Z");
    ASSERT_EQ(days.size(), 4U);
    EXPECT_EQ(days[0]["date"], "2026-02-02");
    EXPECT_EQ(days[0]["complete"], true);
    EXPECT_EQ(days[3]["date"], "2026-02-05");
    EXPECT_EQ(days[3]["complete"], false);
    EXPECT_EQ(days[3]["brand_post"], 1);
    EXPECT_EQ(weave("1970-01-01", "2199-01-01", "2026-03-02").size(), 28U);
    EXPECT_EQ(weave("2026-04-01", "2026-05-01", "2026-03-02").size(), 0U);
    const auto text = weftctl({"metrics", "--workspace", m_workspace, "--since", "2026-02-01", "--until",
                               "2026-02-07", "--as-of", "2026-02-03T12:30:00Z"})
                          .output;
    EXPECT_NE(text.find("2026-02-03* "), std::string::npos) << text;
    EXPECT_NE(text.find("Observed of it: 2026-02-02 to 2026-02-03 12:30."), std::string::npos) << text;
    EXPECT_EQ(text.find("2026-02-04"), std::string::npos) << text;
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

TEST_F(Metrics, BusinessHoursLeaveScoreAndIndexAlone) {
    const auto all = figures({});
    const auto night = figures({"--business-hours", "20:00-06:00", "--hygiene"});
    EXPECT_EQ(night["hyper"]["hyper_conversation_index"], all["hyper"]["hyper_conversation_index"]);
    EXPECT_EQ(night["hyper"]["answered_within_day"], 0.5);
    EXPECT_EQ(figures({"--business-hours", "20:00-06:00"})["score"], all["score"]);
    EXPECT_TRUE(all["input"]["business_hours"].is_null());
    EXPECT_EQ(all["input"]["hygiene"], false);
    EXPECT_EQ(night["input"]["business_hours"], "20:00-06:00");
    EXPECT_EQ(night["input"]["hygiene"], true);
    const auto text = ask({"--business-hours", "20:00-06:00", "--hygiene"}).output;
    EXPECT_NE(text.find("written 20:00-06:00, Monday to Friday"), std::string::npos) << text;
    EXPECT_NE(text.find("Without texts of the audience that are copied"), std::string::npos) << text;
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

TEST_F(Metrics, AccountsThatNobodyKnowsAreNamed) {
    const auto done = ask({"--brand", "acme", "--brand", "ACME", "--brand", "@acme", "--brand", "nobody",
                           "--brand", "rival", "--json"});
    EXPECT_EQ(done.status, 0);
    EXPECT_NE(done.errors.find("no post by or naming @nobody in the workspace"), std::string::npos)
        << done.errors;
    const auto input = json::parse(done.output)["input"];
    EXPECT_EQ(input["brands"], json({"acme", "nobody", "rival"}));
    EXPECT_EQ(input["unknown_brands"], json({"nobody"})) << "two people name rival";
    EXPECT_TRUE(ask({}).errors.empty());
}

TEST_F(Metrics, AccountsThatCannotBeAreBadUsage) {
    for (const std::string& handle : {std::string("a b"), std::string("a,b"), std::string("@"),
                                      std::string("a\x1b[0m"), std::string(61, 'a')}) {
        const auto refused = ask({"--brand", handle});
        EXPECT_EQ(refused.status, 2) << handle;
        EXPECT_NE(refused.errors.find("cannot be a handle"), std::string::npos) << refused.errors;
        EXPECT_EQ(refused.errors.find("\x1b[0m\""), std::string::npos);
    }
    EXPECT_EQ(ask({"--brand", "with-dash"}).status, 0);
}

TEST_F(Metrics, ListsAreTablesWithoutJson) {
    const auto threads = ask({"--per-thread"}).output;
    EXPECT_NE(threads.find("\nr2026-02-16"), std::string::npos) << threads;
    EXPECT_EQ(threads.find("@ana "), std::string::npos);
    EXPECT_NE(ask({"--per-person"}).output.find("\n@ana "), std::string::npos);
}

TEST_F(Metrics, ASummaryHasQuestionsRetentionAndStickiness) {
    const auto text = ask({}).output;
    EXPECT_NE(text.find("Questions: 7 of 7 answered, 100 % within 24 hours."), std::string::npos) << text;
    EXPECT_NE(text.find("Retention: "), std::string::npos) << text;
    EXPECT_NE(text.find("members spoke in the last week ("), std::string::npos) << text;
    const auto nobody = ask({"--brand", "rival"}).output;
    EXPECT_NE(nobody.find("Answered: nobody spoke to the brand in this period."), std::string::npos)
        << nobody;
}

TEST_F(Metrics, HandlesNeverSteerTheTerminal) {
    std::string lines;
    for (int week = 0; week < 4; ++week)
        for (int day = 2; day <= 5; ++day)
            for (const auto* target : {"a", "b", "r"}) {
                const auto date = base::formatDate(base::parseInstant("2026-02-01").value() +
                                                   std::chrono::days{7 * week + day});
                lines += line(target + std::string("evil") + date, "ev\u202Eil", date + "T23:00:00Z", "so",
                              target + date);
            }
    const auto file = m_folder.write("evil.jsonl", lines);
    ASSERT_EQ(weftctl({"import", file.string(), "--workspace", m_workspace}).status, 0);
    const auto text = ask({"--per-person"}).output;
    EXPECT_EQ(text.find("\u202E"), std::string::npos);
    EXPECT_NE(text.find("@ev‹U+202E›il"), std::string::npos) << text;
    const auto written = ask({"--per-person", "--json"}).output;
    EXPECT_EQ(written.find("\u202E"), std::string::npos);
    EXPECT_NE(written.find("ev\\u202eil"), std::string::npos);
    EXPECT_NE(json::parse(written)["people"]["rows"].dump().find("ev\u202Eil"), std::string::npos);
}

} // namespace
} // namespace weft
