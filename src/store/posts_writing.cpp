// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts_writing.h"

#include "model/handle.h"
#include "store/full_text.h"
#include "store/people_writing.h"
#include "store/post_fields.h"
#include "store/query_rows.h"
#include "store/revision.h"

namespace weft::store {

using model::Post;

namespace {

/// Ids and names that say nothing count as absent, and so does a post that answers itself.
Post cleaned(Post post) {
    for (auto* field : {&post.author, &post.parentId, &post.rootId, &post.quotedId, &post.repostedId})
        if (*field && (*field)->empty()) field->reset();
    if (post.parentId == post.id) post.parentId.reset();
    return post;
}

template<typename Field>
void take(std::optional<Field>& held, const std::optional<Field>& given) {
    if (given) held = given;
}

/// The held version with every field that the new one gives.
Post merged(Post held, const Post& given) {
    held.createdAt = given.createdAt;
    held.mediaType = given.mediaType;
    take(held.author, given.author);
    take(held.text, given.text);
    take(held.parentId, given.parentId);
    take(held.rootId, given.rootId);
    take(held.quotedId, given.quotedId);
    take(held.repostedId, given.repostedId);
    take(held.permalink, given.permalink);
    take(held.topicTag, given.topicTag);
    take(held.language, given.language);
    take(held.altText, given.altText);
    take(held.linkUrl, given.linkUrl);
    take(held.hideStatus, given.hideStatus);
    take(held.isReply, given.isReply);
    take(held.isQuote, given.isQuote);
    take(held.hasReplies, given.hasReplies);
    return held;
}

base::Status writeMentions(Database& database, std::int64_t postSeq, const std::optional<std::string>& text) {
    const auto forget = database.prepare("DELETE FROM mention WHERE post_seq = ?1");
    if (!forget) return base::fail(forget.error());
    if (auto ok = (*forget)->bind(1, postSeq).run(); !ok) return ok;
    if (!text) return {};
    for (const auto& handle : model::mentionedHandles(*text)) {
        const auto add = database.prepare("INSERT INTO mention (post_seq, handle) VALUES (?1, ?2)");
        if (!add) return base::fail(add.error());
        if (auto ok = (*add)->bind(1, postSeq).bind(2, handle).run(); !ok) return ok;
    }
    return {};
}

base::Status writeSighting(Database& database, std::int64_t postSeq, Source source, base::Instant seenAt) {
    const auto add = database.prepare("INSERT INTO sighting (post_seq, first_seen_ms, last_seen_ms, source) "
                                      "VALUES (?1, ?2, iif(?3 = 'import', NULL, ?2), ?3)");
    if (!add) return base::fail(add.error());
    return (*add)->bind(1, postSeq).bind(2, base::toMs(seenAt)).bind(3, sourceName(source)).run();
}

/// Writes a record and all that hangs on its text; `heldText` is what the full-text index was fed before.
base::Result<std::int64_t> writeWithText(Database& database, const PostRecord& record,
                                         const std::optional<std::string>& heldText) {
    const auto seq = writeRecord(database, record);
    if (!seq || record.post.text == heldText) return seq;
    if (auto ok = writeMentions(database, *seq, record.post.text); !ok)
        return base::fail(std::move(ok.error()));
    if (auto ok = updateFullText(database, *seq, heldText, record.post.text); !ok)
        return base::fail(std::move(ok.error()));
    return seq;
}

/// Saves the posts of one call; the statements are kept by the connection.
class Saving {
public:
    Saving(Database& database, Source source, base::Instant seenAt)
        : m_database(database), m_source(source), m_seenAt(seenAt) {}

    base::Status save(const Post& given) {
        ++m_counts.seen;
        if (given.id.empty())
            return base::fail(base::ErrorCode::BadArgument, "post", "a post without an id cannot be kept");
        const Post post = cleaned(given);
        auto held = find(post.id);
        if (!held) return base::fail(std::move(held.error()));
        return *held ? update(std::move(**held), post) : add(post);
    }

    [[nodiscard]] SaveCounts counts() const { return m_counts; }

private:
    base::Result<std::optional<PostRecord>> find(const std::string& id) {
        static const std::string sql = std::string(kSelectPost) + "WHERE post.id = ?1";
        const auto statement = m_database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, id);
        return firstRow(**statement, readRecord);
    }

    base::Status add(const Post& post) {
        const auto author = authorOf(post, std::nullopt);
        if (!author) return base::fail(author.error());
        const auto seq = writeWithText(m_database, {0, *author, post}, std::nullopt);
        if (!seq) return base::fail(seq.error());
        ++m_counts.added;
        return writeSighting(m_database, *seq, m_source, m_seenAt);
    }

    base::Status update(PostRecord held, const Post& given) {
        const Post next = merged(held.post, given);
        const bool sameAuthor = next.author == held.post.author;
        const auto author = authorOf(given, sameAuthor ? std::optional(held) : std::nullopt);
        if (!author) return base::fail(author.error());
        if (next == held.post) return {};
        ++m_counts.changed;
        const auto authorSeq = sameAuthor ? held.authorSeq : *author;
        const auto seq = writeWithText(m_database, {held.seq, authorSeq, next}, held.post.text);
        if (!seq) return base::fail(seq.error());
        if (sameAuthor || !held.authorSeq) return {};
        return dropPersonWithoutPosts(m_database, *held.authorSeq);
    }

    /// The number of the given author, made or brought up to date as needed.
    base::Result<std::optional<std::int64_t>> authorOf(const Post& given,
                                                       const std::optional<PostRecord>& held) {
        if (!given.author) return std::nullopt;
        if (held && saysNothingNew(given, held->post)) return held->authorSeq;
        const auto seq = savePerson(m_database, *given.author, given.authorVerified, given.authorPictureUrl);
        if (!seq) return base::fail(seq.error());
        return *seq;
    }

    static bool saysNothingNew(const Post& given, const Post& held) {
        return (!given.authorVerified || given.authorVerified == held.authorVerified) &&
               (!given.authorPictureUrl || given.authorPictureUrl == held.authorPictureUrl);
    }

    Database& m_database;
    Source m_source;
    base::Instant m_seenAt;
    SaveCounts m_counts;
};

} // namespace

base::Result<SaveCounts> savePosts(Database& database, std::span<const Post> posts, Source source,
                                   base::Instant seenAt) {
    Saving saving(database, source, seenAt);
    for (const auto& post : posts)
        if (auto ok = saving.save(post); !ok) return base::fail(std::move(ok.error()));
    const auto counts = saving.counts();
    if (counts.added + counts.changed > 0)
        if (auto ok = raiseRevision(database); !ok) return base::fail(std::move(ok.error()));
    return counts;
}

} // namespace weft::store
