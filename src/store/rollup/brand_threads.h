// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"
#include "store/database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace weft::store {

using RootCounters = conversation::KnownCounters;

/// The newest known counters of a post.
[[nodiscard]] base::Result<RootCounters> readRootCounters(Database& database, std::int64_t postSeq);

/// A thread in a brand's scope.
struct BrandThread {
    /// The root's seq, or the negative number of a ghost thread.
    std::int64_t thread = 0;
    conversation::ThreadPlace place = conversation::ThreadPlace::Unknown;
    std::int64_t posts = 0;
    std::int64_t orphans = 0;
    /// Posts by others than the brand that are no root.
    std::int64_t audienceReplies = 0;
    /// Of the deepest post.
    std::int64_t depth = 0;
    /// The newest post.
    std::int64_t lastSeq = 0;
    /// The newest known counters of the root in the order of model::kMetrics; of the brand's own threads
    /// only.
    RootCounters counters = {};
};

/// Changes the rows of `brand_thread`. Each is read once, changed in memory and written by flush().
class BrandThreads {
public:
    explicit BrandThreads(Database& database) : m_database(database) {}

    /// Nothing when the thread is not in the brand's scope.
    [[nodiscard]] base::Result<std::optional<BrandThread>> find(std::int64_t brandId, std::int64_t thread);
    [[nodiscard]] base::Status put(std::int64_t brandId, const BrandThread& row);
    [[nodiscard]] base::Status erase(std::int64_t brandId, std::int64_t thread);

    [[nodiscard]] base::Status flush();

private:
    struct Entry {
        std::optional<BrandThread> row;
        bool wasHeld = false;
        bool changed = false;
    };

    [[nodiscard]] base::Result<Entry*> entryOf(std::int64_t brandId, std::int64_t thread);
    [[nodiscard]] base::Status write(std::int64_t brandId, std::int64_t thread, const Entry& entry);

    Database& m_database;
    std::map<std::pair<std::int64_t, std::int64_t>, Entry> m_entries;
};

/// Keeps the newest counters of an own root where the screens look for them; nothing happens for other posts.
[[nodiscard]] base::Status noteRootCounters(Database& database, std::int64_t postSeq);

} // namespace weft::store
