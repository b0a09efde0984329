// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/server.h"
#include "support/process.h"
#include "support/temporary_folder.h"
#include "threads/http.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace weft::tests {

/// weftctl on a machine of its own: no key store, no token, a data folder that is empty at first; and a
/// server with a small thread of @acme.
class AccountTest : public ::testing::Test {
protected:
    AccountTest() { serve({}); }

    void serve(const simulator::ServerOptions& options) {
        m_server.reset();
        simulator::SimProfile owner;
        owner.id = "17841400000012345";
        owner.username = "acme";
        m_server = simulator::Server::start(simulator::World(owner, posts()), options, m_clock).value();
    }

    [[nodiscard]] Process::Environment environment(const std::string& token = {}) const {
        return {{"WEFT_TOKEN", token},
                {"XDG_DATA_HOME", (m_folder / "data").string()},
                {"HOME", m_folder.path().string()},
                {"SPDLOG_LEVEL", "trace"},
                {"DBUS_SESSION_BUS_ADDRESS", "unix:path=" + (m_folder / "no-bus").string()}};
    }

    Finished run(std::vector<std::string> arguments, const std::string& input = {},
                 const std::string& token = {}) {
        return runProcess(WEFTCTL, arguments, environment(token), input);
    }

    /// With the workspace and the server.
    [[nodiscard]] std::vector<std::string> with(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--workspace", m_workspace, "--api-base", m_server->apiBase()});
        return arguments;
    }

    Finished signIn(const std::string& token = "THQ-of-a-test") {
        return run(with({"sign-in", "--paste", "--allow-file"}), token + "\n");
    }

    /// The whole dialogue with an app of one's own; the test is the browser and the keyboard.
    Finished signInByBrowser(const std::string& appSecret) {
        const auto keyboard = (m_folder / "keyboard").string();
        EXPECT_EQ(::mkfifo(keyboard.c_str(), 0600), 0);
        auto arguments = with({"sign-in", "--app-id", "4711", "--redirect-uri", "https://example.org/back",
                               "--allow-file", "--json", "--sign-in-base", origin()});
        arguments.insert(arguments.begin(), {"-c", "exec \"$@\" < \"$0\"", keyboard, WEFTCTL});
        Process program("/bin/sh", arguments, environment());
        std::ofstream typed(keyboard);
        typed << appSecret << std::endl;
        typed << agree(addressIn(program)) << std::endl;
        typed.close();
        std::filesystem::remove(keyboard);
        return program.wait();
    }

    /// Where the browser ends when the person agrees at this address.
    static std::string agree(const std::string& address) {
        threads::HttpClient http({});
        threads::HttpRequest request;
        request.url = address;
        const auto answer = http.send(request, {});
        if (!answer || !answer->headers.contains("location")) return {};
        return answer->headers.at("location");
    }

    [[nodiscard]] std::filesystem::path secretFile() const { return m_folder / "data/weft/secrets.json"; }

    [[nodiscard]] std::string origin() const {
        return "http://127.0.0.1:" + std::to_string(m_server->port());
    }

    /// What others see of the account's replies.
    [[nodiscard]] std::size_t visiblePosts() const { return m_server->visiblePosts(); }

    TemporaryFolder m_folder;
    base::ManualClock m_clock{base::SystemClock{}.now()};
    std::unique_ptr<simulator::Server> m_server;
    std::string m_workspace = (m_folder / "w.weft").string();

private:
    /// The address that the program says to open; empty when it ended without.
    static std::string addressIn(Process& program) {
        for (;;) {
            const bool running = program.running();
            const auto said = program.errorsSoFar();
            const auto begin = said.find("\n\nhttp");
            const auto end = begin == std::string::npos ? begin : said.find('\n', begin + 2);
            if (end != std::string::npos) return said.substr(begin + 2, end - begin - 2);
            if (!running) return {};
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
    }

    [[nodiscard]] std::vector<simulator::SimPost> posts() const {
        std::vector<simulator::SimPost> made(3);
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i].id = std::to_string(1001 + i);
            made[i].author = i == 1 ? "ann" : "acme";
            made[i].text = "text of " + made[i].id;
            made[i].time = m_clock.now() - std::chrono::hours{10 - static_cast<int>(i)};
            if (i == 0) continue;
            made[i].parentId = std::to_string(1000 + i);
            made[i].rootId = "1001";
        }
        return made;
    }
};

} // namespace weft::tests
