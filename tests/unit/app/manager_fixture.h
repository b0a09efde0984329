// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manager_actions.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace weft::app::tests {

/// A workspace and a server over the same small thread of @acme: a root, two replies of others, and one reply
/// that waits for approval.
class ManagerTest : public ::testing::Test {
protected:
    static constexpr const char* kRoot = "1001";
    static constexpr const char* kReply = "1002";
    static constexpr const char* kOwnReply = "1003";
    static constexpr const char* kWaitingRoot = "1004";
    static constexpr const char* kWaiting = "1005";

    ManagerTest() {
        auto database = store::createWorkspace(m_folder / "w.weft").value();
        m_account = store::addAccount(database, "acme", "acme").value().id;
        holdPosts(database);
        m_writer = std::make_unique<store::Writer>(std::move(database));
    }

    void serve(simulator::ServerOptions options = {}) {
        m_server.reset();
        simulator::SimProfile owner;
        owner.id = "17841400000012345";
        owner.username = "acme";
        m_server = simulator::Server::start(simulator::World(owner, posts()), options, m_clock).value();
    }

    /// Starts over with another client, as another run of the program would. `apiBase` may stand before the
    /// server.
    ManagerActions& actions(std::string apiBase = {}) {
        threads::HttpOptions http;
        http.totalTimeout = std::chrono::milliseconds{700};
        m_http = std::make_unique<threads::HttpClient>(http);
        threads::ClientOptions client;
        client.apiBase = apiBase.empty() ? m_server->apiBase() : std::move(apiBase);
        client.token = base::Secret("TESTTOKEN");
        m_client = std::make_unique<threads::Client>(*m_http, client);
        m_actions = std::make_unique<ManagerActions>(
            *m_client, *m_writer, m_account, m_clock,
            [this](std::chrono::milliseconds pause, const std::stop_token& stop) {
                m_clock.advance(pause);
                ++m_waits;
                return !stop.stop_requested();
            });
        return *m_actions;
    }

    static store::Action reply(std::string text = "Thank you", std::string target = kReply) {
        store::Action action;
        action.kind = store::ActionKind::Reply;
        action.targetId = std::move(target);
        action.text = std::move(text);
        return action;
    }

    static store::Action act(store::ActionKind kind, std::string target) {
        store::Action action;
        action.kind = kind;
        action.targetId = std::move(target);
        return action;
    }

    /// How many of the account's replies in the server's world have this text: what others see.
    int published(const std::string& text = "Thank you") {
        threads::HttpClient http({});
        threads::Client asking(http, {.apiBase = m_honest.empty() ? m_server->apiBase() : m_honest,
                                      .token = base::Secret("TESTTOKEN")});
        int found = 0;
        threads::PageQuery query;
        for (int page = 0; page < 20; ++page) {
            for (int attempt = 0;; ++attempt) {
                const auto replies = asking.ownReplies(query, {});
                if (!replies && attempt < 200) continue;
                EXPECT_TRUE(replies) << replies.error().text();
                if (!replies) return -1;
                for (const auto& post : replies->posts)
                    found += post.text == text ? 1 : 0;
                query.after = replies->after;
                break;
            }
            if (!query.after) break;
        }
        return found;
    }

    std::vector<store::Action> outbox() {
        return m_writer->submit([](store::Database& held) { return store::listActions(held, 100); })
            .get()
            .value();
    }

    std::vector<store::StoredPost> held(const std::string& id) {
        return m_writer
            ->submit([id](store::Database& database) { return store::readPosts(database, std::vector{id}); })
            .get()
            .value();
    }

    [[nodiscard]] std::filesystem::path workspace() const { return m_folder / "w.weft"; }

    std::unique_ptr<simulator::Server> m_server;
    base::ManualClock m_clock{base::parseInstant("2026-03-10T12:00:00Z").value()};
    std::unique_ptr<store::Writer> m_writer;
    std::int64_t m_account = 0;
    int m_waits = 0;
    /// Another server over the same world, to count in.
    std::string m_honest;

private:
    [[nodiscard]] simulator::SimPost post(std::string id, std::string author, int minutesAgo,
                                          std::string parent = {}, std::string root = {}) const {
        simulator::SimPost made;
        made.id = std::move(id);
        made.author = std::move(author);
        made.time = m_clock.now() - std::chrono::minutes{minutesAgo};
        made.text = "text of " + made.id;
        if (!parent.empty()) made.parentId = std::move(parent);
        if (!root.empty()) made.rootId = std::move(root);
        return made;
    }

    [[nodiscard]] std::vector<simulator::SimPost> posts() const {
        std::vector<simulator::SimPost> made{post(kRoot, "acme", 500), post(kReply, "ann", 400, kRoot, kRoot),
                                             post(kOwnReply, "acme", 300, kReply, kRoot),
                                             post(kWaitingRoot, "acme", 200),
                                             post(kWaiting, "bob", 100, kWaitingRoot, kWaitingRoot)};
        made[3].asksApproval = true;
        made[4].approval = simulator::ReplyApproval::Pending;
        return made;
    }

    void holdPosts(store::Database& database) const {
        std::vector<model::Post> kept;
        for (const auto& sim : posts()) {
            model::Post post;
            post.id = sim.id;
            post.author = sim.author;
            post.text = sim.text;
            post.createdAt = sim.time;
            post.parentId = sim.parentId;
            post.rootId = sim.rootId;
            kept.push_back(std::move(post));
        }
        auto transaction = store::Transaction::begin(database).value();
        EXPECT_TRUE(store::savePosts(database, kept, store::Source::Conversation, m_clock.now()));
        EXPECT_TRUE(transaction.commit());
    }

    weft::tests::TemporaryFolder m_folder;
    std::unique_ptr<threads::HttpClient> m_http;
    std::unique_ptr<threads::Client> m_client;
    std::unique_ptr<ManagerActions> m_actions;
};

} // namespace weft::app::tests
