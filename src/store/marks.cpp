// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts_reading.h"

namespace weft::store {

namespace {

/// Runs a statement that adds a mark for the post with id ?1, and says when there is no such post.
base::Status runForHeldPost(Database& database, Statement& statement, const std::string& postId) {
    if (auto ok = statement.run(); !ok) return ok;
    if (database.changes() == 0)
        return base::fail(base::ErrorCode::BadArgument, "post " + postId, "this post is not held");
    return {};
}

} // namespace

base::Status writeNote(Database& database, const std::string& postId, std::string_view text,
                       base::Instant at) {
    if (text.empty()) {
        const auto remove =
            database.prepare("DELETE FROM note WHERE post_seq = (SELECT seq FROM post WHERE id = ?1)");
        if (!remove) return base::fail(remove.error());
        return (*remove)->bind(1, postId).run();
    }
    const auto add = database.prepare(
        "INSERT INTO note (post_seq, text, written_ms) SELECT seq, ?2, ?3 FROM post WHERE id = ?1 "
        "ON CONFLICT (post_seq) DO UPDATE SET text = excluded.text, written_ms = excluded.written_ms");
    if (!add) return base::fail(add.error());
    return runForHeldPost(database, (*add)->bind(1, postId).bind(2, text).bind(3, base::toMs(at)), postId);
}

base::Status writeFavourite(Database& database, const std::string& postId, bool favourite, base::Instant at) {
    if (!favourite) {
        const auto remove =
            database.prepare("DELETE FROM favourite WHERE post_seq = (SELECT seq FROM post WHERE id = ?1)");
        if (!remove) return base::fail(remove.error());
        return (*remove)->bind(1, postId).run();
    }
    const auto add =
        database.prepare("INSERT INTO favourite (post_seq, added_ms) SELECT seq, ?2 FROM post "
                         "WHERE id = ?1 ON CONFLICT (post_seq) DO UPDATE SET added_ms = added_ms");
    if (!add) return base::fail(add.error());
    return runForHeldPost(database, (*add)->bind(1, postId).bind(2, base::toMs(at)), postId);
}

} // namespace weft::store
