// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/thread_posts.h"

#include "store/counter_columns.h"
#include "store/hidden.h"
#include "store/post_table_loading.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace weft::store {

namespace {

/// The posts that are asked for, one after the other.
constexpr std::string_view kWanted = "(SELECT value AS wanted_seq FROM json_each(?1)) AS wanted";

base::Result<Statement*> prepareFor(Database& database, const std::string& wanted, std::string_view sql) {
    auto statement = database.prepare(sql);
    if (statement) (*statement)->bind(1, wanted);
    return statement;
}

base::Result<model::PostTable> readTable(Database& database, const std::string& wanted) {
    static const auto peopleSql =
        fmt::format("SELECT seq, handle FROM person WHERE seq IN (SELECT post.author FROM {} "
                    "CROSS JOIN post ON post.seq = wanted_seq)",
                    kWanted);
    static const auto postsSql =
        fmt::format("SELECT {} FROM {} CROSS JOIN post ON post.seq = wanted_seq", kPostTableColumns, kWanted);
    static const auto mentionsSql = fmt::format("SELECT mention.post_seq, mention.handle FROM {} CROSS JOIN "
                                                "mention ON mention.post_seq = wanted_seq ORDER BY 1, 2",
                                                kWanted);
    const auto people = prepareFor(database, wanted, peopleSql);
    if (!people) return base::fail(people.error());
    const auto posts = prepareFor(database, wanted, postsSql);
    if (!posts) return base::fail(posts.error());
    const auto mentions = prepareFor(database, wanted, mentionsSql);
    if (!mentions) return base::fail(mentions.error());
    return buildPostTable(**people, **posts, **mentions);
}

ShownPost readShownPost(const Statement& row) {
    ShownPost post;
    post.media = model::mediaTypeFromName(row.text(1));
    post.permalink = row.optionalText(2);
    post.hidden = isHidden(row.optionalText(3));
    post.favourite = row.integer(4) != 0;
    if (!post.hidden) post.text = row.text(0);
    return post;
}

base::Result<std::vector<ShownPost>> readShown(Database& database, const std::string& wanted) {
    static const auto sql =
        fmt::format("SELECT text, media_type, permalink, hide_status, "
                    "EXISTS (SELECT 1 FROM favourite WHERE favourite.post_seq = post.seq) "
                    "FROM {} CROSS JOIN post ON post.seq = wanted_seq",
                    kWanted);
    const auto statement = prepareFor(database, wanted, sql);
    if (!statement) return base::fail(statement.error());
    std::vector<ShownPost> shown;
    auto read = forEachRow(**statement, [&](const Statement& row) { shown.push_back(readShownPost(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return shown;
}

base::Result<std::vector<model::PostCounters>> readNewestCounters(Database& database,
                                                                  const std::string& wanted) {
    static const auto sql =
        fmt::format("SELECT post.id, {} FROM {} CROSS JOIN post ON post.seq = wanted_seq CROSS JOIN "
                    "counter_snapshot AS snapshot ON snapshot.post_seq = wanted_seq WHERE taken_ms = "
                    "(SELECT max(taken_ms) FROM counter_snapshot AS any_snapshot "
                    "WHERE any_snapshot.post_seq = wanted_seq)",
                    kCounterColumns, kWanted);
    const auto statement = prepareFor(database, wanted, sql);
    if (!statement) return base::fail(statement.error());
    return readPostCounters(**statement);
}

} // namespace

base::Result<ThreadPosts> readThreadPosts(Database& database, std::span<const std::int64_t> seqs) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto wanted = fmt::format("[{}]", fmt::join(seqs, ","));
    ThreadPosts posts;
    auto table = readTable(database, wanted);
    if (!table) return base::fail(std::move(table.error()));
    posts.table = std::move(*table);
    auto shown = readShown(database, wanted);
    if (!shown) return base::fail(std::move(shown.error()));
    posts.shown = std::move(*shown);
    auto counters = readNewestCounters(database, wanted);
    if (!counters) return base::fail(std::move(counters.error()));
    posts.counters = std::move(*counters);
    return posts;
}

base::Result<std::vector<std::int64_t>> seqsOf(Database& database, std::span<const std::string> ids) {
    const auto statement = database.prepare("SELECT seq FROM post WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    std::vector<std::int64_t> seqs;
    for (const auto& id : ids) {
        (*statement)->bind(1, id);
        const auto seq = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
        if (!seq) return base::fail(seq.error());
        if (*seq) seqs.push_back(**seq);
    }
    return seqs;
}

} // namespace weft::store
