// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/workspace_file.h"

#include <cstdlib>
#include <string>

namespace weft::demo {

namespace {

using namespace std::chrono_literals;

constexpr auto kBrand = "atelier_nordet";
constexpr auto kClient = "Atelier Nordet";
constexpr int kDays = 90;
constexpr int kPosts = 7'000;
/// Makes a day of the community pass in about a minute, so that posts arrive even in its quiet hours.
constexpr double kSpeed = 1'500;
constexpr auto kBetweenRuns = 4s;

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

base::Status makeWorkspace(const std::filesystem::path& path) {
    auto database = store::createWorkspace(path);
    if (!database) return base::fail(database.error());
    if (auto status = store::writeSetting(*database, "name", kClient); !status) return status;
    if (auto account = store::addAccount(*database, kClient, kBrand); !account)
        return base::fail(account.error());
    return {};
}

} // namespace

base::Result<std::unique_ptr<Demo>> Demo::start(const base::Clock& clock) {
    simulator::CommunityOptions community;
    community.brand = kBrand;
    community.days = kDays;
    community.posts = kPosts;
    community.end = clock.now();
    auto server = simulator::Server::start(simulator::communityWorld(community, kSpeed), {}, clock);
    if (!server) return base::fail(server.error());
    auto folder = makeFolder();
    if (!folder) return base::fail(folder.error());
    std::unique_ptr<Demo> demo(new Demo(*folder, std::move(*server)));
    if (auto status = makeWorkspace(demo->workspace()); !status) return base::fail(status.error());
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
    return {m_server->apiBase(), threads::Secret("demo"), kBetweenRuns};
}

} // namespace weft::demo
