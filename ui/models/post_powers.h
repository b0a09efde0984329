// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "store/outbox.h"

#include <QString>

#include <optional>
#include <vector>

namespace weft::models {

/// Something that may be done to a post on Threads.
struct PostPower {
    store::ActionKind kind = store::ActionKind::Reply;
    /// Why it cannot be done now; empty when it can.
    QString reason = {};
};

/// What a manager can do to a post, and as whom.
struct PostPowers {
    std::optional<model::Account> account;
    std::vector<PostPower> powers;
};

/// Own posts are answered and deleted, replies in own threads are hidden and shown, replies that wait are
/// approved and ignored, everything that can be read is answered. Accounts may be unknown yet (null).
[[nodiscard]] PostPowers postPowers(const app::PostRowView& post, const app::SourcesSnapshot* sources);

} // namespace weft::models
