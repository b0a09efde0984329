// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/own_post_totals.h"

#include "store/query_rows.h"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::store {

void OwnPostTotals::note(std::int64_t author, const model::Post& post) {
    if (post.mediaType == model::MediaType::Repost || post.repostedId) return;
    auto& totals = m_byAuthor[author];
    ++totals.posts;
    totals.oldest = std::min(totals.oldest.value_or(post.createdAt), post.createdAt);
}

base::Status OwnPostTotals::write(Database& database) const {
    if (m_byAuthor.empty()) return {};

    struct Owner {
        std::int64_t account = 0;
        std::int64_t person = 0;
    };

    const auto statement =
        database.prepare("SELECT account.id, person.seq FROM account "
                         "CROSS JOIN person ON person.handle = account.handle_folded COLLATE NOCASE");
    if (!statement) return base::fail(statement.error());
    std::vector<Owner> owners;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        owners.push_back({row.integer(0), row.integer(1)});
    });
    if (!read) return read;
    for (const auto& owner : owners) {
        const auto added = m_byAuthor.find(owner.person);
        if (added == m_byAuthor.end()) continue;
        if (auto ok = addToSource(database, {owner.account, std::string(kOwnPosts), {}}, added->second); !ok)
            return ok;
    }
    return {};
}

} // namespace weft::store
