// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/hygiene.h"
#include "model/post_row.h"
#include "store/database.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace weft::app {

/// What hygiene took out.
struct CopiedPosts {
    std::int64_t posts = 0;
    /// Who wrote them: in no list of people who stand out.
    std::set<std::string> authors = {};
};

/// Takes the audience's copied posts (hygiene of metrics.md A0) out of a table of all posts before `asOf`.
/// Reads the texts of all posts. `watch` has seen no post yet, and knows all of them afterwards.
[[nodiscard]] base::Result<CopiedPosts> dropCopies(store::Database& database, model::PostTable& table,
                                                   const std::vector<std::string>& brandHandles,
                                                   base::Instant asOf, metrics::CopyWatch& watch);

/// The same for posts that are new or came in a new version, which `watch` takes in. False when posts that
/// were kept or dropped before are no longer, so that everything must be read anew.
[[nodiscard]] base::Result<bool> dropCopiesOfPage(store::Database& database, model::PostTable& page,
                                                  const std::vector<std::string>& brandHandles,
                                                  metrics::CopyWatch& watch);

} // namespace weft::app
