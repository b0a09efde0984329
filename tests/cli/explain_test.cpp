// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_fixture.h"

namespace weft {
namespace {

using nlohmann::json;
using tests::line;
using tests::weftctl;

class Explain : public tests::MetricsFixture {};

TEST_F(Explain, AScoreWithTooLittleCoverageSaysSo) {
    std::string lines;
    for (int day = 2; day <= 29; ++day) {
        const auto date = base::formatDate(base::parseInstant("2026-01-31").value() + std::chrono::days{day});
        auto root = json::parse(line("r" + date, "acme", date + "T12:00:00Z", "Which colour?"));
        root["replies"] = 40;
        lines += root.dump() + "\n";
    }
    const auto file = m_folder.write("declared.jsonl", lines);
    ASSERT_EQ(weftctl({"import", file.string(), "--workspace", m_workspace}).status, 0);
    const auto score = figures({})["score"];
    EXPECT_FALSE(score["shown"].get<bool>());
    EXPECT_TRUE(score["partial"].get<bool>());
    EXPECT_EQ(score["reason"], score["confidence"].get<double>() < 0.5 ? "evidence" : "coverage");
    EXPECT_LT(score["coverage"].get<double>(), 0.2);
    const auto told = ask({"depth_score"}, "explain").output;
    EXPECT_NE(told.find("no score: "), std::string::npos) << told;
    EXPECT_EQ(told.find("90 % interval"), std::string::npos) << told;
    EXPECT_NE(told.find("From 2025-12-02 to 2026-03-02:"), std::string::npos) << told;
}

TEST_F(Explain, ExplainNamesTheStretchAndTheLanguage) {
    EXPECT_NE(ask({"levels"}, "explain").output.find("From 2025-12-02 to 2026-03-02:"), std::string::npos);
    EXPECT_NE(ask({"stickiness"}, "explain").output.find("From 2026-01-31 to 2026-03-02:"),
              std::string::npos);
    const auto french = ask({"levels", "--lang", "fr"}, "explain").output;
    EXPECT_NE(french.find("partie A9, version 1"), std::string::npos) << french;
    EXPECT_NE(french.find("Du 2025-12-02 au 2026-03-02 :"), std::string::npos) << french;
    EXPECT_NE(french.find("\nLimites : "), std::string::npos) << french;
    const auto german = weftctl({"explain", "--lang", "de"});
    EXPECT_EQ(german.status, 2);
    EXPECT_NE(german.errors.find("no texts in \"de\", only in en and fr"), std::string::npos)
        << german.errors;
    EXPECT_NE(weftctl({"explain"}).output.find("conversations_per_1000_views  "), std::string::npos);
}

TEST_F(Explain, ExplainPutsTheFiguresIn) {
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

TEST_F(Explain, ExplainListsThemAllInBothLanguages) {
    const auto english = json::parse(weftctl({"explain", "--json"}).output)["metrics"];
    const auto french = json::parse(weftctl({"explain", "--json", "--lang", "fr"}).output)["metrics"];
    ASSERT_GT(english.size(), 40U);
    ASSERT_EQ(english.size(), french.size());
    EXPECT_EQ(english[0]["id"], french[0]["id"]);
    EXPECT_NE(english[0]["name"], french[0]["name"]);
    EXPECT_NE(weftctl({"explain"}).output.find("horizontal_share"), std::string::npos);
}

TEST_F(Explain, ExplainRefusesWhatItDoesNotKnow) {
    const auto unknown = ask({"depthiness"}, "explain");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_NE(unknown.errors.find("depthiness"), std::string::npos) << unknown.errors;
    EXPECT_LT(ask({std::string(5'000, 'x')}, "explain").errors.size(), 500U);
    EXPECT_EQ(ask({"horizontal_share", "--lang", "tlh"}, "explain").status, 2);
    EXPECT_EQ(ask({"horizontal_share", "--business-hours", "noon"}, "explain").status, 2);
}

} // namespace
} // namespace weft
