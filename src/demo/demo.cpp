// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/watches.h"
#include "store/workspace_file.h"

#include <array>
#include <cstdlib>
#include <string>

namespace weft::demo {

namespace {

using namespace std::chrono_literals;

constexpr auto kBrand = "atelier_nordet";
constexpr auto kClient = "Atelier Nordet";
constexpr int kDays = 90;
constexpr int kPosts = 7'000;
/// Makes a day of the community pass in seven minutes, so that posts arrive even in its quiet hours, and
/// today still looks like a day after half an hour.
constexpr double kSpeed = 200;
constexpr auto kBetweenRuns = 4s;
/// A demo that lives so fast asks for more than a real account may.
constexpr std::int64_t kCallsADay = 10'000'000;

/// What the demo's brand looks for.
struct DemoWatch {
    store::WatchKind kind;
    std::string_view term;
};

constexpr std::array kWatches{DemoWatch{store::WatchKind::Word, "repair"},
                              DemoWatch{store::WatchKind::Word, "waterproof"},
                              DemoWatch{store::WatchKind::Tag, "woodworking"}};

base::Result<std::filesystem::path> makeFolder() {
    std::error_code error;
    const auto parent = std::filesystem::temp_directory_path(error);
    if (error) return base::fail(base::ErrorCode::FileNotWritable, "demo", "there is no temporary folder");
    std::string pattern = (parent / "weft-demo-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return base::fail(base::ErrorCode::FileNotWritable, parent.string(),
                          "a temporary folder cannot be made here");
    return std::filesystem::path(pattern);
}

base::Status makeWorkspace(const std::filesystem::path& path, base::Instant now) {
    auto database = store::createWorkspace(path);
    if (!database) return base::fail(database.error());
    if (auto status = store::writeSetting(*database, "name", kClient); !status) return status;
    const auto account = store::addAccount(*database, kClient, kBrand);
    if (!account) return base::fail(account.error());
    for (const auto& watch : kWatches)
        if (auto added = store::addWatch(*database, account->id, watch.kind, watch.term, now); !added)
            return base::fail(added.error());
    return {};
}

} // namespace

base::Result<std::unique_ptr<Demo>> Demo::start(const base::Clock& clock) {
    simulator::CommunityOptions community;
    community.brand = kBrand;
    community.days = kDays;
    community.posts = kPosts;
    community.end = clock.now();
    // So that something is trending.
    community.talk = true;
    simulator::ServerOptions options;
    options.api.budgets.most[static_cast<std::size_t>(simulator::BudgetKind::Calls)] = kCallsADay;
    auto server = simulator::Server::start(simulator::communityWorld(community, kSpeed), options, clock);
    if (!server) return base::fail(server.error());
    auto folder = makeFolder();
    if (!folder) return base::fail(folder.error());
    std::unique_ptr<Demo> demo(new Demo(*folder, std::move(*server)));
    if (auto status = makeWorkspace(demo->workspace(), clock.now()); !status)
        return base::fail(status.error());
    return demo;
}

Demo::Demo(std::filesystem::path folder, std::unique_ptr<simulator::Server> server)
    : m_folder(std::move(folder)), m_workspace(m_folder / "demo.weft"), m_server(std::move(server)) {
}

Demo::~Demo() {
    m_server.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

app::CollectionOptions Demo::collection() const {
    app::CollectionOptions options;
    options.apiBase = m_server->apiBase();
    options.token = threads::Secret("demo");
    options.interval = kBetweenRuns;
    return options;
}

} // namespace weft::demo
