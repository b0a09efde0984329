// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

namespace weft::panels {

inline const base::Instant kVoiceNow = base::parseInstant("2026-09-30T14:00:00Z").value();

/// Forty addressed posts of which thirty were answered after one to thirty hours, forty posts of the brand of
/// which four hold the same hollow phrase, two visits, a pair of twins, and two posts with tones.
[[nodiscard]] app::VoiceSnapshot sampleVoice();

/// Nothing was written by or to the brand but five posts that nobody answered.
[[nodiscard]] app::VoiceSnapshot quietVoice();

[[nodiscard]] inline app::Shared<app::VoiceSnapshot> shareVoice(app::VoiceSnapshot snapshot) {
    return std::make_shared<const app::VoiceSnapshot>(std::move(snapshot));
}

} // namespace weft::panels
