// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "app/workspace_session.h"

namespace weft::panels {

inline const base::Instant kCommunityNow = base::parseInstant("2026-09-30T12:00:00Z").value();

/// Two circles of three and two people who hold together by maia; levels with moves, six months, nine weeks.
[[nodiscard]] app::CommunitySnapshot sampleCommunity();

[[nodiscard]] inline app::Shared<app::CommunitySnapshot> shareCommunity(app::CommunitySnapshot snapshot) {
    return std::make_shared<const app::CommunitySnapshot>(std::move(snapshot));
}

} // namespace weft::panels
