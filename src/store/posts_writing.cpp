// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts_writing.h"

#include "store/change_log.h"
#include "store/counter_columns.h"
#include "store/forgotten_people.h"
#include "store/new_posts.h"
#include "store/own_post_totals.h"
#include "store/people_writing.h"
#include "store/post_change.h"
#include "store/post_merging.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

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
          m_newPosts(database),
          m_source(source),
          m_seenAt(seenAt) {}

    /// Saves a post that is cleaned, and says whether its counters were saved, too. `prepared` is what was
    /// found out of it ahead of time, if anything was.
    base::Result<bool> save(const Post& post, const PreparedPost* prepared) {
        ++m_counts.seen;
        if (post.id.empty())
            return base::fail(base::ErrorCode::BadArgument, "post", "a post without an id cannot be kept");
        const auto known = m_newPosts.isHeld(post.id);
        if (!known) return known;
        auto held = *known ? findRecord(m_database, post.id) : std::optional<PostRecord>{};
        if (!held) return base::fail(std::move(held.error()));
        const auto nobody = isOfNobody(post, *held);
        if (!nobody) return base::fail(nobody.error());
        if (*held || *nobody) {
            auto ok = saveOther(*held, post, *nobody);
            return ok ? base::Result<bool>(false) : base::fail(std::move(ok.error()));
        }
        auto added = add(post, prepared);
        if (!added) return base::fail(std::move(added.error()));
        return prepared != nullptr;
    }

    base::Status finish() {
        if (auto ok = m_fullText.write(m_database); !ok) return ok;
        if (auto ok = m_rollups.finish(); !ok) return ok;
        if (auto ok = m_ownPosts.write(m_database); !ok) return ok;
        if (m_counts.added + m_counts.changed == 0) return {};
        return m_movedLater ? restartChangeLog(m_database) : logChangedPosts(m_database, m_changed);
    }

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

    /// A post that is held, or whose author is to be forgotten.
    base::Status saveOther(const std::optional<PostRecord>& held, const Post& post, bool nobody) {
        if (held)
            if (auto ok = seeAgain(*held); !ok) return ok;
        if (nobody) return saveAnonymous(held, post);
        // An import may be older than the deletion; only the API knows what is there now.
        if (held->goneAt && m_source == Source::Import) return {};
        return update(*held, post);
    }

    base::Status add(const Post& post, const PreparedPost* prepared) {
        const auto author = authorOf(post, std::nullopt);
        if (!author) return base::fail(author.error());
        PostRecord record;
        record.authorSeq = *author;
        record.post = post;
        const auto seq = addRecord(std::move(record), post.text, prepared);
        if (!seq) return base::fail(seq.error());
        if (prepared == nullptr || !prepared->counters.anyKnown()) return {};
        return addFirstCounters(m_database, *seq, prepared->counters, post.createdAt);
    }

    base::Result<std::int64_t> addRecord(PostRecord record, const std::optional<std::string>& text,
                                         const PreparedPost* prepared) {
        record.hasQuestion = prepared == nullptr ? asks(text) : prepared->asks;
        const auto free = m_newPosts.seqAt(record.post.createdAt);
        if (!free) return free;
        auto seq =
            write({.held = nullptr, .next = record, .text = text, .prepared = prepared, .newSeq = *free});
        if (!seq) return seq;
        noteAdded(record);
        if (auto ok = addSighting(m_database, *seq, m_source, m_seenAt); !ok)
            return base::fail(std::move(ok.error()));
        return seq;
    }

    void noteAdded(const PostRecord& record) {
        const auto at = record.post.createdAt;
        ++m_counts.added;
        m_counts.oldestAdded = std::min(m_counts.oldestAdded.value_or(at), at);
        if (record.authorSeq) m_ownPosts.note(*record.authorSeq, record.post);
    }

    base::Result<std::int64_t> write(PostChange change) {
        change.fullText = &m_fullText;
        auto seq = writeChange(m_database, m_forgotten, m_rollups, change);
        if (!seq) return seq;
        m_newPosts.note(change.next.post.id, *seq);
        if (changesPostRow(change)) m_changed.push_back(*seq);
        // Whoever looks as of a moment in between holds it no more.
        m_movedLater =
            m_movedLater || (change.held && change.held->post.createdAt < change.next.post.createdAt);
        return seq;
    }

    base::Status rewrite(const PostRecord& held, const PostRecord& next,
                         const std::optional<std::string>& text) {
        const auto seq = write({.held = &held, .next = next, .text = text});
        if (!seq) return base::fail(seq.error());
        if (next.post.createdAt == held.post.createdAt) return {};
        return moveFirstCounters(m_database, *seq, held.post.createdAt, next.post.createdAt);
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
        if (auto ok = rewrite(held, next, next.post.text); !ok) return ok;
        return sameAuthor ? base::Status{} : leaveAuthor(held);
    }

    /// A tombstone that nobody wrote, with the place that the post has in its thread.
    base::Status saveAnonymous(const std::optional<PostRecord>& held, const Post& given) {
        PostRecord next = held.value_or(PostRecord{});
        next.post = anonymous(held ? merged(held->post, given) : given);
        next.authorSeq.reset();
        next.forgotten = true;
        if (!next.goneAt) next.goneAt = m_seenAt;
        if (!held) {
            auto added = addRecord(std::move(next), given.text, nullptr);
            return added ? base::Status{} : base::fail(std::move(added.error()));
        }
        if (held->forgotten && next.post == held->post) return {};
        ++m_counts.changed;
        if (auto ok = rewrite(*held, next, given.text); !ok) return ok;
        return leaveAuthor(*held);
    }

    base::Status leaveAuthor(const PostRecord& held) {
        m_people.clear();
        return held.authorSeq ? dropPersonWithoutPosts(m_database, *held.authorSeq) : base::Status{};
    }

    /// The number of the given author, made or brought up to date as needed.
    base::Result<std::optional<std::int64_t>> authorOf(const Post& given,
                                                       const std::optional<PostRecord>& held) {
        if (!given.author) return std::nullopt;
        if (held && saysNothingNew(given, held->post)) return held->authorSeq;
        const bool nameOnly = !given.authorVerified && !given.authorPictureUrl;
        if (const auto known = m_people.find(*given.author); nameOnly && known != m_people.end())
            return known->second;
        const auto seq = savePerson(m_database, *given.author, given.authorVerified, given.authorPictureUrl);
        if (!seq) return base::fail(seq.error());
        m_people.emplace(*given.author, *seq);
        return *seq;
    }

    static bool saysNothingNew(const Post& given, const Post& held) {
        return (!given.authorVerified || given.authorVerified == held.authorVerified) &&
               (!given.authorPictureUrl || given.authorPictureUrl == held.authorPictureUrl);
    }

    Database& m_database;
    ForgottenPeople m_forgotten;
    RollupUpdate m_rollups;
    NewPosts m_newPosts;
    FullTextChanges m_fullText;
    OwnPostTotals m_ownPosts;
    /// The numbers of posts that the log of changes is to name.
    std::vector<std::int64_t> m_changed;
    bool m_movedLater = false;
    /// The numbers of authors who were looked up, by handle.
    std::unordered_map<std::string, std::int64_t> m_people;
    Source m_source;
    base::Instant m_seenAt;
    SaveCounts m_counts;
};

} // namespace

base::Result<SaveCounts> savePosts(Database& database, std::span<const Post> posts, Source source,
                                   base::Instant seenAt) {
    Saving saving(database, source, seenAt);
    for (const auto& post : posts)
        if (auto ok = saving.save(cleaned(post), nullptr); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = saving.finish(); !ok) return base::fail(std::move(ok.error()));
    return saving.counts();
}

base::Result<SaveCounts> savePrepared(Database& database, std::span<const PreparedPost> posts, Source source,
                                      base::Instant seenAt) {
    Saving saving(database, source, seenAt);
    std::vector<const PreparedPost*> later;
    // The same post may be among them several times, each time with another time.
    std::unordered_map<std::string_view, base::Instant> writtenAt;
    for (const auto& prepared : posts) {
        const auto countersWritten = saving.save(prepared.post, &prepared);
        if (!countersWritten) return base::fail(countersWritten.error());
        if (*countersWritten) continue;
        writtenAt[prepared.post.id] = prepared.post.createdAt;
        if (prepared.counters.anyKnown()) later.push_back(&prepared);
    }
    if (auto ok = saving.finish(); !ok) return base::fail(std::move(ok.error()));
    for (const auto* held : later)
        if (auto saved = saveCounters(database, held->post.id, held->counters, writtenAt.at(held->post.id));
            !saved)
            return base::fail(std::move(saved.error()));
    return saving.counts();
}

} // namespace weft::store
