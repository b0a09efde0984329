// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/fault_trial.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cstdio>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace weft;
using simulator::CommunityKind;

constexpr std::array kKinds{CommunityKind::Living, CommunityKind::Helpdesk, CommunityKind::Broadcast,
                            CommunityKind::Bait, CommunityKind::Pileon};
constexpr double kRate = 0.2;
constexpr double kMostRequests = 1.5;
/// Above what collecting a community of this size all at once costs, faults included; an account would spread
/// it over days. Budgets that are spent have tests of their own.
constexpr std::int64_t kCalls = 1'000'000;

struct CampaignOptions {
    int seeds = 50;
    int firstSeed = 1;
    int posts = 50'000;
    /// Trials at the same time: they wait more than they work.
    int jobs = 4;
    /// Where the files of a kind go when one of its seeds fails; empty for nowhere.
    std::filesystem::path keep;
};

/// The trials of one kind of community.
struct Campaign {
    CommunityKind kind;
    const tests::TrialCommunity& community;
    const tests::TrialResult& clean;
    std::filesystem::path folder;
    std::vector<int> seeds;
    std::filesystem::path keep;
};

/// Everything that is told at the end.
struct Tally {
    int seeds = 0;
    int failed = 0;
    double worstRatio = 0;
    double ratios = 0;
    int mostRuns = 0;
    std::map<simulator::Fault, std::int64_t> faults;
};

bool readNumber(std::string_view text, int& number) {
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && stop == text.data() + text.size() && number > 0;
}

std::optional<CampaignOptions> readOptions(int argc, char** argv) {
    CampaignOptions options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--keep") {
            options.keep = argv[i + 1];
            continue;
        }
        int* number = name == "--seeds"   ? &options.seeds
                      : name == "--first" ? &options.firstSeed
                      : name == "--posts" ? &options.posts
                      : name == "--jobs"  ? &options.jobs
                                          : nullptr;
        if (number == nullptr || !readNumber(argv[i + 1], *number)) return std::nullopt;
    }
    return argc % 2 == 1 ? std::optional(options) : std::nullopt;
}

/// Why a trial is no success; empty when it is one.
std::string verdict(const tests::TrialResult& clean, const tests::TrialResult& faulty) {
    if (!faulty.complete) return fmt::format("not complete after {} runs: {}", faulty.runs, faulty.complaint);
    if (faulty.digest != clean.digest) return "other tables";
    if (faulty.overruns > 0) return fmt::format("{} requests beyond a budget", faulty.overruns);
    if (static_cast<double>(faulty.requests) > kMostRequests * static_cast<double>(clean.requests))
        return "too many requests";
    return {};
}

/// Tells of a trial and counts it; whether it was a success.
bool judge(int seed, CommunityKind kind, const tests::TrialResult& clean, const tests::TrialResult& faulty,
           Tally& tally) {
    const double ratio = static_cast<double>(faulty.requests) / static_cast<double>(clean.requests);
    const auto problem = verdict(clean, faulty);
    std::int64_t faults = 0;
    for (const auto& [fault, count] : faulty.faults) {
        tally.faults[fault] += count;
        faults += count;
    }
    fmt::print("{:4} {:10} {:7} {:8} {:7} {:7.3f} {:5} {:8.1f}  {}\n", seed, simulator::communityName(kind),
               faulty.postsHeld, faulty.requests, faults, ratio, faulty.runs, faulty.seconds,
               problem.empty() ? "ok" : problem);
    std::fflush(stdout);
    ++tally.seeds;
    tally.failed += problem.empty() ? 0 : 1;
    tally.worstRatio = std::max(tally.worstRatio, ratio);
    tally.ratios += ratio;
    tally.mostRuns = std::max(tally.mostRuns, faulty.runs);
    return problem.empty();
}

/// For looking at what differs.
void keepFiles(const Campaign& campaign, const std::filesystem::path& file) {
    if (campaign.keep.empty()) return;
    const auto folder = campaign.keep / simulator::communityName(campaign.kind);
    std::filesystem::create_directories(folder);
    constexpr auto kOptions = std::filesystem::copy_options::overwrite_existing;
    std::filesystem::copy_file(campaign.folder / "clean.weft", folder / "clean.weft", kOptions);
    std::filesystem::copy_file(file, folder / file.filename(), kOptions);
}

/// Tries seeds until none is left; one of several threads that do.
void trySeeds(const Campaign& campaign, std::atomic<std::size_t>& next, std::mutex& mutex, Tally& tally) {
    while (true) {
        const auto at = next++;
        if (at >= campaign.seeds.size()) return;
        const int seed = campaign.seeds[at];
        const auto file = campaign.folder / fmt::format("{}.weft", seed);
        const simulator::FaultPlan faults{.rate = kRate, .seed = static_cast<std::uint64_t>(seed)};
        tests::TrialResult result;
        try {
            result = tests::runTrial(campaign.community, faults, file, kCalls);
        } catch (const std::exception& error) {
            result.complaint = error.what();
        }
        const std::lock_guard lock(mutex);
        if (!judge(seed, campaign.kind, campaign.clean, result, tally)) keepFiles(campaign, file);
        std::filesystem::remove(file);
    }
}

/// All seeds of one kind of community, against its collection without faults.
void runKind(const CampaignOptions& options, std::size_t kind, Tally& tally) {
    std::vector<int> seeds;
    for (int seed = options.firstSeed; seed < options.firstSeed + options.seeds; ++seed)
        if (static_cast<std::size_t>(seed) % kKinds.size() == kind) seeds.push_back(seed);
    if (seeds.empty()) return;
    const tests::TemporaryFolder folder;
    const tests::TrialCommunity community(kKinds[kind], options.posts);
    const auto clean = tests::runTrial(community, {}, folder / "clean.weft", kCalls);
    fmt::print("   - {:10} {:7} {:8} {:7} {:>7} {:5} {:8.1f}  without faults; {} searches{}\n",
               simulator::communityName(kKinds[kind]), clean.postsHeld, clean.requests, 0, "", clean.runs,
               clean.seconds, clean.searches, clean.complete ? "" : "; " + clean.complaint);
    std::fflush(stdout);
    if (!clean.complete) ++tally.failed;
    const Campaign campaign{kKinds[kind], community, clean, folder.path(), std::move(seeds), options.keep};
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::vector<std::jthread> threads;
    for (int i = 0; i < options.jobs; ++i)
        threads.emplace_back([&] { trySeeds(campaign, next, mutex, tally); });
}

int run(const CampaignOptions& options) {
    fmt::print("{} seeds, communities of about {} posts, {:.0f} % of the answers faulty\n", options.seeds,
               options.posts, kRate * 100);
    fmt::print("seed community     held requests faults   ratio  runs  seconds\n");
    Tally tally;
    for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
        runKind(options, kind, tally);
    fmt::print("requests: {:.3f} times those without faults in the mean, {:.3f} at most; {} runs at most\n",
               tally.ratios / std::max(tally.seeds, 1), tally.worstRatio, tally.mostRuns);
    fmt::print("faults met:");
    for (const auto& [fault, count] : tally.faults)
        fmt::print(" {} {}", simulator::faultName(fault), count);
    fmt::print("\n{} of {} seeds failed\n", tally.failed, tally.seeds);
    return tally.failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const auto options = readOptions(argc, argv);
    if (!options) {
        fmt::print(
            stderr,
            "Usage: fault_campaign [--seeds 50] [--first 1] [--posts 50000] [--jobs 4] [--keep FOLDER]\n");
        return 2;
    }
    try {
        return run(*options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "fault_campaign: {}\n", error.what());
        return 1;
    }
}
