// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "store/database.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// How far one list of one account has been read. Lists come newest first.
struct Checkpoint {
    /// Where the pass under way goes on; empty when no pass is under way.
    std::optional<std::string> cursor = std::nullopt;
    /// Newest post at the start of the pass under way: what `reachedAt` becomes when the pass ends.
    std::optional<base::Instant> passNewest = std::nullopt;
    /// Everything up to here is held: the newest post at the start of the last pass that ended.
    std::optional<base::Instant> reachedAt = std::nullopt;
    /// When the last pass ended.
    std::optional<base::Instant> finishedAt = std::nullopt;
};

/// `stage` is a list's name ("threads", "replies", "mentions"), or "conversation" with the root's id as
/// `subject`.
[[nodiscard]] base::Result<Checkpoint> readCheckpoint(Database& database, std::int64_t accountId,
                                                      std::string_view stage, std::string_view subject);
[[nodiscard]] base::Status writeCheckpoint(Database& database, std::int64_t accountId, std::string_view stage,
                                           std::string_view subject, const Checkpoint& checkpoint);

/// What the plan needs to know of a thread that an own post started.
struct ThreadState {
    /// Names its place in the list.
    std::int64_t seq = 0;
    std::string rootId;
    base::Instant createdAt{};
    /// The newest post that names this root, or the root's own time.
    base::Instant lastPostAt{};
    /// When its conversation was last read to the end.
    std::optional<base::Instant> readAt;
    /// A pass was begun and not ended.
    bool underWay = false;
    /// When the replies that wait for approval were last read.
    std::optional<base::Instant> pendingReadAt = std::nullopt;
};

inline constexpr int kNoLimit = -1;

/// Leaves out the threads that ask for nothing any more: those that were read to the end at an age, or later,
/// and have no post since a moment.
struct OpenThreads {
    std::chrono::milliseconds lastAge{0};
    base::Instant aliveSince{};
};

/// Threads started by the account, newest first, those after the one with a number; reposts are left out,
/// they have no conversation, and so are posts that are gone.
[[nodiscard]] base::Result<std::vector<ThreadState>>
listOwnThreads(Database& database, std::int64_t accountId, std::optional<std::int64_t> afterSeq = {},
               int limit = kNoLimit, const std::optional<OpenThreads>& open = {});

/// The time of the newest post of each own thread that has one since a moment. Costs the posts since then.
[[nodiscard]] base::Result<std::vector<base::Instant>>
listAliveThreads(Database& database, std::int64_t accountId, base::Instant since);

/// An own post (root or reply) whose counters could be read.
struct CounterState {
    /// Names its place in the list.
    std::int64_t seq = 0;
    std::string postId;
    base::Instant createdAt{};
    std::optional<base::Instant> lastReadAt;
};

/// Leaves out what is not due: posts that have an age, or are older, are read at it and then regularly.
struct OldCounters {
    base::Instant now{};
    std::chrono::milliseconds fromAge{0};
    std::chrono::milliseconds interval{0};
};

/// Newest first, those after the one with a number; without reposts and posts that are gone.
[[nodiscard]] base::Result<std::vector<CounterState>>
listOwnCounterStates(Database& database, std::int64_t accountId, std::optional<std::int64_t> afterSeq = {},
                     int limit = kNoLimit, const std::optional<OldCounters>& due = {});

/// The same of the posts since a moment.
[[nodiscard]] base::Result<std::vector<CounterState>>
listYoungCounterStates(Database& database, std::int64_t accountId, base::Instant since);

/// One run of the collector or an import, as the Sources screen and the run log show it.
struct Run {
    std::int64_t id = 0;
    /// "collect" or "import".
    std::string kind;
    base::Instant startedAt{};
    std::optional<base::Instant> endedAt;
    std::int64_t requests = 0;
    std::int64_t postsSeen = 0;
    std::int64_t postsNew = 0;
    std::int64_t postsChanged = 0;
    bool complete = false;
    /// How it ended when not well.
    std::optional<base::Error> error;
};

[[nodiscard]] base::Result<std::int64_t> beginRun(Database& database, std::string_view kind,
                                                  base::Instant startedAt);
[[nodiscard]] base::Status finishRun(Database& database, const Run& run);
/// Newest first.
[[nodiscard]] base::Result<std::vector<Run>> listRuns(Database& database, int limit);

/// What was skipped in a run, with the place and the reason; the Sources screen lists them.
struct SkippedItem {
    std::string where;
    std::string reason;
};

[[nodiscard]] base::Status addSkipped(Database& database, std::int64_t runId, const SkippedItem& item);
[[nodiscard]] base::Result<std::vector<SkippedItem>> listSkipped(Database& database, std::int64_t runId);

} // namespace weft::store
