// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/kill_subjects.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <exception>
#include <optional>
#include <random>
#include <string_view>

namespace {

using namespace weft;

struct CampaignOptions {
    int kills = 17;
    int posts = 40'000;
    unsigned seed = 1;
};

bool readNumber(std::string_view text, int& number) {
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && stop == text.data() + text.size() && number > 0;
}

std::optional<CampaignOptions> readOptions(int argc, char** argv) {
    CampaignOptions options;
    int seed = 1;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        int* number = name == "--kills"   ? &options.kills
                      : name == "--posts" ? &options.posts
                      : name == "--seed"  ? &seed
                                          : nullptr;
        if (number == nullptr || !readNumber(argv[i + 1], *number)) return std::nullopt;
    }
    options.seed = static_cast<unsigned>(seed);
    return argc % 2 == 1 ? std::optional(options) : std::nullopt;
}

std::unique_ptr<simulator::Server> serve(const base::Clock& clock) {
    simulator::CommunityOptions community;
    community.brand = "atelier_nordet";
    community.days = 30;
    community.posts = 3'000;
    community.seed = 5;
    community.end = clock.now();
    return simulator::Server::start(simulator::communityWorld(community, {}), {}, clock).value();
}

/// Kills one subject until it was caught alive as often as wanted; how many kills went wrong.
int killSubject(const tests::KillSubject& subject, const CampaignOptions& options,
                const std::filesystem::path& folder) {
    const auto clean = tests::runClean(WEFTCTL, subject, folder / (subject.name + "-clean.weft"));
    fmt::print("{}: {:.2f} s to its end{}\n", subject.name, static_cast<double>(clean.took.count()) / 1e6,
               clean.state.complaint.empty() ? "" : ", but " + clean.state.complaint);
    if (!clean.state.complaint.empty()) return 1;
    std::mt19937 random(options.seed);
    std::uniform_int_distribution<std::int64_t> moment(0, clean.took.count());
    int alive = 0;
    int failed = 0;
    int trials = 0;
    for (; alive < options.kills && trials < options.kills * 3; ++trials) {
        const std::chrono::microseconds after{moment(random)};
        const auto workspace = folder / fmt::format("{}-{}.weft", subject.name, trials);
        const auto result = tests::killOnce(WEFTCTL, subject, clean, workspace, after);
        alive += result.alive ? 1 : 0;
        if (result.complaint.empty()) continue;
        ++failed;
        fmt::print("  killed after {} ms: {}\n", after.count() / 1000, result.complaint);
    }
    fmt::print("{}: {} killed of {} tried, {} went wrong\n", subject.name, alive, trials, failed);
    std::fflush(stdout);
    return failed + (alive < options.kills ? 1 : 0);
}

int run(const CampaignOptions& options) {
    const tests::TemporaryFolder folder;
    const base::ManualClock clock(base::SystemClock{}.now());
    const auto server = serve(clock);
    int failed = 0;
    for (const auto& subject : tests::killSubjects(folder.path(), options.posts, server->apiBase()))
        failed += killSubject(subject, options, folder.path());
    fmt::print("{}\n", failed == 0 ? "all sound" : fmt::format("{} failures", failed));
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const auto options = readOptions(argc, argv);
    if (!options) {
        fmt::print(stderr, "usage: kill_campaign [--kills N of each kind] [--posts N] [--seed N]\n");
        return 2;
    }
    try {
        return run(*options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "kill_campaign: {}\n", error.what());
        return 1;
    }
}
