// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/collector.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace weft::collect {

using namespace std::chrono_literals;

inline const base::Instant kEnd = base::parseInstant("2026-03-20T18:00:00Z").value();

inline simulator::CommunityOptions smallCommunity(int posts = 600) {
    simulator::CommunityOptions options;
    options.brand = "atelier_nordet";
    options.days = 20;
    options.posts = posts;
    options.seed = 11;
    options.end = kEnd;
    return options;
}

/// Ids of everything the API shows to the world's owner.
inline std::set<std::string> visibleIds(const simulator::World& world) {
    std::set<std::string> ids;
    const auto add = [&](simulator::World::List list) {
        for (const auto index : list)
            ids.insert(world.post(index).id);
    };
    add(world.ownThreads());
    add(world.ownReplies());
    add(world.mentions());
    // Those older than a day are archived.
    for (const auto index : world.ghostPosts())
        if (kEnd - world.post(index).time < 24h) ids.insert(world.post(index).id);
    for (const auto root : world.ownThreads())
        add(world.conversation(root));
    return ids;
}

inline std::set<std::string> heldIds(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace).value();
    const auto table = store::loadPostTable(database, base::kLatestInstant).value();
    std::set<std::string> ids;
    for (const auto& row : table.rows)
        ids.insert(row.id);
    return ids;
}

inline std::string digestOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace).value();
    return store::contentDigest(database).value();
}

/// A simulator, a workspace and a collector between them; the clock stands still unless it is moved.
class CollectorFixture : public testing::Test {
protected:
    void serve(const simulator::CommunityOptions& options, simulator::FaultPlan faults = {},
               std::optional<double> live = {}) {
        simulator::ServerOptions server;
        server.faults = std::move(faults);
        serve(options, server, live);
    }

    void serve(const simulator::CommunityOptions& options, const simulator::ServerOptions& server,
               std::optional<double> live = {}) {
        m_server =
            simulator::Server::start(simulator::communityWorld(options, live), server, m_clock).value();
    }

    /// Waits only on paper.
    CollectorOptions optionsFor(const std::string& apiBase) {
        CollectorOptions options;
        options.apiBase = apiBase;
        options.token = threads::Secret("token");
        options.retry.attempts = 12;
        options.retry.wait = [this](std::chrono::milliseconds pause, const std::stop_token& stop) {
            m_present.advance(pause);
            return !stop.stop_requested();
        };
        return options;
    }

    Summary collect(const std::string& file = "w.weft", const std::stop_token& stop = {}) {
        return collectFrom(m_server->apiBase(), file, stop);
    }

    Summary collectFrom(const std::string& apiBase, const std::string& file,
                        const std::stop_token& stop = {}) {
        store::Writer writer(store::openOrCreateWorkspace(m_folder / file).value());
        Collector collector(optionsFor(apiBase), writer, m_present);
        return collector.collectOnce([&](const Progress& progress) { m_progress.push_back(progress); }, stop);
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{kEnd};
    /// The collector's own time goes on while it waits; the server's stands still, and so do its counters.
    base::ManualClock m_present{kEnd};
    std::unique_ptr<simulator::Server> m_server;
    std::vector<Progress> m_progress;
};

} // namespace weft::collect
