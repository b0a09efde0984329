// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/kill_subjects.h"

#include "base/clock.h"
#include "store/brands.h"
#include "store/migrations.h"
#include "store/posts_writing.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

namespace weft::tests {

namespace {

using std::chrono::days;
using std::chrono::seconds;

void must(const base::Status& done) {
    if (!done) throw std::runtime_error(done.error().text());
}

/// When posts were written: one every 40 seconds back from now, with three silent days in the middle, so that
/// it does not matter when exactly what is older is erased.
struct Rhythm {
    base::Instant newest;
    int silentFrom = 0;

    [[nodiscard]] base::Instant of(int number) const {
        return newest - seconds{40} * number - (number < silentFrom ? days{0} : days{3});
    }

    /// In the middle of the silence.
    [[nodiscard]] days age() const { return std::chrono::ceil<days>(seconds{40} * silentFrom) + days{1}; }
};

/// Threads of seven posts.
model::Post postNumber(int number, const Rhythm& rhythm) {
    model::Post post;
    const int root = number - number % 7;
    post.id = fmt::format("p{}", number);
    post.author = number % 5 == 0 ? std::string("acme") : fmt::format("u{}", number % 997);
    post.text = fmt::format("words @acme number {} of a cache that is killed, is it sound?", number % 4001);
    post.createdAt = rhythm.of(number);
    if (number != root) post.parentId = post.rootId = fmt::format("p{}", root);
    return post;
}

std::string lineOf(const model::Post& post) {
    const auto id = [](const std::optional<std::string>& given) {
        return given ? fmt::format("\"{}\"", *given) : std::string("null");
    };
    return fmt::format(R"({{"id":"{}","author":"{}","text":"{}","timestamp":{},"parent_id":{},"root_id":{},)"
                       R"("likes":{}}})"
                       "\n",
                       post.id, *post.author, *post.text, base::toMs(post.createdAt), id(post.parentId),
                       id(post.rootId), post.id.size());
}

void writeLines(const std::filesystem::path& path, int first, int last, const Rhythm& rhythm) {
    std::ofstream file(path);
    for (int i = first; i < last; ++i)
        file << lineOf(postNumber(i, rhythm));
}

void makeWorkspace(const std::filesystem::path& path, int first, int last, const Rhythm& rhythm) {
    auto database = store::createWorkspace(path);
    if (!database) throw std::runtime_error(database.error().text());
    if (const auto account = store::addAccount(*database, "Acme", "acme"); !account)
        throw std::runtime_error(account.error().text());
    std::vector<model::Post> posts;
    for (int i = first; i < last; ++i)
        posts.push_back(postNumber(i, rhythm));
    auto transaction = store::Transaction::begin(*database);
    if (const auto saved = store::savePosts(*database, posts, store::Source::Search, rhythm.newest); !saved)
        throw std::runtime_error(saved.error().text());
    must(transaction->commit());
    must(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// As the second version of the schema had it.
void makeOldWorkspace(const std::filesystem::path& path, int posts) {
    auto database = store::Database::open(path, store::Database::Mode::Create);
    if (!database) throw std::runtime_error(database.error().text());
    must(database->execute("PRAGMA journal_mode = WAL; PRAGMA application_id = 0x57656674"));
    must(store::migrate(*database, store::schemaMigrations().first(2)));
    const auto count =
        fmt::format("WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {}) ", posts);
    must(database->execute(
        "BEGIN; INSERT INTO brand VALUES (1, 'Acme'); INSERT INTO account (brand_id, handle, handle_folded) "
        "VALUES (1, 'acme', 'acme'); " +
        count +
        "INSERT INTO person (seq, handle) SELECT n, iif(n = 1, 'acme', 'u' || n) FROM i WHERE n < 900; " +
        count +
        "INSERT INTO post (seq, id, author, created_ms, parent_id, root_id, media_type, has_question, text) "
        "SELECT n, 'p' || n, 1 + n % 899, 1700000000000 + (n * 7919 % 100000) * 1000, "
        "iif(n % 7 = 0, NULL, 'p' || (n - n % 7)), iif(n % 7 = 0, NULL, 'p' || (n - n % 7)), 'text', 0, "
        "'words of post ' || n FROM i; "
        "INSERT INTO sighting (post_seq, first_seen_ms, source) SELECT seq, 1, 'import' FROM post; "
        "INSERT INTO mention (post_seq, handle) SELECT seq, 'acme' FROM post WHERE seq % 3 = 0; COMMIT"));
    must(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

KillSubject onCopyOf(std::string name, std::filesystem::path original, std::vector<std::string> arguments) {
    return {.name = std::move(name),
            .prepare = [original = std::move(original)](
                           const auto& path) { std::filesystem::copy_file(original, path); },
            .arguments = std::move(arguments)};
}

} // namespace

std::vector<KillSubject> killSubjects(const std::filesystem::path& folder, int posts,
                                      const std::string& apiBase) {
    const Rhythm rhythm{base::SystemClock{}.now(), posts / 2};
    const auto begin = folder / "begin.template";
    const auto other = folder / "other.template";
    const auto old = folder / "old.template";
    const auto lines = folder / "posts.jsonl";
    makeWorkspace(begin, 0, posts / 5, rhythm);
    makeWorkspace(other, posts / 10, posts, rhythm);
    makeOldWorkspace(old, posts);
    writeLines(lines, posts / 10, posts, rhythm);
    const auto age = rhythm.age();
    auto retention =
        onCopyOf("retention", other, {"retain", "--older-than", fmt::format("{}d", age.count()), "--yes"});
    retention.confirmed =
        fmt::format("SELECT count(*) FROM post WHERE created_ms >= {}", base::toMs(rhythm.newest - age));
    return {onCopyOf("import", begin, {"import", lines.string()}),
            {.name = "collection",
             .prepare = [](const auto& /*workspace*/) {},
             .arguments = {"collect", "--once", "--api-base", apiBase}},
            onCopyOf("migration", old, {"init"}),
            onCopyOf("compaction", other, {"compact"}),
            std::move(retention),
            onCopyOf("merging", begin, {"merge", other.string()})};
}

} // namespace weft::tests
