// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/held_post.h"
#include "store/instants.h"
#include "store/people_writing.h"
#include "store/post_change.h"
#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

namespace {

/// Writes one post with everything that hangs on it.
class HeldWriting {
public:
    HeldWriting(Database& database, ForgottenPeople& forgotten, RollupUpdate& rollups,
                const std::optional<HeldPost>& before, HeldPost next)
        : m_database(database),
          m_forgotten(forgotten),
          m_rollups(rollups),
          m_before(before),
          m_next(std::move(next)) {}

    base::Result<HeldOutcome> write() {
        for (auto step : {&HeldWriting::writeRow, &HeldWriting::writeMentions, &HeldWriting::writeSighting,
                          &HeldWriting::writeCounters, &HeldWriting::writeHits, &HeldWriting::writeNote,
                          &HeldWriting::writeStar, &HeldWriting::writeTone})
            if (auto ok = (this->*step)(); !ok) return base::fail(std::move(ok.error()));
        if (!m_before) return HeldOutcome::Added;
        return m_changed ? HeldOutcome::Changed : HeldOutcome::Same;
    }

private:
    base::Status writeRow() {
        auto& record = m_next.record;
        record.seq = m_before ? m_before->record.seq : 0;
        if (m_before && isSameRow(m_before->record, record)) {
            m_seq = record.seq;
            return {};
        }
        m_changed = true;
        if (auto ok = nameAuthor(record); !ok) return ok;
        const auto* held = m_before ? &m_before->record : nullptr;
        const auto seq = writeChange(m_database, m_forgotten, m_rollups, {held, record, record.post.text});
        if (!seq) return base::fail(seq.error());
        m_seq = *seq;
        if (held == nullptr || !held->authorSeq || held->authorSeq == record.authorSeq) return {};
        return dropPersonWithoutPosts(m_database, *held->authorSeq);
    }

    static bool isSameRow(const PostRecord& a, const PostRecord& b) {
        return a.post == b.post && a.goneAt == b.goneAt && a.forgotten == b.forgotten &&
               a.hasQuestion == b.hasQuestion;
    }

    base::Status nameAuthor(PostRecord& record) {
        record.authorSeq.reset();
        const auto& post = record.post;
        if (!post.author) return {};
        const auto seq = savePerson(m_database, *post.author, post.authorVerified, post.authorPictureUrl);
        if (!seq) return base::fail(seq.error());
        record.authorSeq = *seq;
        return {};
    }

    /// Of all others the text says whom they name.
    base::Status writeMentions() {
        if (!m_next.record.goneAt) return {};
        const auto named = knownMentions();
        if (!named) return base::fail(named.error());
        if (m_before && m_before->record.goneAt && m_before->mentions == *named) return {};
        m_changed = true;
        if (auto ok = run("DELETE FROM mention WHERE post_seq = ?1"); !ok) return ok;
        for (const auto& handle : *named) {
            auto ok = run("INSERT OR IGNORE INTO mention (post_seq, handle) VALUES (?1, ?2)",
                          [&](Statement& statement) { statement.bind(2, handle); });
            if (!ok) return ok;
        }
        return {};
    }

    /// Without people who are to be forgotten.
    base::Result<std::vector<std::string>> knownMentions() {
        std::vector<std::string> named;
        for (const auto& handle : m_next.mentions) {
            const auto nobody = m_forgotten.contains(handle);
            if (!nobody) return base::fail(nobody.error());
            if (!*nobody) named.push_back(handle);
        }
        return named;
    }

    base::Status writeSighting() {
        const auto& seen = m_next.sighting;
        if (m_before && m_before->sighting == seen) return {};
        m_changed = true;
        return run("INSERT OR REPLACE INTO sighting (post_seq, first_seen_ms, last_seen_ms, source) "
                   "VALUES (?1, ?2, ?3, ?4)",
                   [&](Statement& statement) {
                       statement.bind(2, base::toMs(seen.firstSeenAt))
                           .bind(3, optionalMs(seen.lastSeenAt))
                           .bind(4, seen.source);
                   });
    }

    base::Status writeCounters() {
        for (const auto& snapshot : m_next.counters)
            if (!isHeld(snapshot))
                if (auto ok = writeSnapshot(snapshot); !ok) return ok;
        if (!m_next.countersReadAt || (m_before && m_before->countersReadAt == m_next.countersReadAt))
            return {};
        m_changed = true;
        return run("INSERT OR REPLACE INTO counter_check (post_seq, last_read_ms) VALUES (?1, ?2)",
                   [&](Statement& statement) { statement.bind(2, base::toMs(*m_next.countersReadAt)); });
    }

    bool isHeld(const Snapshot& snapshot) const {
        if (!m_before) return false;
        for (const auto& held : m_before->counters)
            if (held.takenAt == snapshot.takenAt) return held.counters == snapshot.counters;
        return false;
    }

    base::Status writeSnapshot(const Snapshot& snapshot) {
        static const auto sql =
            fmt::format("INSERT OR REPLACE INTO counter_snapshot (post_seq, taken_ms, {}) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                        kCounterColumns);
        m_changed = true;
        return run(sql, [&](Statement& statement) {
            statement.bind(2, base::toMs(snapshot.takenAt));
            const auto count = static_cast<int>(model::kMetrics.size());
            for (int i = 0; i < count; ++i) {
                const auto& measured = snapshot.counters[model::kMetrics[static_cast<std::size_t>(i)]];
                statement.bind(3 + i, measured.value()).bind(3 + count + i, reasonColumn(measured));
            }
        });
    }

    base::Status writeHits() {
        if (m_before && m_before->hits == m_next.hits) return {};
        m_changed = m_changed || m_before;
        for (const auto& hit : m_next.hits)
            if (auto ok = writeHit(hit); !ok) return ok;
        return {};
    }

    base::Status writeHit(const HeldHit& hit) {
        return run(
            "INSERT OR REPLACE INTO watch_hit (watch_id, post_seq, first_seen_ms, top_rank, top_seen_ms) "
            "SELECT watch.id, ?1, ?5, ?6, ?7 FROM watch JOIN account ON account.id = account_id "
            "WHERE handle_folded = ?2 AND kind = ?3 AND term_folded = ?4",
            [&](Statement& statement) {
                statement.bind(2, hit.account)
                    .bind(3, hit.kind)
                    .bind(4, hit.termFolded)
                    .bind(5, base::toMs(hit.firstSeenAt))
                    .bind(6, hit.topRank)
                    .bind(7, optionalMs(hit.topSeenAt));
            });
    }

    base::Status writeNote() {
        const auto& note = m_next.note;
        if ((m_before ? m_before->note : std::nullopt) == note) return {};
        m_changed = true;
        if (!note) return run("DELETE FROM note WHERE post_seq = ?1");
        return run("INSERT INTO note (post_seq, text, written_ms) VALUES (?1, ?2, ?3) ON CONFLICT (post_seq) "
                   "DO UPDATE SET text = excluded.text, written_ms = excluded.written_ms",
                   [&](Statement& statement) {
                       statement.bind(2, note->text).bind(3, base::toMs(note->writtenAt));
                   });
    }

    base::Status writeStar() {
        const auto& since = m_next.favouriteSince;
        if ((m_before ? m_before->favouriteSince : std::nullopt) == since) return {};
        m_changed = true;
        if (!since) return run("DELETE FROM favourite WHERE post_seq = ?1");
        return run("INSERT INTO favourite (post_seq, added_ms) VALUES (?1, ?2) ON CONFLICT (post_seq) "
                   "DO UPDATE SET added_ms = excluded.added_ms",
                   [&](Statement& statement) { statement.bind(2, base::toMs(*since)); });
    }

    base::Status writeTone() {
        const auto& tone = m_next.tone;
        if ((m_before ? m_before->tone : std::nullopt) == tone) return {};
        m_changed = true;
        if (!tone) return run("DELETE FROM tone_correction WHERE post_seq = ?1");
        return run("INSERT INTO tone_correction (post_seq, tone, corrected_ms) VALUES (?1, ?2, ?3) "
                   "ON CONFLICT (post_seq) DO UPDATE SET tone = excluded.tone, "
                   "corrected_ms = excluded.corrected_ms",
                   [&](Statement& statement) {
                       statement.bind(2, tone->tone).bind(3, base::toMs(tone->correctedAt));
                   });
    }

    /// A statement about this post, whose number is ?1.
    template<typename Bind>
    base::Status run(std::string_view sql, Bind bind) {
        const auto statement = m_database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, m_seq);
        bind(**statement);
        return (*statement)->run();
    }

    base::Status run(std::string_view sql) {
        return run(sql, [](Statement& /*statement*/) {});
    }

    Database& m_database;
    ForgottenPeople& m_forgotten;
    RollupUpdate& m_rollups;
    const std::optional<HeldPost>& m_before;
    HeldPost m_next;
    std::int64_t m_seq = 0;
    bool m_changed = false;
};

} // namespace

base::Result<HeldOutcome> writeHeldPost(Database& database, ForgottenPeople& forgotten, RollupUpdate& rollups,
                                        const std::optional<HeldPost>& before, HeldPost next) {
    return HeldWriting(database, forgotten, rollups, before, std::move(next)).write();
}

} // namespace weft::store
