// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// Makes a tombstone of a post that the API does not give any more: it still counts (time, author, place in
/// its thread), but its text, links, poll and full text are erased. False when it was one already or is not
/// held. A later version of the post from the API (savePosts) brings it back to life; one from an import does
/// not, because the file may be older than the deletion. Call inside a Transaction; dropStaleWords()
/// (cleaning.h) at the end of a pass makes the full text drop the words at once.
[[nodiscard]] base::Result<bool> markGone(Database& database, const std::string& postId, base::Instant at);

/// The posts of a conversation that are held, are no tombstones, came from the API and were seen before
/// `passBegan`, but not again since: candidates for having been deleted. Needs sighting.last_seen_ms, which
/// savePosts keeps.
[[nodiscard]] base::Result<std::vector<std::string>> listUnseen(Database& database, const std::string& rootId,
                                                                base::Instant passBegan, int limit);

/// What forgetting somebody came to.
struct ErasedPerson {
    std::int64_t posts = 0;
    std::int64_t filters = 0;
    std::int64_t views = 0;
};

/// "Forget this person": erases the texts, handle, picture, marks and profile looks of somebody from the
/// workspace and remembers only a one-way mark, so that later collecting and imports do not bring them back.
/// Their posts stay as anonymous tombstones, because other people's replies hang on them; saved filters and
/// views that name them go. Nothing for nobody of that handle. BadArgument for an account of a brand. Begins
/// its own Transaction and afterwards writes the file anew, so that no byte is left. The file remembers that
/// this is still to be done: cut off there, dropSomeStaleWords() takes the words out of the full text, and
/// the next cleanFile() does the rest. Copies of the file (earlierCopies) are not reached.
[[nodiscard]] base::Result<std::optional<ErasedPerson>>
forgetPerson(Database& database, std::string_view handle, base::Instant at);

} // namespace weft::store
