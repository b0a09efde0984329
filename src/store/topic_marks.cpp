// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/topic_marks.h"

#include "store/instants.h"
#include "store/query_rows.h"
#include "text/casefold.h"

namespace weft::store {

namespace {

std::string_view trimmed(std::string_view term) {
    while (!term.empty() && (term.front() == ' ' || term.front() == '#'))
        term.remove_prefix(1);
    while (!term.empty() && term.back() == ' ')
        term.remove_suffix(1);
    return term;
}

base::Status checkTerm(std::string_view term) {
    constexpr std::size_t kMostBytes = 200;
    const auto refuse = [](std::string_view why) {
        return base::fail(base::ErrorCode::BadArgument, "term", std::string(why));
    };
    if (term.empty()) return refuse("no term is named");
    if (term.size() > kMostBytes) return refuse("this is longer than 200 bytes");
    return {};
}

} // namespace

std::string_view topicMarkName(TopicMarkKind mark) {
    return mark == TopicMarkKind::Muted ? "muted" : "watched";
}

base::Status markTopic(Database& database, std::string_view term, std::optional<TopicMarkKind> mark,
                       base::Instant at) {
    term = trimmed(term);
    if (auto ok = checkTerm(term); !ok) return ok;
    const auto folded = text::caseFolded(term);
    if (!mark) {
        const auto remove = database.prepare("DELETE FROM topic_mark WHERE term_folded = ?1");
        if (!remove) return base::fail(remove.error());
        return (*remove)->bind(1, folded).run();
    }
    const auto write = database.prepare(
        "INSERT INTO topic_mark (term_folded, term, mark, marked_ms) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (term_folded) DO UPDATE SET term = excluded.term, mark = excluded.mark, "
        "marked_ms = excluded.marked_ms");
    if (!write) return base::fail(write.error());
    (*write)->bind(1, folded).bind(2, term).bind(3, topicMarkName(*mark));
    return (*write)->bind(4, base::toMs(at)).run();
}

base::Result<std::vector<TopicMark>> listTopicMarks(Database& database) {
    const auto statement =
        database.prepare("SELECT term, term_folded, mark, marked_ms FROM topic_mark ORDER BY term_folded");
    if (!statement) return base::fail(statement.error());
    std::vector<TopicMark> marks;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        const bool muted = row.text(2) == topicMarkName(TopicMarkKind::Muted);
        marks.push_back({std::string(row.text(0)), std::string(row.text(1)),
                         muted ? TopicMarkKind::Muted : TopicMarkKind::Watched, instant(row, 3)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return marks;
}

} // namespace weft::store
