// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/voice_snapshot.h"

namespace weft::app {

/// Everything the Voice screen shows, with the workspace's list of hollow phrases.
[[nodiscard]] base::Result<VoiceSnapshot> computeVoice(store::Database& database, const Analysis& analysis,
                                                       const Filter& filter, const zone::TimeZone& zone,
                                                       base::Instant asOf);

} // namespace weft::app
