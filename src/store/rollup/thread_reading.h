// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/thread_member.h"
#include "store/database.h"
#include "store/rollup/brand_view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::store {

/// How one brand sees whole threads, from the rollups; see rollupsCover().
class ThreadReading {
public:
    [[nodiscard]] static base::Result<ThreadReading> begin(Database& database, std::int64_t brandId);

    /// The posts of a thread, in order of time: who wrote them, how they hang, their kinds. Without answers,
    /// questions, mentions and labels.
    [[nodiscard]] base::Result<std::vector<conversation::ThreadMember>> members(std::int64_t thread);

private:
    ThreadReading(Database& database, BrandView brand) : m_database(&database), m_brand(std::move(brand)) {}

    [[nodiscard]] base::Result<conversation::ThreadPlace> placeOfThread(std::int64_t thread);

    Database* m_database;
    BrandView m_brand;
};

/// The number of the thread that a post belongs to; nothing for posts that are in no rollup.
[[nodiscard]] base::Result<std::optional<std::int64_t>> threadOf(Database& database,
                                                                 const std::string& postId);

/// The replies that Threads counts for the brand's own thread with this root; nothing when nobody knows.
[[nodiscard]] base::Result<std::optional<std::int64_t>>
declaredReplies(Database& database, std::int64_t brandId, std::int64_t root);

} // namespace weft::store
