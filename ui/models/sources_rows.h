// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::models {

/// The columns of the accounts.
enum class AccountColumn { Account, Network, Permissions, Token, Calls };

/// The columns of what is collected.
enum class SourceColumn { Source, Coverage, Posts, Last, Next, Cost };

/// Handle, network, permissions as marks, life of the token, calls of the last day. The rows stand in the
/// order of the snapshot.
[[nodiscard]] Rows accountRows(const app::SourcesSnapshot& snapshot, base::Instant now,
                               const QTimeZone& zone);

/// Something can be done about the account's token: sign in, or renew it.
[[nodiscard]] bool tokenWantsCare(const app::AccountRow& account, base::Instant now);

/// Every source: coverage of 60 days, posts, last success, next run, cost a day. The rows stand in the order
/// of the snapshot.
[[nodiscard]] Rows sourceRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);

/// The log, newest first: when, and what happened. Imports and, without events, all runs are lines of it too.
[[nodiscard]] Rows logRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);

/// What the newest run left out, and why.
[[nodiscard]] Rows skippedRows(const app::SourcesSnapshot& snapshot);

} // namespace weft::models
