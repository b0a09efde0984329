// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

namespace weft::panels {

inline const base::Instant kSampleNow = base::parseInstant("2026-09-30T14:02:00Z").value();

/// Two accounts, what is collected for the first one, three watches of each kind, budgets, a log.
[[nodiscard]] app::SourcesSnapshot sampleSources();

[[nodiscard]] inline app::Shared<app::SourcesSnapshot> shareSources(app::SourcesSnapshot snapshot) {
    return std::make_shared<const app::SourcesSnapshot>(std::move(snapshot));
}

} // namespace weft::panels
