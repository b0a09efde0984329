// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_fixture.h"
#include "support/canned_server.h"
#include "support/middleman.h"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <future>

namespace weft {
namespace {

using tests::readFile;

// No part of these may be found anywhere: they hold nothing that could be there by chance. The marks around
// them are those that percent-encoding changes.
const std::string kToken = "THQ+Zq7LeakingTokenVw3/x=";
const std::string kAppSecret = "s%Zq7LeakingSecretVw3&x";
const std::vector<std::string> kCores{"Zq7LeakingTokenVw3", "Zq7LeakingSecretVw3"};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string base64(const std::string& text) {
    static constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string encoded;
    for (std::size_t i = 0; i + 2 < text.size(); i += 3) {
        const auto bits = (static_cast<unsigned char>(text[i]) << 16) |
                          (static_cast<unsigned char>(text[i + 1]) << 8) |
                          static_cast<unsigned char>(text[i + 2]);
        for (int shift = 18; shift >= 0; shift -= 6)
            encoded += kLetters[static_cast<std::size_t>(bits >> shift) & 63U];
    }
    return encoded;
}

/// The secret's heart as it looks plain, in hexadecimal, and inside any longer text in base64.
std::vector<std::string> disguises(const std::string& core) {
    std::string hex;
    for (const unsigned char c : core) {
        hex += "0123456789abcdef"[c >> 4];
        hex += "0123456789abcdef"[c & 15];
    }
    std::vector<std::string> all{lower(core), hex};
    for (std::size_t skipped = 0; skipped < 3; ++skipped)
        all.push_back(lower(base64(core.substr(skipped))));
    return all;
}

std::vector<std::string> allDisguises(const std::vector<std::string>& cores) {
    std::vector<std::string> all;
    for (const auto& core : cores)
        for (auto& disguise : disguises(core))
            all.push_back(std::move(disguise));
    return all;
}

class Leaks : public tests::AccountTest {
protected:
    void search(const std::string& text, const std::string& place) {
        ++m_searched;
        const auto folded = lower(text);
        for (const auto& disguise : m_disguises)
            EXPECT_EQ(folded.find(disguise), std::string::npos) << place << " holds " << disguise;
    }

    /// Runs a program, and searches what it says.
    tests::Finished watch(const std::vector<std::string>& arguments, const std::string& input = {},
                          const std::string& token = {}) {
        auto done = run(arguments, input, token);
        search(done.output, arguments.front() + ": standard output");
        search(done.errors, arguments.front() + ": standard error");
        return done;
    }

    /// Every file there is, but the one where secrets belong.
    void searchFiles(bool secretsToo) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path()))
            if (entry.is_regular_file() && (secretsToo || entry.path() != secretFile()))
                search(readFile(entry.path()), entry.path().string());
    }

    void searchServerLog() {
        threads::HttpClient http({});
        threads::HttpRequest request;
        request.url = origin() + "/__sim/log";
        const auto log = http.send(request, {});
        ASSERT_TRUE(log);
        EXPECT_GT(log->body.size(), 100U);
        search(log->body, "the log of the simulator");
    }

    void alsoSearchFor(const std::string& core) {
        for (auto& disguise : disguises(core))
            m_disguises.push_back(std::move(disguise));
    }

    int m_searched = 0;
    std::vector<std::string> m_disguises = allDisguises(kCores);
};

TEST_F(Leaks, TheSearchFindsASecretInEveryDisguise) {
    const std::string core = kCores.front();
    for (const std::string& text : {core, "https://x/?access_token=THQ%2B" + core + "%2Fx", lower(core)})
        EXPECT_TRUE(std::ranges::any_of(m_disguises, [&](const auto& disguise) {
            return lower(text).find(disguise) != std::string::npos;
        })) << text;
    for (const std::string& before : {std::string("{"), std::string("{a"), std::string("{ab")})
        EXPECT_TRUE(std::ranges::any_of(m_disguises, [&](const auto& disguise) {
            return lower(base64(before + core + "tail\"}")).find(disguise) != std::string::npos;
        })) << before;
}

TEST_F(Leaks, NothingTellsATokenInEverydayUse) {
    ASSERT_EQ(watch(with({"sign-in", "--paste", "--allow-file"}), kToken + "\n").status, 0);
    ASSERT_NE(readFile(secretFile()).find(kToken), std::string::npos) << "the token is where it belongs";
    EXPECT_EQ(watch(with({"collect", "--once", "--json"})).status, 0);
    watch(with({"collect", "--once"}), {}, kToken);
    watch(with({"doctor"}));
    watch(with({"doctor", "--json"}), {}, kToken);
    watch({"accounts", "--json", "--workspace", m_workspace});
    watch({"accounts"}, {}, kToken);
    watch(with({"reply", "1002", "--text", "Thank you", "--yes", "--json"}));
    watch(with({"hide", "1002", "--yes"}), {}, kToken);
    watch(with({"delete-post", "1002", "--yes"}));
    watch({"outbox", "--json", "--workspace", m_workspace});
    watch({"metrics", "--json", "--workspace", m_workspace});
    watch({"search", "text", "--json", "--workspace", m_workspace});
    for (const char* name : {"weave.csv", "weave.xlsx", "weave.json"})
        EXPECT_EQ(
            watch({"export", "weave", "--workspace", m_workspace, "-o", (m_folder / name).string()}).status,
            0);
    searchFiles(false);
    searchServerLog();
    EXPECT_EQ(watch({"sign-out", "--account", "acme", "--yes"}).status, 0);
    searchFiles(true);
    EXPECT_GT(m_searched, 30);
}

TEST_F(Leaks, NothingTellsTheSecretsOfABrowserSignIn) {
    const auto done = signInByBrowser(kAppSecret);
    ASSERT_EQ(done.status, 0) << done.errors;
    search(done.output, "standard output");
    // The tokens that the server issued are secrets as well; they are in the file and nowhere else.
    const auto kept = readFile(secretFile());
    const auto begin = kept.find("\\\"token\\\":\\\"");
    ASSERT_NE(begin, std::string::npos) << kept;
    const auto token = kept.substr(begin + 13, kept.find('\\', begin + 13) - begin - 13);
    ASSERT_GT(token.size(), 30U);
    alsoSearchFor(token.substr(4, 24));
    search(done.errors, "standard error");
    watch(with({"collect", "--once"}));
    watch(with({"sign-in"}), "https://example.org/back?code=Zq7LeakingTokenVw3&state=wrong#_\n");
    watch(with({"sign-in"}),
          "https://example.org/back?error=x&error_description=s%25Zq7LeakingSecretVw3%26x\n");
    searchFiles(false);
    searchServerLog();
}

TEST_F(Leaks, NothingTellsATokenWhateverFaultsTheServerHas) {
    for (const char* faults :
         {"rate=0.5,seed=3", "rate=0.5,seed=4", "rate=1,seed=5,kinds=closed+short-body",
          "rate=1,seed=6,kinds=portal+error-inside", "rate=1,seed=7,kinds=transient+too-many"}) {
        simulator::ServerOptions options;
        options.faults = simulator::parseFaultPlan(faults).value();
        serve(options);
        watch(with({"sign-in", "--paste", "--allow-file"}), kToken + "\n");
        watch(with({"reply", "1002", "--text", "Thank you", "--yes", "--pause", "0"}), {}, kToken);
        watch(with({"doctor", "--json"}), {}, kToken);
        searchServerLog();
    }
    watch({"outbox", "--json", "--workspace", m_workspace});
    searchFiles(false);
}

/// A server that tells in every way what it was told.
TEST_F(Leaks, NothingRepeatsAServerThatQuotesTheToken) {
    const auto quoted = [](const std::string& token) {
        return "your token " + token + " at https://x/?access_token=" + token +
               "&client_secret=" + kAppSecret;
    };
    int turn = 0;
    const tests::CannedServer server([&](const tests::CannedRequest&, tests::CannedConnection& connection) {
        const auto text = quoted(turn % 2 == 0 ? kToken : "THQ%2BZq7LeakingTokenVw3%2Fx%3D");
        const std::vector<std::string> answers{
            tests::httpAnswer(400, R"({"error":{"message":")" + text + R"(","code":100,"fbtrace_id":")" +
                                       text + R"("}})"),
            tests::httpAnswer(400, R"({"error":{"message":")" + text + R"(","code":190}})"),
            tests::httpAnswer(200, R"({"error":{"message":")" + text + R"(","code":10}})"),
            tests::httpAnswer(400, R"({"error_message":")" + text + R"(","error_code":1349168})"),
            tests::httpAnswer(502, "<html>" + text + "</html>", {{"Content-Type", "text/html"}}),
            tests::httpAnswer(200, "no json: " + text),
            tests::httpAnswer(302, "", {{"Location", "https://elsewhere.example/?access_token=" + kToken}}),
            tests::httpAnswer(200,
                              R"({"data":[{"id":")" + text + R"("}],"paging":{"next":")" + text + R"("}})")};
        connection.send(answers[static_cast<std::size_t>(turn++) % answers.size()]);
    });
    const std::vector<std::string> there{"--workspace", m_workspace, "--api-base",
                                         server.address() + "/v1.0"};
    const auto at = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), there.begin(), there.end());
        return arguments;
    };
    ASSERT_EQ(run({"init", "--workspace", m_workspace, "--brand", "acme"}).status, 0);
    for (int i = 0; i < 9; ++i) {
        watch(at({"sign-in", "--paste", "--allow-file"}), kToken + "\n");
        watch(at({"doctor"}), {}, kToken);
        watch(at({"hide", "1002", "--yes", "--pause", "0"}), {}, kToken);
    }
    searchFiles(false);
}

TEST_F(Leaks, ACrashInTheMiddleTellsNothing) {
    // What remains in a core dump is the system's doing; here none is made.
    const rlimit none{0, 0};
    ASSERT_EQ(::setrlimit(RLIMIT_CORE, &none), 0);
    ASSERT_EQ(signIn(kToken).status, 0);
    for (const int at : {1, 4, 8}) {
        std::promise<void> reached;
        std::atomic<int> count = 0;
        tests::Middleman middleman(static_cast<std::uint16_t>(m_server->port()),
                                   [&](const tests::CannedRequest&) {
                                       if (++count == at) reached.set_value();
                                       return count < at ? tests::Mischief::None : tests::Mischief::Silence;
                                   });
        tests::Process victim(
            WEFTCTL,
            {"collect", "--once", "--workspace", m_workspace, "--api-base", middleman.address() + "/v1.0"},
            environment());
        reached.get_future().wait();
        victim.kill(SIGABRT);
        const auto crashed = victim.wait();
        EXPECT_EQ(crashed.status, 128 + SIGABRT);
        search(crashed.output, "standard output of a crash");
        search(crashed.errors, "standard error of a crash");
        searchFiles(false);
    }
    EXPECT_EQ(watch(with({"collect", "--once"})).status, 0);
}

} // namespace
} // namespace weft
