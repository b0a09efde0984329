// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/counter_columns.h"
#include "store/forgotten_people.h"
#include "store/post_fields.h"
#include "store/rollup/rollup_update.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// How a post came into a file.
struct HeldSighting {
    base::Instant firstSeenAt{};
    /// When the API last gave it.
    std::optional<base::Instant> lastSeenAt = std::nullopt;
    /// sourceName() of the first way.
    std::string source = "import";

    friend bool operator==(const HeldSighting&, const HeldSighting&) = default;
};

/// That a watch found a post; the watch is named as other files know it, too.
struct HeldHit {
    std::string account;
    std::string kind;
    std::string termFolded;
    base::Instant firstSeenAt{};
    std::optional<std::int64_t> topRank = std::nullopt;
    std::optional<base::Instant> topSeenAt = std::nullopt;

    friend bool operator==(const HeldHit&, const HeldHit&) = default;
};

/// The user's words on a post.
struct HeldNote {
    std::string text;
    base::Instant writtenAt{};

    friend bool operator==(const HeldNote&, const HeldNote&) = default;
};

/// What the user said of a post's tone.
struct HeldTone {
    /// "negative", "none" or "positive".
    std::string tone;
    base::Instant correctedAt{};

    friend bool operator==(const HeldTone&, const HeldTone&) = default;
};

/// Everything that a file holds of one post, without the numbers that only that file knows.
struct HeldPost {
    /// `seq` and `authorSeq` are of the file that it was read from.
    PostRecord record;
    /// Whom the text of a tombstone named; of all others the text says it.
    std::vector<std::string> mentions;
    HeldSighting sighting;
    /// Oldest first.
    std::vector<Snapshot> counters;
    std::optional<base::Instant> countersReadAt;
    std::vector<HeldHit> hits;
    std::optional<HeldNote> note;
    std::optional<base::Instant> favouriteSince;
    std::optional<HeldTone> tone;
};

/// Reads the posts of a file one after the other, oldest first, in bounded memory. Keep a ReadSnapshot as
/// long, when others write.
class HeldPosts {
public:
    explicit HeldPosts(Database& database) : m_database(database) {}

    /// The next post; nothing at the end.
    [[nodiscard]] base::Result<std::optional<HeldPost>> next();

private:
    [[nodiscard]] base::Status refill();

    Database& m_database;
    std::int64_t m_last = INT64_MIN;
    std::vector<std::string> m_ids;
    std::size_t m_next = 0;
};

/// One post by its id, if it is held.
[[nodiscard]] base::Result<std::optional<HeldPost>> findHeldPost(Database& database, const std::string& id);

/// What writing a post did.
enum class HeldOutcome { Same, Changed, Added };

/// Writes what mergedPosts() made of it: `before` is what the file held. Call inside a Transaction; the
/// revision is not raised. The rollups learn of posts, not of counters: whoever writes many marks them stale
/// before. Hits of watches that the file does not know are left out.
[[nodiscard]] base::Result<HeldOutcome> writeHeldPost(Database& database, ForgottenPeople& forgotten,
                                                      RollupUpdate& rollups,
                                                      const std::optional<HeldPost>& before, HeldPost next);

} // namespace weft::store
