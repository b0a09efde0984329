// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "models/rows_behind.h"

#include <QTimeZone>

namespace weft::models {

/// Who spoke to the brand, and how soon it answered.
[[nodiscard]] RowsBehind answerRows(const app::VoiceSnapshot& snapshot);

/// The brand in threads of others.
[[nodiscard]] RowsBehind visitRows(const app::VoiceSnapshot& snapshot);

/// The first words of replies, the most frequent first.
[[nodiscard]] RowsBehind openingRows(const app::VoiceSnapshot& snapshot);

/// Whom the posts speak to and of.
[[nodiscard]] RowsBehind addressRows(const app::VoiceSnapshot& snapshot);

/// The column of phraseRows() that mutes a phrase or lets it count again.
inline constexpr int kMuteColumn = 3;

/// The hollow phrases that were found, the most frequent first, then those that are muted; the id of a row is
/// that of its phrase.
[[nodiscard]] RowsBehind phraseRows(const app::VoiceSnapshot& snapshot);

/// Posts with their texts, as they come.
[[nodiscard]] Rows voicePostRows(const std::vector<app::VoicePost>& posts, base::Instant now,
                                 const QTimeZone& zone);

} // namespace weft::models
