// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts_reading.h"

#include "model/handle.h"
#include "store/counter_columns.h"
#include "store/hidden.h"
#include "store/instants.h"
#include "store/post_fields.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/rollup/rollup_version.h"
#include "store/source_names.h"

#include <fmt/format.h>

namespace weft::store {

using model::Unknown;

namespace {

constexpr std::string_view kBeside =
    "SELECT first_seen_ms, source, note.text, favourite.id IS NOT NULL, "
    "(SELECT count(*) FROM post AS child WHERE child.parent_id = ?2), "
    "(SELECT person.handle FROM post AS parent JOIN person ON person.seq = parent.author WHERE parent.id = "
    "?3), "
    "EXISTS (SELECT 1 FROM account WHERE handle_folded = ?4), "
    "EXISTS (SELECT 1 FROM favourite WHERE handle = ?4) "
    "FROM post LEFT JOIN sighting ON sighting.post_seq = post.seq LEFT JOIN note ON note.post_seq = post.seq "
    "LEFT JOIN favourite ON favourite.post_seq = post.seq WHERE post.seq = ?1";

model::Counters countersNeverRead(bool own) {
    model::Counters counters;
    for (const auto metric : model::kMetrics)
        counters[metric] = own ? Unknown::NotFetchedYet : Unknown::NotProvided;
    return counters;
}

/// What is hidden keeps its place and its address, for whoever wants to see it on Threads.
void holdBack(model::Post& post) {
    post.text.reset();
    post.attachedText.reset();
    post.altText.reset();
    post.linkUrl.reset();
    post.poll.reset();
}

/// Fills in all but the post itself. A repost has no counters of its own.
base::Status readBeside(Database& database, std::int64_t seq, StoredPost& stored) {
    const auto statement = database.prepare(kBeside);
    if (!statement) return base::fail(statement.error());
    const auto author = model::foldHandle(stored.post.author.value_or(""));
    (*statement)->bind(1, seq).bind(2, stored.post.id).bind(3, stored.post.parentId).bind(4, author);
    bool own = false;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        stored.firstSeenAt = instant(row, 0);
        stored.firstSource = sourceFromName(row.text(1));
        stored.note = row.optionalText(2);
        stored.favourite = row.integer(3) != 0;
        stored.repliesHeld = row.integer(4);
        stored.parentAuthor = row.optionalText(5);
        stored.favouriteAuthor = row.integer(7) != 0;
        own = row.integer(6) != 0 && stored.post.mediaType != model::MediaType::Repost;
    });
    if (!read) return read;
    const auto snapshot = newestSnapshot(database, seq);
    if (!snapshot) return base::fail(snapshot.error());
    stored.counters = *snapshot ? (*snapshot)->counters : countersNeverRead(own);
    return {};
}

} // namespace

base::Result<std::vector<StoredPost>> readPosts(Database& database, std::span<const std::string> ids) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    std::vector<StoredPost> posts;
    for (const auto& id : ids) {
        auto record = findRecord(database, id);
        if (!record) return base::fail(std::move(record.error()));
        if (!*record) continue;
        auto& stored = posts.emplace_back();
        stored.post = std::move((*record)->post);
        stored.goneAt = (*record)->goneAt;
        stored.hidden = isHidden(stored.post.hideStatus);
        if (stored.hidden) holdBack(stored.post);
        if (auto ok = readBeside(database, (*record)->seq, stored); !ok)
            return base::fail(std::move(ok.error()));
    }
    return posts;
}

base::Result<CacheCounts> readCounts(Database& database) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto fresh = rollupsAreFresh(database);
    if (!fresh) return base::fail(fresh.error());
    const auto* numbers = *fresh ? "SELECT (SELECT value FROM total WHERE name = 'posts'), "
                                   "(SELECT value FROM total WHERE name = 'people')"
                                 : "SELECT (SELECT count(*) FROM post), (SELECT count(*) FROM person)";
    const auto statement = database.prepare(
        fmt::format("{}, (SELECT min(seq) FROM post) >> 20, (SELECT max(seq) FROM post) >> 20", numbers));
    if (!statement) return base::fail(statement.error());
    auto counts = firstRow(**statement, [](const Statement& row) {
        return CacheCounts{row.integer(0), row.integer(1), optionalInstant(row, 2), optionalInstant(row, 3)};
    });
    if (!counts) return base::fail(std::move(counts.error()));
    return counts->value_or(CacheCounts{});
}

} // namespace weft::store
