// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "base/result.h"
#include "store/database.h"

#include <list>
#include <memory>
#include <mutex>

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

/// Keeps the scopes that were asked for last in memory with everything that the depth score is made of, so
/// that a page of new posts costs what it touches. Hygiene is on: copied posts do not count. Safe to share
/// between readers.
class DepthCache {
public:
    DepthCache();
    ~DepthCache();

    /// Reads all posts the first time, and when more than posts and counters changed; later the changes.
    [[nodiscard]] base::Result<DepthSnapshot> get(store::Database& database, const DepthQuestion& question);

private:
    class Followed;

    std::mutex m_mutex;
    /// The latest first.
    std::list<std::unique_ptr<Followed>> m_followed;
};

} // namespace weft::app
