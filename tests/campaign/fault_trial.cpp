// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/fault_trial.h"

#include "base/clock.h"
#include "collect/collector.h"
#include "simulator/profiles.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/watches.h"
#include "store/workspace_file.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace weft::tests {

using namespace std::chrono_literals;

namespace {

/// What is between two runs of a collector that keeps collecting.
constexpr auto kBetweenRuns = 10min;
constexpr std::size_t kWatchedWords = 2;
constexpr std::int64_t kHitsWanted = 200;
constexpr std::size_t kShortestWord = 5;

/// A trial that cannot even be set up is no result.
template<typename Value>
Value take(base::Result<Value> result) {
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

/// The words of a text that hold nothing but ASCII letters, in lower case, each once.
std::vector<std::string> plainWords(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    bool plain = true;
    for (const char c : text + ' ') {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || c < 0) {
            plain = plain && letter;
            word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            continue;
        }
        if (plain && word.size() >= kShortestWord && std::ranges::find(words, word) == words.end())
            words.push_back(word);
        word.clear();
        plain = true;
    }
    return words;
}

void prepareWorkspace(const TrialCommunity& community, const std::filesystem::path& file) {
    auto database = take(store::createWorkspace(file));
    const auto account = take(store::addAccount(database, "Brand", community.handle()));
    for (const auto& word : community.words())
        take(store::addWatch(database, account.id, store::WatchKind::Word, word, community.end()));
    take(store::addWatch(database, account.id, store::WatchKind::Profile, community.profile(),
                         community.end()));
}

void takeServerCounts(const simulator::Server& server, TrialResult& result) {
    result.requests = server.requests();
    result.searches = server.budget(simulator::BudgetKind::Searches).used;
    for (const auto kind : simulator::kBudgetKinds)
        result.overruns += server.budget(kind).overruns;
    for (const auto& record : server.log())
        if (record.fault != simulator::Fault::None) ++result.faults[record.fault];
}

void takeContent(const std::filesystem::path& file, TrialResult& result) {
    auto database = take(store::openWorkspaceReadOnly(file));
    result.digest = take(store::contentDigest(database));
    result.postsHeld = take(store::checkHealth(database)).posts;
}

} // namespace

TrialCommunity::TrialCommunity(simulator::CommunityKind kind, int posts)
    : m_end(take(base::parseInstant("2026-03-20T18:00:00Z"))) {
    simulator::CommunityOptions options;
    options.kind = kind;
    options.posts = posts;
    options.seed = 11;
    options.approvals = true;
    options.end = m_end;
    const auto world = simulator::communityWorld(options, {});
    m_owner = world.owner();
    m_posts.reserve(world.size());
    for (simulator::World::Index i = 0; i < world.size(); ++i)
        m_posts.push_back(world.post(i));
    chooseWords();
    chooseProfile(world);
}

simulator::World TrialCommunity::world() const {
    return {m_owner, m_posts};
}

void TrialCommunity::chooseWords() {
    std::unordered_map<std::string, std::int64_t> counts;
    for (const auto& post : m_posts)
        for (const auto& word : plainWords(post.text.value_or("")))
            ++counts[word];
    std::vector<std::pair<std::int64_t, std::string>> ranked;
    for (const auto& [word, count] : counts)
        ranked.emplace_back(std::abs(count - kHitsWanted), word);
    std::ranges::sort(ranked);
    for (std::size_t i = 0; i < std::min(kWatchedWords, ranked.size()); ++i)
        m_words.push_back(ranked[i].second);
}

void TrialCommunity::chooseProfile(const simulator::World& world) {
    const simulator::Moment moment{world, m_end, world.visibleAt(m_end)};
    std::size_t most = 0;
    for (const auto& post : m_posts) {
        const auto count = world.postsBy(post.author).size();
        if (post.author == m_owner.username || count <= most) continue;
        if (simulator::followersOf(moment, post.author) < 100) continue;
        most = count;
        m_profile = post.author;
    }
}

TrialResult runTrial(const TrialCommunity& community, const simulator::FaultPlan& faults,
                     const std::filesystem::path& file, std::int64_t calls) {
    const auto start = std::chrono::steady_clock::now();
    const base::ManualClock serverClock(community.end());
    base::ManualClock present(community.end());
    simulator::ServerOptions serverOptions;
    serverOptions.faults = faults;
    serverOptions.api.budgets.most[static_cast<std::size_t>(simulator::BudgetKind::Calls)] = calls;
    const auto server = take(simulator::Server::start(community.world(), serverOptions, serverClock));

    collect::CollectorOptions options;
    options.apiBase = server->apiBase();
    options.token = threads::Secret("token");
    options.limits.calls = calls;
    options.retry.wait = [&present](std::chrono::milliseconds pause, const std::stop_token&) {
        present.advance(pause);
        return true;
    };

    TrialResult result;
    prepareWorkspace(community, file);
    {
        store::Writer writer(take(store::openWorkspace(file)));
        collect::Collector collector(options, writer, present);
        while (result.runs < kMostRuns && !result.complete) {
            if (result.runs > 0) present.advance(kBetweenRuns);
            const auto summary = collector.collectOnce({}, {});
            ++result.runs;
            result.complete = summary.complete && !summary.error;
            result.complaint.clear();
            if (!summary.skipped.empty())
                result.complaint = summary.skipped.front().where + ": " + summary.skipped.front().reason;
            if (summary.error) result.complaint = summary.error->text();
        }
    }
    takeServerCounts(*server, result);
    takeContent(file, result);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace weft::tests
