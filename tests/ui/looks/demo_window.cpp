// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/demo_window.h"

#include "app/accounts_collector.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/watches.h"
#include "store/workspace_file.h"

#include <QTest>

namespace weft::looks {

namespace {

constexpr auto kBrand = "atelier_nordet";
constexpr int kLongestWait = 20'000;

base::Instant noon() {
    return base::parseInstant("2026-09-30T12:00:00Z").value();
}

base::Status addSources(store::Database& database, base::Instant now) {
    const auto account = store::addAccount(database, "Atelier Nordet", kBrand);
    if (!account) return base::fail(account.error());
    const auto watch = store::addWatch(database, account->id, store::WatchKind::Word, "repair", now);
    return watch ? base::Status() : base::fail(watch.error());
}

/// Fills a new file from a server that lives as long as this takes.
void collectCommunity(const std::filesystem::path& path, const base::Clock& clock) {
    simulator::CommunityOptions community;
    community.brand = kBrand;
    community.days = 60;
    community.posts = 1200;
    community.approvals = true;
    community.talk = true;
    community.end = clock.now();
    const auto server =
        simulator::Server::start(simulator::communityWorld(community, std::nullopt), {}, clock);
    ASSERT_TRUE(server) << server.error().text();
    auto database = store::createWorkspace(path);
    ASSERT_TRUE(database) << database.error().text();
    const auto added = addSources(*database, clock.now());
    ASSERT_TRUE(added) << added.error().text();
    store::Writer writer(std::move(*database));
    app::AccountsOptions options;
    options.apiBase = (*server)->apiBase();
    options.tokens = [](const std::stop_token&) {
        app::AccountToken token;
        token.token = base::Secret("demo");
        token.fromEnvironment = true;
        return base::Result<std::vector<app::AccountToken>>(std::vector{token});
    };
    app::AccountsCollector collector(std::move(options), writer, clock);
    const auto summary = collector.collect({}, {}, {});
    ASSERT_GT(summary.postsNew, 300) << (summary.error ? summary.error->text() : "");
}

} // namespace

DemoWindowTest::DemoWindowTest() : m_clock(noon()) {
}

void DemoWindowTest::SetUp() {
    collectCommunity(m_workspace.toStdString(), m_clock);
}

void DemoWindowTest::TearDown() {
    m_window.reset();
}

bool DemoWindowTest::settles() {
    return QTest::qWaitFor(
        [this] {
            // Without a workspace nothing is asked, and nothing answered.
            return !m_opens || (m_window->hosts().workspace.snapshot() && m_window->screens().settled());
        },
        kLongestWait);
}

void DemoWindowTest::showWindow(const QSize& size) {
    m_window.reset();
    m_window = std::make_unique<window::MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    m_opens = false;
}

void DemoWindowTest::open(const QSize& size) {
    showWindow(size);
    m_opens = true;
    m_window->openWorkspace(m_workspace);
    ASSERT_TRUE(settles());
}

void DemoWindowTest::eachScreen(const std::function<void(const window::ScreenEntry& screen)>& look) {
    const auto screens = window::screenList();
    for (const window::ScreenEntry& screen : screens) {
        SCOPED_TRACE(screen.name);
        m_window->choose(screen.screen);
        ASSERT_TRUE(settles());
        // What answers in a later turn of the event loop: layouts, the first page, the first row's detail.
        QTest::qWait(150);
        ASSERT_TRUE(settles());
        look(screen);
    }
}

} // namespace weft::looks
