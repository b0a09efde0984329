// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diagnosis.h"

#include "store/full_text.h"
#include "store/migrations.h"
#include "store/query_rows.h"
#include "store/rollup/rollups.h"
#include "text/fold.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::store {

namespace {

/// An index that does not fit, as PRAGMA integrity_check words it.
bool isAboutIndex(std::string_view message) {
    return message.find("missing from index") != std::string_view::npos ||
           message.find("entries in index") != std::string_view::npos ||
           message.find("non-unique entry in index") != std::string_view::npos ||
           message.find("out of order in index") != std::string_view::npos;
}

class Diagnosis {
public:
    explicit Diagnosis(Database& database) : m_database(database) {}

    base::Result<std::vector<Problem>> run() {
        for (auto check : {&Diagnosis::checkPages, &Diagnosis::checkIndexes, &Diagnosis::checkReferences,
                           &Diagnosis::checkPeople, &Diagnosis::checkNumbers, &Diagnosis::checkFullText,
                           &Diagnosis::checkWords, &Diagnosis::checkComputed}) {
            auto done = (this->*check)();
            if (done) continue;
            // A check that stumbles over damage has found what it was looking for.
            if (done.error().code != base::ErrorCode::StoreCorrupt)
                return base::fail(std::move(done.error()));
            add(done.error().detail, Remedy::Salvage);
        }
        return std::move(m_problems);
    }

private:
    void add(std::string what, Remedy remedy) {
        Problem problem{std::move(what), remedy};
        if (std::ranges::find(m_problems, problem) == m_problems.end())
            m_problems.push_back(std::move(problem));
    }

    base::Status checkPages() {
        const auto statement = m_database.prepare("PRAGMA integrity_check(50)");
        if (!statement) return base::fail(statement.error());
        return forEachRow(**statement, [&](const Statement& row) {
            const auto message = row.text(0);
            if (message != "ok")
                add(std::string(message), isAboutIndex(message) ? Remedy::Reindex : Remedy::Salvage);
        });
    }

    base::Status checkIndexes() {
        const auto statement =
            m_database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1");
        if (!statement) return base::fail(statement.error());
        for (const auto& index : schemaIndexes()) {
            (*statement)->reset();
            (*statement)->bind(1, index.name);
            const auto held = firstRow(**statement, [](const Statement& /*row*/) { return true; });
            if (!held) return base::fail(held.error());
            if (!*held) add(fmt::format("the index {} is missing", index.name), Remedy::RestoreIndex);
        }
        return {};
    }

    base::Status checkReferences() {
        const auto statement = m_database.prepare(
            "SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
        if (!statement) return base::fail(statement.error());
        return forEachRow(**statement, [&](const Statement& row) {
            add(fmt::format("table {}: what {} rows name in table {} is missing", row.text(0), row.integer(2),
                            row.text(1)),
                Remedy::DropLooseRows);
        });
    }

    base::Status checkPeople() {
        return checkCount("SELECT count(*) FROM person WHERE NOT EXISTS "
                          "(SELECT 1 FROM post WHERE author = person.seq)",
                          "{} people have no posts", Remedy::DropLooseRows);
    }

    base::Status checkNumbers() {
        return checkCount("SELECT count(*) FROM post WHERE seq >> 20 <> created_ms",
                          "the numbers of {} posts are not those of their time", Remedy::Renumber);
    }

    base::Status checkCount(std::string_view sql, const char* words, Remedy remedy) {
        const auto statement = m_database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        const auto count = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
        if (!count) return base::fail(count.error());
        if (count->value_or(0) > 0) add(fmt::format(fmt::runtime(words), **count), remedy);
        return {};
    }

    /// Whether the full text is sound in itself.
    base::Status checkFullText() {
        auto ok = m_database.execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')");
        if (ok) return ok;
        if (ok.error().code == base::ErrorCode::Cancelled) return ok;
        add("the full text is damaged", Remedy::RebuildFullText);
        return {};
    }

    /// Whether posts from everywhere in the file are found by their words, where they are to be found.
    base::Status checkWords() {
        const auto posts = m_database.prepare(
            "SELECT seq, text, attached_text, hide_status, gone_ms FROM post WHERE "
            "abs(seq % 1013) < (SELECT 1 + 1013000 / (1 + count(*)) FROM post) LIMIT 5000");
        if (!posts) return base::fail(posts.error());
        std::int64_t missing = 0;
        base::Status asked;
        auto read = forEachRow(**posts, [&](const Statement& row) {
            PostRecord record;
            record.seq = row.integer(0);
            record.post.text = row.optionalText(1);
            record.post.attachedText = row.optionalText(2);
            record.post.hideStatus = row.optionalText(3);
            if (!row.isNull(4)) record.goneAt = base::instantFromMs(row.integer(4));
            const auto found = isFound(record);
            if (!found)
                asked = base::fail(found.error());
            else if (!*found)
                ++missing;
        });
        if (!read) return read;
        if (missing > 0)
            add(fmt::format("{} of the posts that were looked for are not found by their words", missing),
                Remedy::RebuildFullText);
        return asked;
    }

    base::Result<bool> isFound(const PostRecord& record) {
        const auto text = searchableText(record);
        const auto words = text ? text::searchText(*text) : std::string{};
        const auto first = words.substr(0, words.find(' '));
        if (first.empty() || first.find('"') != std::string::npos) return true;
        const auto statement =
            m_database.prepare("SELECT 1 FROM post_text WHERE post_text MATCH ?1 AND rowid = ?2");
        if (!statement) return base::fail(statement.error());
        std::string quoted = "\"";
        quoted += first;
        quoted += '"';
        (*statement)->bind(1, quoted).bind(2, record.seq);
        const auto found = firstRow(**statement, [](const Statement& /*row*/) { return true; });
        if (!found && found.error().code == base::ErrorCode::StoreCorrupt) return false;
        if (!found) return base::fail(found.error());
        return found->value_or(false);
    }

    base::Status checkComputed() {
        if (std::ranges::any_of(m_problems,
                                [](const Problem& problem) { return problem.remedy == Remedy::Salvage; }))
            return {};
        const auto same = checkRollups(m_database);
        if (!same && same.error().code == base::ErrorCode::Cancelled) return base::fail(same.error());
        if (!same || !*same) add("the rollups are not what the posts say", Remedy::RebuildRollups);
        return {};
    }

    Database& m_database;
    std::vector<Problem> m_problems;
};

std::string_view wordAt(std::string_view sql, std::size_t at) {
    return sql.substr(at, sql.find_first_of(" \n(;", at) - at);
}

/// Takes in what one migration says of indexes, in its order.
void readIndexes(std::string_view sql, std::vector<IndexDefinition>& indexes) {
    constexpr std::string_view kUnique = "CREATE UNIQUE INDEX ";
    constexpr std::string_view kPlain = "CREATE INDEX ";
    constexpr std::string_view kDrop = "DROP INDEX ";
    for (std::size_t at = 0; at < sql.size(); at = std::min(sql.size(), sql.find('\n', at)) + 1) {
        const auto line = sql.substr(at);
        if (line.starts_with(kDrop))
            std::erase_if(indexes,
                          [&](const auto& index) { return index.name == wordAt(line, kDrop.size()); });
        const auto begin = line.starts_with(kUnique) ? kUnique.size() : kPlain.size();
        if (line.starts_with(kUnique) || line.starts_with(kPlain))
            indexes.push_back({wordAt(line, begin), line.substr(0, line.find(';'))});
    }
}

} // namespace

std::string_view remedyText(Remedy remedy) {
    switch (remedy) {
    case Remedy::RestoreIndex:
        return "make the index again";
    case Remedy::Reindex:
        return "build the indexes anew";
    case Remedy::DropLooseRows:
        return "drop what belongs to nothing";
    case Remedy::Renumber:
        return "number the posts by their time";
    case Remedy::RebuildFullText:
        return "build the full text anew";
    case Remedy::RebuildRollups:
        return "compute the rollups anew";
    case Remedy::Salvage:
        return "take everything that can be read into a new file";
    }
    return {};
}

base::Result<std::vector<Problem>> diagnose(Database& database) {
    return Diagnosis(database).run();
}

std::vector<IndexDefinition> schemaIndexes() {
    std::vector<IndexDefinition> indexes;
    for (const auto sql : schemaMigrations())
        readIndexes(sql, indexes);
    return indexes;
}

} // namespace weft::store
