// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copied_posts.h"
#include "base/result.h"
#include "metrics/thread_forest.h"
#include "model/post_row.h"
#include "store/database.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace weft::app {

/// All posts of a workspace hung into threads, as one brand sees them. Immutable once made.
struct Analysis {
    std::string brandName;
    std::vector<std::string> brandHandles;
    /// What hygiene took out of the table.
    CopiedPosts copies = {};
    model::PostTable table;
    std::vector<model::PostCounters> counters;
    metrics::ThreadForest forest;
    std::unordered_map<std::string_view, std::int32_t> rowOf;
};

/// Whether copied posts of the audience are taken out before anything else (hygiene of metrics.md A0).
enum class Hygiene { Off, On };

/// Reads posts before `asOf` and hangs them into threads. A brand that does not exist is BadArgument; brand 0
/// is the first one, and a workspace without any gives an analysis without a brand.
[[nodiscard]] base::Result<std::shared_ptr<const Analysis>>
analyse(store::Database& database, std::int64_t brandId, base::Instant asOf, Hygiene hygiene = Hygiene::Off);

/// The same for accounts named by hand.
[[nodiscard]] base::Result<std::shared_ptr<const Analysis>>
analyse(store::Database& database, std::string brandName, std::vector<std::string> handles,
        base::Instant asOf, Hygiene hygiene = Hygiene::Off);

/// Keeps the newest analysis of each brand until the cache's content changes. Safe to share between readers.
class AnalysisCache {
public:
    /// The analysis of `handles`, or of the brand when there are none.
    [[nodiscard]] base::Result<std::shared_ptr<const Analysis>> get(store::Database& database,
                                                                    std::int64_t brandId,
                                                                    const std::vector<std::string>& handles,
                                                                    base::Instant asOf);

private:
    using Key = std::pair<std::int64_t, std::vector<std::string>>;

    std::mutex m_mutex;
    std::int64_t m_revision = 0;
    std::map<Key, std::shared_ptr<const Analysis>> m_analyses;
};

} // namespace weft::app
