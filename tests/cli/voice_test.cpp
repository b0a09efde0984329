// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

std::string line(const std::string& id, const std::string& author, const std::string& time,
                 const std::string& text, const std::string& parent = {}) {
    json post{{"id", id}, {"author", author}, {"timestamp", time}, {"text", text}};
    post["parent_id"] = parent.empty() ? json() : json(parent);
    post["root_id"] = parent.empty() ? id : parent;
    return post.dump() + "\n";
}

/// Two months of acme, which asks and repeats itself, and of rival, which does not.
std::string conversations() {
    return line("r1", "acme", "2026-01-05T09:00:00Z", "We are here for you, now more than ever") +
           line("r2", "acme", "2026-02-05T09:00:00Z", "Which path did you take?") +
           line("a2", "ana", "2026-02-05T10:00:00Z", "The long one", "r2") +
           line("b2", "acme", "2026-02-05T11:00:00Z", "@ana Thank you for your message, see you soon", "a2") +
           line("c2", "bob", "2026-02-05T12:00:00Z", "The short one", "r2") +
           line("d2", "acme", "2026-02-05T13:00:00Z", "@bob Thank you for your message, see you soon", "c2") +
           line("s1", "rival", "2026-02-06T09:00:00Z", "I froze under the hail last night");
}

class Voice : public testing::Test {
protected:
    void SetUp() override {
        const auto file = m_folder.write("posts.jsonl", conversations());
        ASSERT_EQ(weftctl({"import", file.string()}).status, 0);
        ASSERT_EQ(weftctl({"init", "--brand", "acme"}).status, 0);
    }

    [[nodiscard]] tests::Finished weftctl(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--workspace", m_workspace});
        return tests::weftctl(arguments);
    }

    [[nodiscard]] tests::Finished ask(std::vector<std::string> options) const {
        options.insert(options.begin(), "voice");
        return weftctl(options);
    }

    [[nodiscard]] json figures(std::vector<std::string> options, int status = 0) const {
        options.emplace_back("--json");
        const auto done = ask(options);
        EXPECT_EQ(done.status, status) << done.errors;
        return json::parse(done.output);
    }

    [[nodiscard]] std::string idOf(const std::string& family) const {
        const auto list = figures({"--list-phrases"});
        for (const auto& phrase : list["phrases"])
            if (phrase["family"] == family && phrase["language"] == "en") return phrase["id"];
        return {};
    }

    tests::TemporaryFolder m_folder;
    std::string m_workspace = (m_folder / "w.weft").string();
};

TEST_F(Voice, WithoutAPeriodIsOfEverything) {
    const auto all = figures({});
    EXPECT_EQ(all["brand_posts"], 4);
    EXPECT_TRUE(all["since"].is_null());
    EXPECT_EQ(all["root_questions_followed_up"], 1);
    EXPECT_EQ(all["roots"]["posts"], 2);
    EXPECT_EQ(figures({"--as-of", "2026-02-05T12:00:00Z"})["brand_posts"], 3);
    EXPECT_EQ(figures({"--since", "2026-02", "--until", "2026-03"})["brand_posts"], 3);
    EXPECT_EQ(figures({"--until", "2026-01-06"})["brand_posts"], 1) << "28 days before it";
}

TEST_F(Voice, IsPutBesideThePeriodBeforeAndAnotherAuthor) {
    const auto compared = figures(
        {"--since", "2026-02-01", "--until", "2026-03-01", "--compare", "previous", "--peer", "@rival"});
    EXPECT_EQ(compared["previous"]["brand_posts"], 1);
    EXPECT_EQ(compared["previous"]["formulaic_share"], 1.0);
    EXPECT_EQ(compared["previous"]["until"], "2026-02-01T00:00:00.000Z");
    EXPECT_EQ(compared["previous"]["since"], "2026-01-05T00:00:00.000Z") << "nothing is held before";
    EXPECT_EQ(compared["compared_part"]["since"], "2026-02-02T00:00:00.000Z");
    EXPECT_EQ(compared["since"], "2026-02-01T00:00:00.000Z");
    EXPECT_EQ(compared["peer"]["accounts"], json::array({"rival"}));
    EXPECT_EQ(compared["peer"]["brand_posts"], 1);
    EXPECT_EQ(compared["peer"]["first_person_singular_rate"], 1.0);
    const auto text =
        ask({"--since", "2026-02-01", "--until", "2026-03-01", "--compare", "previous", "--peer", "rival"});
    EXPECT_THAT(text.output, HasSubstr("@rival"));
    EXPECT_THAT(
        text.output,
        HasSubstr("Before: 2026-01-05 to 2026-02-01. Not all of both is observed, so now: 2026-02-02"));
}

TEST_F(Voice, ShowsTwinsSideBySide) {
    EXPECT_FALSE(figures({}).contains("twins"));
    const auto twins = figures({"--twins"})["twins"]["replies"];
    ASSERT_EQ(twins.size(), 1U);
    EXPECT_EQ(twins[0]["id"], "d2");
    EXPECT_EQ(twins[0]["earlier"], "b2");
    EXPECT_EQ(twins[0]["similarity"], 1.0);
    EXPECT_EQ(twins[0]["earlier_text"], "@ana Thank you for your message, see you soon");
    EXPECT_THAT(ask({"--twins"}).output, HasSubstr("100 % alike"));
}

TEST_F(Voice, PhrasesAreMutedForGoodAndNamed) {
    const auto id = idOf("here_for_you");
    const auto muted = figures({"--mute", id});
    EXPECT_FALSE(muted["families"].contains("here_for_you"));
    EXPECT_TRUE(muted["families"].contains("now_more_than_ever"));
    ASSERT_EQ(muted["list"]["muted"].size(), 1U);
    EXPECT_EQ(muted["list"]["muted"][0]["id"], id);
    EXPECT_EQ(figures({})["families"], muted["families"]) << "it stays muted";
    EXPECT_THAT(ask({}).output, HasSubstr(id));
    EXPECT_THAT(ask({"--list-phrases"}).output, HasSubstr(id + " muted"));
    EXPECT_TRUE(figures({"--unmute", id})["families"].contains("here_for_you"));
    EXPECT_THAT(ask({}).output, HasSubstr("none muted"));
}

TEST_F(Voice, RefusesWhatIsNoPhrase) {
    const auto id = idOf("here_for_you");
    EXPECT_EQ(ask({"--mute", "nonsense"}).status, 2);
    EXPECT_EQ(ask({"--mute", id, "--unmute", "nonsense"}).status, 2);
    EXPECT_EQ(figures({})["list"]["muted"].size(), 0U) << "all or nothing";
    EXPECT_EQ(ask({"--compare", "previous"}).status, 2) << "without a period";
    const auto february = [&](const std::string& with) {
        return ask({"--since", "2026-02-01", "--until", "2026-03-01", "--compare", with});
    };
    EXPECT_THAT(february("2026-01-05/2026-01-10").errors, HasSubstr("of one length"));
    EXPECT_EQ(february("2026-01-05/2026-01-10").status, 2);
    EXPECT_THAT(february("2026-01-18/2026-02-15").errors, HasSubstr("it overlaps the period"));
    EXPECT_EQ(ask({"--since", "2026-02", "--until", "2026-03", "--compare", "nonsense"}).status, 2);
}

TEST_F(Voice, ReadsAnotherList) {
    const auto list =
        m_folder.write("list.tsv", "# version: mine\npath\ten\twhich path\nbroken\n\nx\ten\t(y\n");
    const auto done = ask({"--phrases", list.string(), "--json"});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("line 3: it needs a family"));
    EXPECT_THAT(done.errors, HasSubstr("line 5: a ( is never closed"));
    const auto read = json::parse(done.output);
    EXPECT_EQ(read["families"], json({{"path", 1}}));
    EXPECT_EQ(read["list"]["version"], "mine");
    EXPECT_EQ(read["list"]["file"], list.string());
    EXPECT_EQ(ask({"--phrases", m_folder.write("empty.tsv", "# nothing\n").string()}).status, 1);
    EXPECT_EQ(ask({"--phrases", (m_folder / "nowhere").string()}).status, 1);
    EXPECT_EQ(ask({"--phrases", m_folder.path().string()}).status, 1);
}

TEST_F(Voice, TheListThatIsPrintedCanBeRead) {
    const auto printed = m_folder.write("own.tsv", ask({"--list-phrases"}).output);
    const auto own = figures({"--list-phrases"})["phrases"];
    EXPECT_EQ(own.size(), 39U);
    EXPECT_EQ(figures({"--list-phrases", "--phrases", printed.string()})["phrases"], own);
}

TEST_F(Voice, IsExplainedWithItsFigures) {
    const auto explained =
        weftctl({"explain", "formulaic_share", "--since", "2026-01-01", "--until", "2026-03-01"});
    EXPECT_EQ(explained.status, 0) << explained.errors;
    EXPECT_THAT(explained.output, HasSubstr("3 of 4 posts = 75.0 %"));
    EXPECT_THAT(explained.output, Not(HasSubstr("{")));
}

} // namespace
} // namespace weft
