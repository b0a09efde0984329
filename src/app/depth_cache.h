// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/depth_course.h"
#include "app/snapshots.h"
#include "base/result.h"
#include "metrics/scope_table.h"
#include "store/database.h"

#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>

namespace weft::app {

/// Whose depth, and when.
struct DepthQuestion {
    /// 0 stands for the first brand.
    std::int64_t brandId = 0;
    /// Accounts named by hand; when there are any they take the place of the brand.
    std::vector<std::string> handles = {};
    base::Instant asOf{};
    /// `asOf` is a moment of the past that will be asked for again, not the time of the question.
    bool past = false;
};

/// A brand's scope at a moment, to measure in without holding anybody up.
struct DepthScope {
    /// In order, without leftovers; the same one as long as the posts are the same. Without counters.
    std::shared_ptr<const metrics::ScopeTable> table;
    base::Instant asOf{};
    /// Folded; empty when the workspace has no brand.
    std::vector<std::string> handles;
    /// Copied posts that were left out of everything held.
    std::int64_t copies = 0;
    /// The share of the declared replies of the last 90 days that is held; nothing when nobody knows.
    std::optional<double> coverage;
};

/// Keeps the scopes that were asked for last in memory with everything that the depth score is made of, so
/// that a page of new posts costs what it touches. Hygiene is on: copied posts do not count. Safe to share
/// between readers.
class DepthCache {
public:
    DepthCache();
    ~DepthCache();

    /// Reads all posts the first time, and when more than posts and counters changed; later the changes.
    [[nodiscard]] base::Result<DepthSnapshot> get(store::Database& database, const DepthQuestion& question);

    /// The score at the moments and at the end. Points of `kept` are taken as they are while as many posts
    /// are held before them. Others wait for one moment at most, not for all. Cancelled when `stop` says so,
    /// or when too many other scopes were asked for meanwhile.
    [[nodiscard]] base::Result<DepthCourse> course(store::Database& database, const DepthQuestion& question,
                                                   std::span<const base::Instant> moments,
                                                   const std::optional<DepthCourse>& kept,
                                                   const std::stop_token& stop);

    /// The same posts as a table of their own.
    [[nodiscard]] base::Result<DepthScope> scope(store::Database& database, const DepthQuestion& question);

private:
    class Followed;

    /// Brings the scope of the question up to date; the mutex is held.
    [[nodiscard]] base::Result<Followed*> follow(store::Database& database, const DepthQuestion& question);

    /// Null when it is no longer followed; the mutex is held.
    [[nodiscard]] Followed* find(const std::vector<std::string>& handles, std::optional<base::Instant> past);

    std::mutex m_mutex;
    /// The latest first.
    std::list<std::unique_ptr<Followed>> m_followed;
};

} // namespace weft::app
