// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_posts.h"

#include "store/post_fields.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

#include <algorithm>

namespace weft::store {

base::Status NewPosts::readHighest() {
    if (m_read) return {};
    // Two questions, because SQLite answers each from the end of its index.
    const auto statement =
        m_database.prepare("SELECT (SELECT max(id) FROM post), (SELECT max(seq) FROM post)");
    if (!statement) return base::fail(statement.error());
    const auto done = firstRow(**statement, [this](const Statement& row) {
        m_highestId = row.optionalText(0).value_or(std::string{});
        m_highestSeq = row.optionalInteger(1).value_or(0);
        return true;
    });
    if (!done) return base::fail(done.error());
    m_read = true;
    return {};
}

base::Result<bool> NewPosts::isHeld(const std::string& id) {
    if (auto ok = readHighest(); !ok) return base::fail(std::move(ok.error()));
    if (id > m_highestId) return false;
    return store::isHeld(m_database, id);
}

base::Result<std::int64_t> NewPosts::seqAt(base::Instant at) {
    if (auto ok = readHighest(); !ok) return base::fail(std::move(ok.error()));
    const bool possible = at >= base::kEarliestInstant && at < base::kLatestInstant;
    if (possible && seqBefore(at) > m_highestSeq) return seqBefore(at) + 1;
    return nextSeqAt(m_database, at);
}

void NewPosts::note(const std::string& id, std::int64_t seq) {
    m_highestId = std::max(m_highestId, id);
    m_highestSeq = std::max(m_highestSeq, seq);
}

} // namespace weft::store
