// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_plan.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// An alert as it is told.
struct AlertView {
    store::Alert alert;
    /// Of answers: the post that was answered.
    std::string text;
};

/// What there is to tell now.
struct AlertNews {
    base::Instant at{};
    std::vector<AlertView> alone = {};
    std::vector<AlertView> together = {};
    /// The digest is due; also when `together` is empty.
    bool digest = false;
    /// Since the digest before; known when one is due.
    std::int64_t newPosts = 0;
    /// Posts that wait for an answer of the brand; known when a digest is due.
    std::int64_t waiting = 0;

    [[nodiscard]] bool empty() const { return alone.empty() && together.empty() && !digest; }
};

/// When the user was last told a digest; a workspace that never had one says nothing.
[[nodiscard]] base::Result<std::optional<base::Instant>> readLastDigest(store::Database& database);
[[nodiscard]] base::Status writeLastDigest(store::Database& database, base::Instant at);

/// Puts a plan into what is told. `waiting` of a digest is left to whoever knows the brand.
[[nodiscard]] base::Result<AlertNews> tellAlerts(store::Database& database, const AlertPlan& plan,
                                                 std::optional<base::Instant> lastDigest, base::Instant now);

} // namespace weft::app
