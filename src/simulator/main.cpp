// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/data_file.h"
#include "simulator/tool_options.h"

#include <csignal>
#include <iostream>

namespace {

using namespace weft;

base::Result<simulator::World> buildWorld(const simulator::ToolOptions& options, base::Instant now) {
    if (options.data.empty()) return simulator::communityWorld(options.community, options.liveSpeed);
    auto file = simulator::readDataFile(options.data);
    if (!file) return base::fail(file.error());
    for (const std::string& complaint : file->complaints)
        std::cerr << options.data.string() << ' ' << complaint << '\n';
    if (file->skipped > 0 || file->repeated > 0)
        std::cerr << options.data.string() << ": " << file->skipped << " of " << file->lines
                  << " lines cannot be used, " << file->repeated << " repeat an id\n";
    return simulator::worldOfFile(std::move(*file), options.owner, options.liveSpeed, now);
}

std::string describe(const simulator::World& world, base::Instant now) {
    const std::size_t visible = world.visibleAt(now);
    const auto seen = [&](simulator::World::List list) {
        return std::to_string(simulator::World::visiblePart(list, visible).size());
    };
    return "@" + world.owner().username + ", " + std::to_string(visible) +
           " posts: " + seen(world.ownThreads()) + " own threads, " + seen(world.ownReplies()) +
           " own replies, " + seen(world.mentions()) + " mentions";
}

/// Waits for Ctrl+C or a polite kill. Both must be blocked in every thread, so this is done before any is
/// started.
sigset_t blockSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

int serve(const simulator::ToolOptions& options, const base::Clock& clock) {
    auto world = buildWorld(options, options.liveSpeed ? options.community.end : clock.now());
    if (!world) {
        std::cerr << world.error().text() << '\n';
        return 1;
    }
    const std::string description = describe(*world, clock.now());
    if (!options.data.empty() && world->ownThreads().empty() && world->ownReplies().empty())
        std::cerr << options.owner << " has written nothing in " << options.data.string() << '\n';
    const sigset_t signals = blockSignals();
    const auto server = simulator::Server::start(std::move(*world), options.server, clock);
    if (!server) {
        std::cerr << server.error().text() << '\n';
        return 1;
    }
    std::cout << "listening on " << (*server)->apiBase() << " (" << description << ")" << std::endl;
    int received = 0;
    sigwait(&signals, &received);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const base::SystemClock clock;
    const auto options = simulator::readToolOptions(argc, argv, clock.now());
    if (const int* status = std::get_if<int>(&options)) return *status;
    try {
        return serve(std::get<simulator::ToolOptions>(options), clock);
    } catch (const std::exception& error) {
        std::cerr << "weft-simulator: " << error.what() << '\n';
        return 1;
    }
}
