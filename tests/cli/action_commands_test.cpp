// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_fixture.h"
#include "support/middleman.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <future>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using tests::Mischief;

class ActionCommands : public tests::AccountTest {
protected:
    ActionCommands() {
        const auto collected = run(with({"collect", "--once"}), {}, "THQ-of-a-test");
        EXPECT_EQ(collected.status, 0) << collected.errors;
        m_posts = visiblePosts();
        m_requests = m_server->requests();
    }

    tests::Finished act(std::vector<std::string> arguments) {
        return run(with(std::move(arguments)), {}, "THQ-of-a-test");
    }

    json outbox() {
        return json::parse(run({"outbox", "--json", "--workspace", m_workspace}).output)["actions"];
    }

    std::size_t m_posts = 0;
    std::int64_t m_requests = 0;
};

TEST_F(ActionCommands, WithoutAYesTheyOnlySayWhatTheyWouldDo) {
    const std::vector<std::vector<std::string>> commands{{"reply", "1002", "--text", "Thank you"},
                                                         {"hide", "1002"},
                                                         {"unhide", "1002"},
                                                         {"approve", "1002"},
                                                         {"ignore", "1002"},
                                                         {"delete-post", "1003"}};
    for (const auto& command : commands) {
        const auto said = act(command);
        EXPECT_EQ(said.status, 2) << command.front();
        EXPECT_THAT(said.output, HasSubstr("would ")) << command.front();
        EXPECT_THAT(said.output, HasSubstr("text of " + command[1])) << command.front();
        EXPECT_THAT(said.errors, HasSubstr("--yes")) << command.front();
    }
    EXPECT_EQ(m_server->requests(), m_requests) << "nothing was even asked";
    EXPECT_TRUE(outbox().empty());
}

TEST_F(ActionCommands, AReplyIsSentOnceAndCanBeFoundHere) {
    const auto done = act({"reply", "1002", "--text", "Merci beaucoup", "--yes", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const auto told = json::parse(done.output);
    EXPECT_EQ(told["state"], "done");
    EXPECT_EQ(told["kind"], "reply");
    EXPECT_EQ(told["target_id"], "1002");
    EXPECT_TRUE(told["post_id"].is_string());
    EXPECT_EQ(visiblePosts(), m_posts + 1);
    const auto found = run({"search", "beaucoup", "--json", "--workspace", m_workspace});
    EXPECT_EQ(json::parse(found.output)["total"], 1);
    ASSERT_EQ(outbox().size(), 1U);
    EXPECT_EQ(outbox()[0]["state"], "done");
}

TEST_F(ActionCommands, BadTextsAreBadUsage) {
    for (const std::string& text :
         {std::string(), std::string("   "), std::string(501, 'x'), std::string("a\x1b[31m")})
        EXPECT_EQ(act({"reply", "1002", "--text", text, "--yes"}).status, 2) << text.substr(0, 10);
    EXPECT_EQ(act({"reply", "1002", "--yes"}).status, 2);
    EXPECT_EQ(act({"hide", "../me", "--yes"}).status, 2);
    EXPECT_EQ(visiblePosts(), m_posts);
}

TEST_F(ActionCommands, HidesDeletesAndSaysWhatIsRefused) {
    EXPECT_EQ(act({"hide", "1002", "--yes"}).status, 0);
    EXPECT_EQ(act({"unhide", "1002", "--yes"}).status, 0);
    const auto refused = act({"delete-post", "1002", "--yes"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.output, HasSubstr("refused"));
    EXPECT_EQ(act({"delete-post", "1003", "--yes"}).status, 0);
    EXPECT_FALSE(m_server->deletePost("1003")) << "nobody can see it any more";
}

TEST_F(ActionCommands, ATokenOfSomebodyElseCannotActHere) {
    const auto other = (m_folder / "other.weft").string();
    ASSERT_EQ(run({"init", "--workspace", other, "--brand", "somebody"}).status, 0);
    const auto refused =
        run({"hide", "1002", "--yes", "--workspace", other, "--api-base", m_server->apiBase()}, {},
            "THQ-of-a-test");
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.errors, HasSubstr("@acme"));
}

/// Killed at the moment of publishing, before or after the server has done it, and asked about afterwards.
TEST_F(ActionCommands, KilledWhilePublishingItIsFinishedOnceByTheOutbox) {
    for (const auto mischief : {Mischief::LostRequest, Mischief::LostAnswer}) {
        const auto before = visiblePosts();
        std::promise<void> reached;
        std::promise<void> killed;
        auto afterKill = killed.get_future().share();
        tests::Middleman middleman(static_cast<std::uint16_t>(m_server->port()),
                                   [&](const tests::CannedRequest& request) {
                                       if (request.line.find("/me/threads_publish") == std::string::npos)
                                           return Mischief::None;
                                       reached.set_value();
                                       afterKill.wait();
                                       return mischief;
                                   });
        tests::Process victim(WEFTCTL,
                              {"reply", "1002", "--text", "Once", "--yes", "--workspace", m_workspace,
                               "--api-base", middleman.address() + "/v1.0"},
                              environment("THQ-of-a-test"));
        reached.get_future().wait();
        victim.kill(SIGKILL);
        EXPECT_EQ(victim.wait().status, 128 + SIGKILL);
        killed.set_value();
        EXPECT_EQ(outbox()[0]["state"], "sent");

        const auto resolved = act({"outbox", "--resolve", "--pause", "0", "--json"});
        EXPECT_EQ(resolved.status, 0) << resolved.output << resolved.errors;
        EXPECT_EQ(visiblePosts(), before + 1);
        EXPECT_EQ(outbox()[0]["state"], "done");
        EXPECT_EQ(json::parse(act({"outbox", "--resolve", "--json"}).output)["actions"].size(), 0U);
        EXPECT_EQ(visiblePosts(), before + 1);
    }
}

TEST_F(ActionCommands, AnEndThatNobodyKnowsIsPartlyDone) {
    std::atomic<bool> gone = false;
    tests::Middleman middleman(static_cast<std::uint16_t>(m_server->port()),
                               [&](const tests::CannedRequest& request) {
                                   if (request.line.find("/me/threads_publish") != std::string::npos)
                                       gone = true;
                                   return gone ? Mischief::LostAnswer : Mischief::None;
                               });
    const auto done = run({"reply", "1002", "--text", "Once", "--yes", "--pause", "0", "--workspace",
                           m_workspace, "--api-base", middleman.address() + "/v1.0"},
                          {}, "THQ-of-a-test");
    EXPECT_EQ(done.status, 3) << done.output;
    EXPECT_THAT(done.errors, HasSubstr("outbox --resolve"));
    EXPECT_EQ(outbox()[0]["error"]["code"], "api-outcome-unknown");
}

TEST_F(ActionCommands, ForgettingErasesAPersonAfterAYes) {
    const auto search = [&] {
        return json::parse(
            run({"search", "author:ann", "--json", "--workspace", m_workspace}).output)["total"];
    };
    EXPECT_EQ(search(), 1);
    EXPECT_EQ(run({"forget", "ann", "--workspace", m_workspace}).status, 2);
    EXPECT_EQ(search(), 1);
    ASSERT_EQ(run({"filter", "save", "ann", "author:ann", "--workspace", m_workspace}).status, 0);
    const auto done = run({"forget", "@Ann", "--workspace", m_workspace, "--yes", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(json::parse(done.output)["posts_emptied"], 1);
    EXPECT_EQ(json::parse(done.output)["filters_removed"], 1);
    EXPECT_EQ(json::parse(done.output)["views_removed"], 0);
    EXPECT_EQ(search(), 0);
    EXPECT_EQ(run({"forget", "nobody", "--workspace", m_workspace, "--yes"}).status, 1);
    EXPECT_EQ(run({"forget", "acme", "--workspace", m_workspace, "--yes"}).status, 2);
}

} // namespace
} // namespace weft
