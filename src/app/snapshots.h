// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "collect/budget_kind.h"
#include "collect/progress.h"
#include "metrics/depth_score.h"
#include "metrics/weave.h"
#include "model/brand.h"
#include "model/conversation.h"
#include "store/day_notes.h"
#include "store/posts_reading.h"
#include "store/search.h"
#include "store/source_visits.h"
#include "store/watches.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// What every question is about.
struct Filter {
    /// 0 stands for the first brand.
    std::int64_t brandId = 0;
    base::TimeRange period;
    std::optional<base::TimeRange> comparison;
    /// Accounts named by hand; when there are any they take the place of the brand.
    std::vector<std::string> handles = {};

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// Why a card shows "—".
enum class Missing {
    Nothing,
    /// No post of the kind in the period.
    NoPosts,
    /// The counters it needs are not given or not fetched.
    NoCounters,
    /// Fewer than half were answered, so there is no median.
    NotReached,
};

/// The number on a card.
struct Figure {
    std::optional<double> value;
    Missing missing = Missing::Nothing;
    /// The same for the comparison period.
    std::optional<double> previous;
    /// One point an interval of the period for the sparkline; unknown points are gaps.
    std::vector<std::optional<double>> trend;
    /// Numerator and denominator where the figure is a share: "of 812 replies".
    std::int64_t part = 0;
    std::int64_t whole = 0;
};

/// A post of the audience that the brand has not answered.
struct WaitingPost {
    std::string id;
    std::string author;
    std::string text;
    base::Instant createdAt{};
    bool question = false;
    /// Names the brand without replying to it.
    bool mention = false;
    std::optional<std::string> permalink;
};

/// Everything the Overview shows.
struct OverviewSnapshot {
    Filter filter;
    std::string brandName;
    base::Instant asOf{};
    Figure people;
    Figure posts;
    /// Share 0…1: (R + Q) ÷ (L + RP + R + Q), metrics.md A7.
    Figure activeShare;
    /// Share 0…1: AA ÷ (AA + AB), metrics.md A2.
    Figure horizontalShare;
    /// Kaplan–Meier median in seconds, metrics.md A4.
    Figure medianAnswer;
    /// Crude share of addressed posts that were answered.
    std::optional<double> answeredShare;
    metrics::Weave weave;
    bool weekly = false;
    /// The period ends with yesterday, and the weave shows today as well.
    bool upToToday = false;
    /// On the days of the weave.
    std::vector<store::DayNote> notes;
    std::vector<WaitingPost> waiting;
    std::int64_t waitingTotal = 0;
    std::int64_t threadsInScope = 0;
    /// Orphans among the replies in scope: what the coverage line says.
    std::int64_t orphans = 0;
    std::int64_t repliesInScope = 0;
    /// The figures of the period as JSON with the report's keys, for figures::explain().
    std::string figures;
};

/// The depth score and what it is made of.
struct DepthSnapshot {
    /// The 90 days end here.
    base::Instant asOf{};
    metrics::DepthScore score;
    /// Of the 90 days before those.
    metrics::DepthScore before;
    /// The two scores differ by more than noise.
    bool changed = false;
    /// Threads with a post in the 90 days.
    std::int64_t conversations = 0;
    /// Copied posts that were left out of everything held.
    std::int64_t copies = 0;
    /// The share of the declared replies that is held; nothing when nobody knows.
    std::optional<double> coverage;
    /// The score as JSON with the report's keys, for figures::explain().
    std::string figures;
};

/// One permission of an account's token.
struct PermissionState {
    std::string scope;
    /// Absent when nobody could say.
    std::optional<bool> granted;
    /// Granted, but Meta has not approved the app for other people's posts.
    bool unapproved = false;
};

/// One account on the Sources screen.
struct AccountRow {
    model::Account account;
    /// A token for it is at hand.
    bool signedIn = false;
    /// The token comes from WEFT_TOKEN: it is not kept, and not renewed.
    bool fromEnvironment = false;
    std::vector<PermissionState> permissions;
    std::optional<base::Instant> tokenExpiresAt;
    /// 30, 14 or 7 when so few days are left.
    std::optional<int> tokenWarning;
    /// Calls in the last 24 hours.
    std::int64_t calls = 0;
};

/// What a cell of a coverage strip shows; a cell is a day.
enum class Coverage {
    Seen,
    /// Read later than planned: nothing is missing but the timely look.
    Late,
    NotSeen,
};

/// One thing that is collected.
struct SourceRow {
    store::SourceKey key;
    /// The handle of the account it is collected with.
    std::string account;
    /// Of watches; the term names the row.
    std::optional<store::WatchKind> watchKind;
    std::string term;
    bool paused = false;
    std::int64_t posts = 0;
    std::optional<base::Instant> oldest;
    std::optional<base::Instant> lastSuccessAt;
    /// Absent while nothing is planned: paused, or no token.
    std::optional<base::Instant> nextAt;
    /// The last 60 days, oldest first.
    std::vector<Coverage> coverage;
    /// Why, beside each day of `coverage` that was not Seen; shorter where nobody knows.
    std::vector<std::optional<store::GapReason>> reasons;
    /// What it costs a day as planned, and what it has cost in the last 24 hours where that is counted by
    /// source.
    std::int64_t callsADay = 0;
    std::int64_t searchesADay = 0;
    std::int64_t lookupsADay = 0;
    std::optional<base::Error> error;
};

/// A budget of the last 24 hours: "312 of 2,200 today".
struct BudgetView {
    collect::BudgetKind kind = collect::BudgetKind::Calls;
    std::string account;
    std::int64_t used = 0;
    std::int64_t limit = 0;
    /// Kept back for what the user starts by hand.
    std::int64_t reserved = 0;
    /// When enough is free again; absent while nothing is blocked.
    std::optional<base::Instant> freeAt;
};

/// Everything the Sources screen shows.
struct SourcesSnapshot {
    std::vector<model::Brand> brands;
    std::vector<AccountRow> accounts;
    std::vector<SourceRow> sources;
    std::vector<BudgetView> budgets;
    store::CacheCounts counts;
    /// Newest first.
    std::vector<store::Run> runs;
    /// The log, newest first.
    std::vector<store::SourceEvent> events;
    /// What the newest run skipped.
    std::vector<store::SkippedItem> skipped;
    std::optional<store::Run> lastFailure;
    /// When a collection last ended well.
    std::optional<base::Instant> lastSuccess;
    /// Fields that the server refused: "own-threads: poll_attachment".
    std::vector<std::string> refusedFields;
    /// A token is there for collecting.
    bool hasToken = false;
    bool paused = false;
};

/// What the Posts screen asks: a search, seen with the eyes of one brand.
struct PostsQuestion {
    store::SearchRequest search;
    /// As in Filter: whose posts and answers the kinds are about.
    std::int64_t brandId = 0;
    std::vector<std::string> handles = {};
    /// Also say how many posts the whole search finds.
    bool withTotal = false;
};

/// A row of the Posts screen.
struct PostRowView {
    store::StoredPost stored;
    model::ConversationKind kind = model::ConversationKind::Unclear;
    bool byBrand = false;
};

/// One page of the Posts screen.
struct PostsPage {
    std::vector<PostRowView> rows;
    std::optional<store::SearchKey> next;
    std::vector<std::string> terms;
    /// Known on the first page only.
    std::optional<std::int64_t> total;
    std::chrono::milliseconds took{0};
};

/// Name, brands and size of a workspace: the switcher and the foot of the navigation.
struct WorkspaceSnapshot {
    std::string name;
    std::string path;
    std::string timeZone;
    std::vector<model::Brand> brands;
    store::CacheCounts counts;
    std::optional<base::Instant> lastSuccess;
};

} // namespace weft::app
