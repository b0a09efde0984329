// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::models {

/// The columns of toneRows() in which a person says negative, no clear tone or positive, in the order of
/// tone::kTones.
inline constexpr int kFirstToneColumn = 1;

/// Posts with the words that decided and what a person may say of them; the id of a row is that of its post.
[[nodiscard]] Rows toneRows(const std::vector<app::HeardTone>& posts, base::Instant now,
                            const QTimeZone& zone);

} // namespace weft::models
