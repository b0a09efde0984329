// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/conversation_snapshots.h"
#include "zone/time_zone.h"

namespace weft::app {

// What the Conversations screen asks of one state of the file.

[[nodiscard]] base::Result<ConversationsSnapshot>
readConversations(store::Database& database, AnalysisCache& cache, const ConversationsQuestion& question,
                  const zone::TimeZone& zone, base::Instant asOf);

/// A post that is not held is BadArgument.
[[nodiscard]] base::Result<ThreadSnapshot> readThread(store::Database& database, AnalysisCache& cache,
                                                      const ThreadQuestion& question, base::Instant asOf);

/// A post that is not held is BadArgument.
[[nodiscard]] base::Result<PostRowView> readPost(store::Database& database, AnalysisCache& cache,
                                                 const PostQuestion& question, base::Instant asOf);

} // namespace weft::app
