// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "model/public_profile.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

enum class WatchKind { Word, Tag, Profile };

/// "word", "tag", "profile": as stored and on the command line.
[[nodiscard]] std::string_view watchKindName(WatchKind kind);
[[nodiscard]] std::optional<WatchKind> watchKindFromName(std::string_view name);

/// Something that an account searches for again and again: words, a topic tag, or another profile.
struct Watch {
    std::int64_t id = 0;
    /// Whose token and budget it uses.
    std::int64_t accountId = 0;
    WatchKind kind = WatchKind::Word;
    /// The words, the tag without "#", or the handle without "@".
    std::string term;
    base::Instant addedAt{};
    bool paused = false;
};

/// Adding, removing and pausing are noted as changes of the queries (query_changes.h).

/// Adds a watch; one that is there already (compared folded) is returned as it is. BadArgument when the term
/// is empty, longer than 200 bytes or holds control characters, or, for a handle, blanks.
[[nodiscard]] base::Result<Watch> addWatch(Database& database, std::int64_t accountId, WatchKind kind,
                                           std::string_view term, base::Instant addedAt);
/// Removes a watch with its hits and states; the posts that it found stay. False when it was not there.
[[nodiscard]] base::Result<bool> removeWatch(Database& database, std::int64_t watchId, base::Instant at);
[[nodiscard]] base::Status pauseWatch(Database& database, std::int64_t watchId, bool paused,
                                      base::Instant at);
[[nodiscard]] base::Result<std::optional<Watch>> readWatch(Database& database, std::int64_t watchId);
/// In order of being added.
[[nodiscard]] base::Result<std::vector<Watch>> listWatches(Database& database, std::int64_t accountId);

/// Notes which posts a watch found. `ranks` is empty for recent results; for TOP results it holds the place
/// of each post from 1. Posts must be held already; call inside a Transaction. Returns how many are new to
/// the watch.
[[nodiscard]] base::Result<std::int64_t> addWatchHits(Database& database, std::int64_t watchId,
                                                      std::span<const std::string> postIds,
                                                      std::span<const int> ranks, base::Instant at);

/// Keeps a dated look at somebody else's profile.
[[nodiscard]] base::Status saveProfileSnapshot(Database& database, const model::PublicProfile& profile,
                                               base::Instant takenAt);

struct ProfileSnapshot {
    model::PublicProfile profile;
    base::Instant takenAt{};
};

/// The newest look at a handle, if there is one.
[[nodiscard]] base::Result<std::optional<ProfileSnapshot>> newestProfile(Database& database,
                                                                         std::string_view handle);

} // namespace weft::store
