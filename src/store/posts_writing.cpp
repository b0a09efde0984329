// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts_writing.h"

#include "store/forgotten_people.h"
#include "store/people_writing.h"
#include "store/post_change.h"
#include "store/post_merging.h"
#include "store/revision.h"

namespace weft::store {

using model::Post;

namespace {

/// Saves the posts of one call; the statements are kept by the connection.
class Saving {
public:
    Saving(Database& database, Source source, base::Instant seenAt)
        : m_database(database),
          m_forgotten(database),
          m_rollups(database, seenAt),
          m_source(source),
          m_seenAt(seenAt) {}

    base::Status save(const Post& given) {
        ++m_counts.seen;
        if (given.id.empty())
            return base::fail(base::ErrorCode::BadArgument, "post", "a post without an id cannot be kept");
        const Post post = cleaned(given);
        auto held = findRecord(m_database, post.id);
        if (!held) return base::fail(std::move(held.error()));
        const auto nobody = isOfNobody(post, *held);
        if (!nobody) return base::fail(nobody.error());
        if (*held)
            if (auto ok = seeAgain(**held); !ok) return ok;
        if (*nobody) return saveAnonymous(*held, post);
        // An import may be older than the deletion; only the API knows what is there now.
        if (*held && (*held)->goneAt && m_source == Source::Import) return {};
        return *held ? update(**held, post) : add(post);
    }

    base::Status finish() { return m_rollups.finish(); }

    [[nodiscard]] SaveCounts counts() const { return m_counts; }

private:
    /// Whether the author is to be forgotten. One whose name is not given is the one it was.
    base::Result<bool> isOfNobody(const Post& given, const std::optional<PostRecord>& held) {
        if (given.author) return m_forgotten.contains(*given.author);
        return held && held->forgotten;
    }

    base::Status seeAgain(const PostRecord& held) {
        if (m_source == Source::Import || (held.lastSeenAt && *held.lastSeenAt >= m_seenAt)) return {};
        return noteSeen(m_database, held.seq, m_seenAt);
    }

    base::Status add(const Post& post) {
        const auto author = authorOf(post, std::nullopt);
        if (!author) return base::fail(author.error());
        PostRecord record;
        record.authorSeq = *author;
        record.post = post;
        return addRecord(record, post.text);
    }

    base::Status addRecord(PostRecord record, const std::optional<std::string>& text) {
        record.hasQuestion = asks(text);
        const auto seq = writeChange(m_database, m_forgotten, m_rollups, {nullptr, record, text});
        if (!seq) return base::fail(seq.error());
        ++m_counts.added;
        return addSighting(m_database, *seq, m_source, m_seenAt);
    }

    base::Status update(const PostRecord& held, const Post& given) {
        PostRecord next = held;
        next.post = merged(held.post, given);
        next.goneAt.reset();
        next.forgotten = false;
        const bool sameAuthor = next.post.author == held.post.author;
        const auto author = authorOf(given, sameAuthor ? std::optional(held) : std::nullopt);
        if (!author) return base::fail(author.error());
        if (next.post == held.post && !held.goneAt) return {};
        ++m_counts.changed;
        next.authorSeq = sameAuthor ? held.authorSeq : *author;
        next.hasQuestion = asks(next.post.text);
        if (auto ok = writeChange(m_database, m_forgotten, m_rollups, {&held, next, next.post.text}); !ok)
            return base::fail(std::move(ok.error()));
        if (sameAuthor || !held.authorSeq) return {};
        return dropPersonWithoutPosts(m_database, *held.authorSeq);
    }

    /// A tombstone that nobody wrote, with the place that the post has in its thread.
    base::Status saveAnonymous(const std::optional<PostRecord>& held, const Post& given) {
        PostRecord next = held.value_or(PostRecord{});
        next.post = anonymous(held ? merged(held->post, given) : given);
        next.authorSeq.reset();
        next.forgotten = true;
        if (!next.goneAt) next.goneAt = m_seenAt;
        if (!held) return addRecord(next, given.text);
        if (held->forgotten && next.post == held->post) return {};
        ++m_counts.changed;
        if (auto ok = writeChange(m_database, m_forgotten, m_rollups, {&*held, next, given.text}); !ok)
            return base::fail(std::move(ok.error()));
        return held->authorSeq ? dropPersonWithoutPosts(m_database, *held->authorSeq) : base::Status{};
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
    ForgottenPeople m_forgotten;
    RollupUpdate m_rollups;
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
    if (auto ok = saving.finish(); !ok) return base::fail(std::move(ok.error()));
    const auto counts = saving.counts();
    if (counts.added + counts.changed > 0)
        if (auto ok = raiseRevision(database); !ok) return base::fail(std::move(ok.error()));
    return counts;
}

base::Result<SaveCounts> savePrepared(Database& database, std::span<const PreparedPost> posts, Source source,
                                      base::Instant seenAt) {
    std::vector<Post> plain;
    for (const auto& prepared : posts)
        plain.push_back(prepared.post);
    auto counts = savePosts(database, plain, source, seenAt);
    if (!counts) return counts;
    for (const auto& [post, words, mentions, asks, counters] : posts) {
        if (!counters.anyKnown()) continue;
        if (const auto saved = saveCounters(database, post.id, counters, post.createdAt); !saved)
            return base::fail(saved.error());
    }
    return counts;
}

} // namespace weft::store
