// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/collection.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::collect {

/// What the collector is busy with, in the order of a run.
enum class Stage {
    Profile,
    OwnThreads,
    GhostPosts,
    Conversations,
    OwnReplies,
    Mentions,
    Searches,
    Profiles,
    Counters,
    AccountInsights,
    Import
};

/// "profile", "threads", "ghosts", "conversations", "replies", "mentions", "search", "profiles", "counters",
/// "account", "import".
[[nodiscard]] std::string_view stageName(Stage stage);

/// A moment of a run. Counts are of the whole run, `done` and `total` of the stage.
struct Progress {
    Stage stage = Stage::Profile;
    std::int64_t done = 0;
    /// Absent when nobody can know, as for lists.
    std::optional<std::int64_t> total;
    std::int64_t requests = 0;
    std::int64_t postsSeen = 0;
    std::int64_t postsNew = 0;
    /// Since the start of the run.
    double postsPerSecond = 0;
    /// Of the stage, when anybody can guess it: some is done, and its total or its size is known.
    std::optional<std::chrono::seconds> left;
    /// The stage has ended.
    bool stageEnded = false;
};

/// Called from the thread that collects; must be quick.
using ProgressCallback = std::function<void(const Progress&)>;

/// A hopeless file must not fill the memory with its complaints.
inline constexpr std::size_t kMostSkippedKept = 1'000;

/// What a run did: the body of `--json`.
struct Summary {
    std::int64_t requests = 0;
    std::int64_t postsSeen = 0;
    std::int64_t postsNew = 0;
    std::int64_t postsChanged = 0;
    /// What was left out, the first kMostSkippedKept of it.
    std::vector<store::SkippedItem> skipped;
    /// How much was left out.
    std::int64_t skippedTotal = 0;
    /// Where an import went on that had been stopped; its counts are those of the whole file.
    std::optional<std::int64_t> resumedAtLine = std::nullopt;
    /// Percentage of the API's call budget that is used, as the server says; absent when it does not.
    std::optional<int> budgetPercent;
    /// False when something was left out and a later run has to come back.
    bool complete = true;
    /// What ended the run early, if anything did.
    std::optional<base::Error> error;
};

} // namespace weft::collect
