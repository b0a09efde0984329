// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_session.h"
#include "collect/import.h"
#include "dialogs/scripted_dialogs.h"
#include "event_probe.h"
#include "panels/conversations_screen.h"
#include "panels/post_view_menu.h"
#include "panels/posts_screen.h"
#include "panels/posts_table.h"
#include "panels/thread_view.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/screen_warmer.h"
#include "window/settings.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>
#include <set>
#include <string>

namespace {

using namespace weft;
using namespace std::chrono_literals;

constexpr auto kBrand = "atelier_nordet";
constexpr int kLongestWait = 120'000;
constexpr std::int64_t kCallsADay = 100'000'000;
/// As long as somebody looks at a screen before the next.
constexpr int kLook = 700;

struct Options {
    /// A workspace that is there: nothing is collected.
    std::string workspace;
    int posts = 50'000;
    int days = 90;
    int rounds = 3;
    /// One conversation of so many replies instead of a community.
    int replies = 0;
};

/// What the window is measured over.
struct Stage {
    QTemporaryDir folder;
    base::SystemClock clock;
    std::unique_ptr<simulator::Server> server;
    app::CollectionOptions collection;
    QString workspace;
};

/// A thread whose replies answer the one before, or any earlier one, in turns.
void writeThread(const std::string& path, int replies, base::Instant start) {
    std::ofstream file(path);
    const auto write = [&](int number, int parent) {
        const auto author = number % 3 == 0 ? std::string("acme") : fmt::format("person{}", number % 211);
        file
            << fmt::format(
                   R"({{"id":"{}","author":"{}","text":"Reply number {}, with a few words to wrap in the view",)"
                   R"("timestamp":"{}","parent_id":{},"root_id":{}}})",
                   number, author, number, base::formatInstant(start + std::chrono::seconds{number}),
                   number == 0 ? "null" : fmt::format("\"{}\"", parent), number == 0 ? "null" : "\"0\"")
            << '\n';
    };
    write(0, 0);
    for (int number = 1; number <= replies; ++number)
        write(number, number % 2 == 0 ? number - 1 : (number * 7) % number);
}

bool importThread(Stage& stage, int replies) {
    const std::string file = stage.folder.filePath(QStringLiteral("thread.jsonl")).toStdString();
    writeThread(file, replies, stage.clock.now() - std::chrono::days{2});
    stage.workspace = stage.folder.filePath(QStringLiteral("thread.weft"));
    const auto session = app::WorkspaceSession::open(stage.workspace.toStdString(), true, stage.clock);
    if (!session) return false;
    auto added = (*session)->writer().submit(
        [](store::Database& database) { return store::addAccount(database, "Acme", "acme"); });
    if (!added.get()) return false;
    const auto summary = collect::importFile(file, (*session)->writer(), stage.clock, {}, {});
    return summary.postsNew == replies + 1;
}

bool prepare(Stage& stage, const Options& options) {
    if (options.replies > 0) return importThread(stage, options.replies);
    if (!options.workspace.empty()) {
        stage.workspace = QString::fromStdString(options.workspace);
        return true;
    }
    simulator::CommunityOptions community;
    community.brand = kBrand;
    community.days = options.days;
    community.posts = options.posts;
    community.end = stage.clock.now();
    simulator::ServerOptions server;
    server.api.budgets.most[static_cast<std::size_t>(simulator::BudgetKind::Calls)] = kCallsADay;
    auto started = simulator::Server::start(simulator::communityWorld(community, 1), server, stage.clock);
    if (!started) return false;
    stage.server = std::move(*started);
    stage.collection.apiBase = stage.server->apiBase();
    stage.collection.token = threads::Secret("probe");
    stage.workspace = stage.folder.filePath(QStringLiteral("probe.weft"));
    auto database = store::createWorkspace(stage.workspace.toStdString());
    return database && store::addAccount(*database, "Atelier", kBrand);
}

double milliseconds(std::chrono::microseconds time) {
    return static_cast<double>(time.count()) / 1'000;
}

void printBlocks(const char* what, const probe::EventProbe& probe) {
    const auto blocks = probe.blocks();
    const auto over = std::ranges::count_if(blocks, [](const auto& block) { return block.took > 50ms; });
    fmt::print("{}: {} events, longest {:.1f} ms, {} over 50 ms; most work {:.1f} ms\n", what, probe.events(),
               milliseconds(probe.longest()), over, milliseconds(probe.mostWork()));
    constexpr std::size_t kNamed = 12;
    for (std::size_t i = 0; i < std::min(kNamed, blocks.size()); ++i)
        fmt::print("  {:7.1f} ms, worked {:7.1f}  {} (event {})\n", milliseconds(blocks[i].took),
                   milliseconds(blocks[i].worked), blocks[i].receiver.toStdString(), blocks[i].type);
}

/// Every screen in turn while posts arrive.
void switchWhileCollecting(window::MainWindow& window, probe::EventProbe& probe) {
    probe.begin();
    QElapsedTimer timer;
    timer.start();
    const auto& host = window.hosts().collection;
    int visits = 0;
    do {
        for (const auto& entry : window::screenList()) {
            window.choose(entry.screen);
            QTest::qWait(kLook);
            ++visits;
        }
    } while (host.running());
    fmt::print("collected for {:.1f} s, {} visits to screens\n", static_cast<double>(timer.elapsed()) / 1'000,
               visits);
    printBlocks("while collecting", probe);
}

void switchWarm(window::MainWindow& window, probe::EventProbe& probe, int rounds) {
    probe.begin();
    for (int round = 0; round < rounds; ++round) {
        fmt::print("round {}:", round + 1);
        for (const auto& entry : window::screenList()) {
            QElapsedTimer timer;
            timer.start();
            window.choose(entry.screen);
            QCoreApplication::processEvents();
            const auto shown = timer.elapsed();
            const bool settled = QTest::qWaitFor([&] { return window.screens().settled(); }, kLongestWait);
            fmt::print(" {} {}/{} ms", entry.name, shown,
                       settled ? std::to_string(timer.elapsed()) : "never");
        }
        fmt::print("\n");
    }
    printBlocks("switching", probe);
}

/// When each part of the Overview has its first answer.
void tellParts(window::MainWindow& window, const QElapsedTimer& sinceStart) {
    using bridge::OverviewHost;
    const OverviewHost* host = &window.hosts().overview;
    const auto tell = [&sinceStart,
                       told = std::make_shared<std::set<std::string>>()](const std::string& part) {
        if (told->insert(part).second) fmt::print("{} after {} ms\n", part, sinceStart.elapsed());
    };
    QObject::connect(host, &OverviewHost::ready, &window, [tell] { tell("cards, weave and waiting posts"); });
    QObject::connect(host, &OverviewHost::depthReady, &window, [tell] { tell("depth score"); });
    QObject::connect(host, &OverviewHost::depthKept, &window,
                     [tell] { tell("the depth score as it was last"); });
    QObject::connect(host, &OverviewHost::courseReady, &window, [tell] { tell("its course"); });
    QObject::connect(host, &OverviewHost::trendingReady, &window, [tell] { tell("trending"); });
}

bool listed(window::MainWindow& window, const char* what) {
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&] { return window.hosts().posts.listing() && window.screens().settled(); },
                         kLongestWait))
        return false;
    fmt::print("{}: {} posts after {} ms\n", what, window.hosts().posts.listing()->seqs.size(),
               timer.elapsed());
    return true;
}

/// The table of all posts: sorted, from one end to the other, and page by page.
bool goThroughPosts(window::MainWindow& window, probe::EventProbe& probe) {
    window.choose(window::Screen::Posts);
    probe.begin();
    window.hosts().filter.setRange({base::parseInstant("2000-01-01").value(), window.hosts().clock().now()});
    if (!listed(window, "newest first")) return false;
    auto* view = window.screens().posts()->view();
    view->chooseOrder(store::PostOrder::MostLikes);
    if (!listed(window, "most likes first")) return false;
    view->chooseOrder(store::PostOrder::MostReplies);
    if (!listed(window, "most replies first")) return false;
    view->chooseOrder(store::PostOrder::Newest);
    if (!listed(window, "newest first again")) return false;
    auto* table = window.findChild<panels::PostsTable*>();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const int last = table->model()->rowCount() - 1;
    QElapsedTimer timer;
    timer.start();
    const bool there =
        QTest::qWaitFor([&] { return table->model()->index(last, 0).data().isValid(); }, kLongestWait);
    fmt::print("the last row is there after {} ms\n", timer.elapsed());
    constexpr int kPages = 300;
    for (int page = 0; page < kPages; ++page) {
        QTest::keyClick(table, Qt::Key_PageUp);
        QTest::qWait(1);
    }
    printBlocks("the table of all posts", probe);
    return there;
}

/// One long conversation: until it can be read, and page by page.
bool goThroughConversation(window::MainWindow& window, probe::EventProbe& probe, int replies) {
    probe.begin();
    QElapsedTimer timer;
    timer.start();
    window.choose(window::Screen::Conversations);
    const auto* screen = window.screens().conversations();
    const bool there = QTest::qWaitFor(
        [&] {
            return screen->thread() != nullptr &&
                   screen->thread()->turns.size() == static_cast<std::size_t>(replies) + 1;
        },
        kLongestWait);
    QCoreApplication::processEvents();
    fmt::print("a conversation of {} replies is there after {} ms\n", replies, timer.elapsed());
    printBlocks("opening the conversation", probe);
    probe.begin();
    auto* view = window.findChild<panels::ThreadView*>();
    constexpr int kPages = 300;
    for (int page = 0; page < kPages; ++page) {
        QTest::keyClick(view, Qt::Key_PageDown);
        QTest::qWait(1);
    }
    printBlocks("paging through it", probe);
    return there;
}

} // namespace

/// How long the GUI thread is kept from its next event: while everything is collected and screens are
/// switched, or while the screens of a workspace that is there are switched.
int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    Options options;
    CLI::App program("Measures how long the GUI thread of Weft is kept busy");
    program.add_option("--workspace", options.workspace,
                       "A workspace to open; without one 50,000 posts are collected");
    program.add_option("--posts", options.posts, "Posts of the generated community");
    program.add_option("--replies", options.replies,
                       "Measure one conversation of so many replies, and nothing else");
    program.add_option("--days", options.days, "Days of the generated community");
    program.add_option("--rounds", options.rounds, "How often each screen is opened once all is there");
    CLI11_PARSE(program, argc, argv);
    probe::EventProbe application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    Stage stage;
    if (!prepare(stage, options)) {
        fmt::print(stderr, "gui_probe: nothing to measure over\n");
        return 1;
    }
    window::Settings settings(stage.folder.filePath(QStringLiteral("weft.ini")));
    dialogs::ScriptedDialogs dialogs;
    window::MainWindow window(stage.clock, stage.collection, settings, dialogs);
    window.setCollectAtOnce(stage.server != nullptr);
    tellParts(window, sinceStart);
    const window::ScreenWarmer warmer(window.screens(), window.hosts().workspace, window.hosts().filter);
    bool warm = false;
    QObject::connect(&warmer, &window::ScreenWarmer::finished, &window, [&warm] { warm = true; });
    application.begin();
    window.show();
    window.openWorkspace(stage.workspace);
    if (!QTest::qWaitFor(
            [&] { return window.hosts().workspace.snapshot() != nullptr && window.screens().settled(); },
            kLongestWait))
        return 1;
    fmt::print("usable after {} ms\n", sinceStart.elapsed());
    printBlocks("opening", application);
    if (options.replies > 0) return goThroughConversation(window, application, options.replies) ? 0 : 1;
    if (stage.server) switchWhileCollecting(window, application);
    if (!QTest::qWaitFor([&] { return warm; }, kLongestWait)) return 1;
    fmt::print("all screens prepared after {} ms\n", sinceStart.elapsed());
    switchWarm(window, application, options.rounds);
    return goThroughPosts(window, application) ? 0 : 1;
}
