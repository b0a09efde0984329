// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_fixture.h"

#include <nlohmann/json.hpp>

namespace weft {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using tests::readFile;

class AccountCommands : public tests::AccountTest {};

TEST_F(AccountCommands, ATokenIsKeptInAFileOnlyAfterAYes) {
    const auto refused = run(with({"sign-in", "--paste"}), "THQ-of-a-test\n");
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.errors, HasSubstr("--allow-file"));
    EXPECT_FALSE(std::filesystem::exists(secretFile()));

    const auto done = signIn();
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(done.output, HasSubstr("@acme"));

    struct stat state {};

    ASSERT_EQ(::stat(secretFile().c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 07777, 0600U);
    // The file is there now, which is the yes for later.
    EXPECT_EQ(run(with({"sign-in", "--paste"}), "THQ-of-a-test\n").status, 0);
}

TEST_F(AccountCommands, SigningInMakesTheAccountOfAnEmptyWorkspace) {
    ASSERT_EQ(run({"init", "--workspace", m_workspace}).status, 0);
    const auto done = run(with({"sign-in", "--paste", "--allow-file", "--json"}), "THQ-of-a-test\n");
    ASSERT_EQ(done.status, 0) << done.errors;
    const auto told = json::parse(done.output);
    EXPECT_EQ(told["account"], "acme");
    EXPECT_EQ(told["user_id"], "17841400000012345");
    EXPECT_EQ(told["in_workspace"], true);
    EXPECT_EQ(told["days_left"], 29);
    EXPECT_TRUE(told["missing_permissions"].empty());
    EXPECT_THAT(done.output + done.errors, Not(HasSubstr("THQ-of-a-test")));

    const auto listed =
        json::parse(run({"accounts", "--json", "--workspace", m_workspace}).output)["accounts"];
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0]["account"], "acme");
    EXPECT_EQ(listed[0]["in_workspace"], true);
    EXPECT_THAT(listed[0]["kept_in"].get<std::string>(), HasSubstr("secrets.json"));
    EXPECT_TRUE(listed[0]["missing_permissions"].empty());
}

TEST_F(AccountCommands, AnAccountThatIsNotOfTheBrandIsAddedOnlyWhenTheBrandIsNamed) {
    ASSERT_EQ(run({"init", "--workspace", m_workspace, "--brand", "other"}).status, 0);
    ASSERT_EQ(signIn().status, 0);
    const auto brands = [&] {
        return json::parse(run({"init", "--json", "--workspace", m_workspace}).output)["brands"];
    };
    EXPECT_EQ(brands()[0]["accounts"], json({"other"}));
    const auto named = run(with({"sign-in", "--paste", "--brand", "OTHER"}), "THQ-of-a-test\n");
    ASSERT_EQ(named.status, 0) << named.errors;
    ASSERT_EQ(brands().size(), 1U);
    EXPECT_EQ(brands()[0]["accounts"], json({"other", "acme"}));
}

TEST_F(AccountCommands, CollectsAndExaminesWithWhatIsKept) {
    ASSERT_EQ(signIn().status, 0);
    const auto collected = run(with({"collect", "--once", "--json"}));
    EXPECT_EQ(collected.status, 0) << collected.errors;
    EXPECT_GE(json::parse(collected.output)["posts_new"], 3);
    const auto examined = run(with({"doctor"}));
    EXPECT_THAT(examined.output, HasSubstr("secrets.json"));
    EXPECT_THAT(examined.output, HasSubstr("belongs to @acme"));
}

TEST_F(AccountCommands, Quirk26_CollectingRefreshesATokenThatIsDue) {
    simulator::ServerOptions options;
    options.api.tokens.life = std::chrono::days{20};
    serve(options);
    ASSERT_EQ(signIn().status, 0);
    const auto before = readFile(secretFile());
    EXPECT_THAT(before, HasSubstr("THQ-of-a-test"));
    const auto collected = run(with({"collect", "--once"}));
    EXPECT_EQ(collected.status, 0) << collected.errors;
    const auto after = readFile(secretFile());
    EXPECT_THAT(after, Not(HasSubstr("THQ-of-a-test"))) << "the new token has taken its place";
    EXPECT_EQ(run(with({"collect", "--once"})).status, 0);
    EXPECT_EQ(readFile(secretFile()), after) << "and is not refreshed again";
}

TEST_F(AccountCommands, TheEnvironmentComesFirst) {
    ASSERT_EQ(signIn("expired-but-kept").status, 1);
    ASSERT_EQ(signIn().status, 0);
    const auto listed = run({"accounts", "--json"}, {}, "another-token");
    const auto accounts = json::parse(listed.output)["accounts"];
    ASSERT_EQ(accounts.size(), 2U);
    EXPECT_THAT(accounts[0]["kept_in"].get<std::string>(), HasSubstr("WEFT_TOKEN"));
    const auto examined = run(with({"doctor"}), {}, "another-token");
    EXPECT_THAT(examined.output, HasSubstr("WEFT_TOKEN"));
}

TEST_F(AccountCommands, SignOutNeedsAYesAndLeavesNothing) {
    ASSERT_EQ(signIn().status, 0);
    const auto asked = run({"sign-out", "--account", "acme"});
    EXPECT_EQ(asked.status, 2);
    EXPECT_THAT(asked.output, HasSubstr("would remove"));
    EXPECT_THAT(readFile(secretFile()), HasSubstr("THQ-of-a-test"));

    EXPECT_EQ(run({"sign-out", "--account", "nobody", "--yes"}).status, 1);
    const auto done = run({"sign-out", "--account", "@ACME", "--yes"});
    EXPECT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(readFile(secretFile()), Not(HasSubstr("THQ-of-a-test")));
    EXPECT_EQ(run(with({"collect", "--once"})).status, 1);
}

TEST_F(AccountCommands, ReadsTheTokenFromTheInputAndNeverFromArguments) {
    EXPECT_EQ(run(with({"sign-in", "--paste", "--allow-file", "THQ-of-a-test"})).status, 2);
    EXPECT_EQ(run(with({"sign-in", "--paste", "--allow-file"})).status, 2);
    EXPECT_EQ(run(with({"sign-in", "--allow-file"}), "THQ\n").status, 2);
    EXPECT_EQ(run(with({"sign-in", "--app-id", "1", "--allow-file"}), "s\n").status, 2);
    EXPECT_EQ(
        run(with({"sign-in", "--paste", "--app-id", "1", "--redirect-uri", "https://x.example"})).status, 2);
}

TEST_F(AccountCommands, AReadableSecretFileIsRefusedWithItsRemedy) {
    ASSERT_EQ(signIn().status, 0);
    ASSERT_EQ(::chmod(secretFile().c_str(), 0644), 0);
    for (const auto& command : {with({"collect", "--once"}), std::vector<std::string>{"accounts"}}) {
        const auto refused = run(command);
        EXPECT_EQ(refused.status, 1) << command.front();
        EXPECT_THAT(refused.errors, HasSubstr("chmod 600"));
    }
}

TEST_F(AccountCommands, SignsInThroughABrowserWithAnAppOfOnesOwn) {
    const auto done = signInByBrowser("the-app-secret");
    ASSERT_EQ(done.status, 0) << done.output << done.errors;
    EXPECT_EQ(json::parse(done.output)["account"], "acme");
    EXPECT_EQ(json::parse(done.output)["days_left"], 59);
    EXPECT_THAT(readFile(secretFile()), HasSubstr("the-app-secret"));
    EXPECT_THAT(done.output + done.errors, Not(HasSubstr("the-app-secret")));
    EXPECT_EQ(run(with({"collect", "--once"})).status, 0);
    // The app is forgotten with the last account.
    EXPECT_EQ(run({"sign-out", "--account", "acme", "--yes"}).status, 0);
    EXPECT_THAT(readFile(secretFile()), Not(HasSubstr("the-app-secret")));
}

TEST_F(AccountCommands, AWrongAppSecretIsRefusedAndNotKept) {
    const auto refused = signInByBrowser("wrong-app-secret");
    EXPECT_EQ(refused.status, 1) << refused.output;
    EXPECT_THAT(refused.output + refused.errors, Not(HasSubstr("wrong-app-secret")));
    EXPECT_THAT(readFile(secretFile()), Not(HasSubstr("wrong-app-secret")));
}

} // namespace
} // namespace weft
