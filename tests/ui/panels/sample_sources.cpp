// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sample_sources.h"

#include <initializer_list>

namespace weft::panels {

namespace {

using namespace std::chrono_literals;
using app::Coverage;
using store::GapReason;

app::SourceRow source(const char* stage, std::int64_t posts, std::chrono::minutes last,
                      std::chrono::minutes next, std::int64_t calls) {
    app::SourceRow row;
    row.key = {1, stage, ""};
    row.account = "ateliernord";
    row.posts = posts;
    row.oldest = kSampleNow - std::chrono::days{400};
    row.lastSuccessAt = kSampleNow - last;
    if (next > 0min) row.nextAt = kSampleNow + next;
    row.coverage.assign(60, Coverage::Seen);
    row.callsADay = calls;
    return row;
}

app::SourceRow watch(const char* id, store::WatchKind kind, const char* term, std::int64_t posts) {
    const bool profile = kind == store::WatchKind::Profile;
    app::SourceRow row = source(profile ? "profiles" : "search", posts, profile ? 3 * 24 * 60min : 22min,
                                profile ? 4 * 24 * 60min : 8min, profile ? 2 : 48);
    row.key.subject = id;
    row.watchKind = kind;
    row.term = term;
    (profile ? row.lookupsADay : row.searchesADay) = profile ? 1 : 48;
    return row;
}

void miss(app::SourceRow& row, std::initializer_list<std::size_t> days, Coverage coverage, GapReason reason) {
    row.reasons.resize(row.coverage.size());
    for (const std::size_t day : days) {
        row.coverage[day] = coverage;
        row.reasons[day] = reason;
    }
}

app::AccountRow account(std::int64_t id, const char* handle, std::chrono::days left, std::int64_t calls,
                        std::initializer_list<const char*> scopes) {
    app::AccountRow row;
    row.account = {id, handle, "178" + std::to_string(id)};
    row.signedIn = true;
    for (const char* scope : scopes)
        row.permissions.push_back({scope, true, false});
    row.tokenExpiresAt = kSampleNow + left + 1h;
    if (left < 14 * 24h) row.tokenWarning = 14;
    row.calls = calls;
    return row;
}

void addBudgets(app::SourcesSnapshot& snapshot) {
    using collect::BudgetKind;
    snapshot.budgets = {{BudgetKind::Calls, "ateliernord", 3916, 48000, 0, std::nullopt},
                        {BudgetKind::Searches, "ateliernord", 312, 2200, 440, std::nullopt},
                        {BudgetKind::Lookups, "ateliernord", 86, 1000, 0, std::nullopt},
                        {BudgetKind::Replies, "ateliernord", 0, 1000, 0, std::nullopt}};
}

void addLog(app::SourcesSnapshot& snapshot) {
    const auto event = [&snapshot](std::chrono::minutes ago, const char* stage, std::int64_t fresh) {
        snapshot.events.push_back({kSampleNow - ago, {1, stage, ""}, fresh, std::nullopt});
    };
    event(0min, "mentions", 6);
    event(10min, "replies", 0);
    event(21min, "threads", 1);
    snapshot.events.back().error = base::Error{base::ErrorCode::ApiRateLimited, "/me/threads", "429"};
    event(32min, "counters", 12);
}

} // namespace

app::SourcesSnapshot sampleSources() {
    app::SourcesSnapshot snapshot;
    snapshot.hasToken = true;
    snapshot.counts = {48212, 9120, kSampleNow - std::chrono::days{400}, kSampleNow};
    snapshot.lastSuccess = kSampleNow - 2min;
    snapshot.accounts.push_back(account(1, "ateliernord", std::chrono::days{47}, 3112,
                                        {"threads_basic", "threads_read_replies", "threads_manage_insights",
                                         "threads_manage_mentions", "threads_keyword_search"}));
    snapshot.accounts.front().permissions.back().unapproved = true;
    snapshot.accounts.push_back(
        account(2, "ateliernord.help", std::chrono::days{12}, 804,
                {"threads_basic", "threads_read_replies", "threads_manage_insights"}));
    snapshot.sources = {source("threads", 1204, 2min, 8min, 144),
                        source("conversations", 38911, 0min, 0min, 2100),
                        source("replies", 1877, 9min, 1min, 144),
                        source("mentions", 2310, 2min, 8min, 144),
                        watch("1", store::WatchKind::Word, "generative design", 2940),
                        watch("2", store::WatchKind::Word, "jumeau numérique", 618),
                        watch("3", store::WatchKind::Tag, "cadmemes", 871),
                        watch("4", store::WatchKind::Profile, "forma", 214),
                        watch("5", store::WatchKind::Profile, "kubik", 167)};
    miss(snapshot.sources[3], {0, 1, 2, 3, 4, 5, 6}, Coverage::NotSeen, GapReason::NotReached);
    miss(snapshot.sources[4], {20, 21, 22, 23}, Coverage::NotSeen, GapReason::NotRunning);
    miss(snapshot.sources[5], {20, 21, 22, 23}, Coverage::NotSeen, GapReason::NotRunning);
    miss(snapshot.sources[6], {20, 21, 22, 23, 41}, Coverage::NotSeen, GapReason::NotRunning);
    miss(snapshot.sources[2], {30, 31, 32}, Coverage::Late, GapReason::Failed);
    addBudgets(snapshot);
    addLog(snapshot);
    return snapshot;
}

} // namespace weft::panels
