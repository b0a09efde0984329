// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"

#include <span>

namespace weft::app {

/// Posts by id, in the order asked; those that are not held are left out.
[[nodiscard]] base::Result<std::vector<VoicePost>> readVoicePosts(store::Database& database,
                                                                  std::span<const std::string> ids);

/// Reads the posts that the snapshot shows with their texts: twins, questions left alone, and posts of each
/// tone.
[[nodiscard]] base::Status fillVoiceLists(VoiceSnapshot& snapshot, store::Database& database);

} // namespace weft::app
