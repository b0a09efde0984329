// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topics_snapshot.h"
#include "models/rows_model.h"
#include "topics/phase.h"

#include <QTimeZone>

namespace weft::models {

/// "rising": a phase as a word.
[[nodiscard]] QString phaseTitle(topics::Phase phase);
/// All of them, with room for the ground around the words.
[[nodiscard]] QStringList phaseTitles();
[[nodiscard]] report::ColourRole phaseRole(topics::Phase phase);

/// What names a topic from one snapshot to the next, and a term that somebody typed.
[[nodiscard]] QString topicKey(const std::string& label);
/// A topic that is over has a key of its own: it may have come again.
[[nodiscard]] QString topicKey(const app::TopicEntry& entry);
[[nodiscard]] QString termKey(const std::string& term);
/// The term of a termKey(); nothing for a topic.
[[nodiscard]] std::optional<std::string> termOfKey(const QString& key);

/// "×8.4"
[[nodiscard]] QString burstText(double burst);
/// "14 people in 1 h; usual 0.3, highest of 14 days 2"
[[nodiscard]] QString scoreText(const topics::WindowScore& score);
/// The same with the end of the hour or three: "… (27 Sept 2026 18:45)".
[[nodiscard]] QString datedScore(const app::TopicEntry& entry, const QTimeZone& zone);

/// Topic, phase, 14 days, posts, burst, people, brand, languages; the terms that are watched behind the
/// topics, and, when asked for, what is muted.
[[nodiscard]] Rows topicRows(const app::TopicsSnapshot& snapshot, bool withMuted, base::Instant now,
                             const QTimeZone& zone);

/// Topic, phase, hours, posts, burst, people.
[[nodiscard]] Rows trendingRows(const app::TrendingSnapshot& snapshot);

/// Who wrote on a topic, likes, text.
[[nodiscard]] Rows topicPostRows(const app::TopicEntry& entry, base::Instant now, const QTimeZone& zone);

} // namespace weft::models
