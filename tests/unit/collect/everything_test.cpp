// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/everything.h"
#include "collect/everything_json.h"
#include "collect/import.h"
#include "store/brands.h"
#include "store/collection.h"
#include "store/day_notes.h"
#include "store/favourites.h"
#include "store/muted_phrases.h"
#include "store/posts_reading.h"
#include "store/query_rows.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/tombstones.h"
#include "store/tone_corrections.h"
#include "store/watches.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::collect {
namespace {

using base::ErrorCode;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

base::Instant at(std::int64_t minutes) {
    return base::instantFromMs(1'700'000'000'000 + minutes * 60'000);
}

class EverythingTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = store::createWorkspace(m_folder / "from.weft");
        ASSERT_TRUE(made);
        m_from.emplace(*std::move(made));
        fill();
    }

    store::Database& from() { return *m_from; }

    [[nodiscard]] std::filesystem::path file() const { return m_folder / "all.jsonl"; }

    [[nodiscard]] const tests::TemporaryFolder& folder() const { return m_folder; }

    std::vector<std::string> writtenLines() {
        const auto written = exportEverything(from(), file(), {});
        EXPECT_TRUE(written) << written.error().text();
        std::vector<std::string> lines;
        std::istringstream text(tests::readFile(file()));
        for (std::string line; std::getline(text, line);)
            lines.push_back(line);
        return lines;
    }

    /// Imports lines into a new workspace, which can then be looked at.
    Summary import(const std::vector<std::string>& lines) {
        std::string text;
        for (const auto& line : lines)
            text += line + "\n";
        const auto input = m_folder.write("in.jsonl", text);
        const auto path = m_folder / ("into" + std::to_string(++m_count) + ".weft");
        Summary summary;
        {
            store::Writer writer(*store::createWorkspace(path));
            summary = importFile(input, writer, base::ManualClock(at(5000)), {}, {});
        }
        auto opened = store::openWorkspace(path);
        EXPECT_TRUE(opened);
        m_into.emplace(*std::move(opened));
        return summary;
    }

    store::Database& into() { return *m_into; }

    static std::vector<std::string> texts(store::Database& database, const std::string& sql) {
        const auto statement = database.prepare(sql);
        EXPECT_TRUE(statement) << sql;
        std::vector<std::string> all;
        EXPECT_TRUE(
            forEachRow(**statement, [&](const store::Statement& row) { all.emplace_back(row.text(0)); }));
        return all;
    }

private:
    template<typename Work>
    void run(Work work) {
        auto transaction = store::Transaction::begin(from());
        ASSERT_TRUE(transaction);
        const auto done = work();
        ASSERT_TRUE(done) << done.error().text();
        ASSERT_TRUE(transaction->commit());
    }

    void fill() {
        const auto account = store::addAccount(from(), "Acme", "Acme");
        model::Post post;
        post.id = "1";
        post.author = "Ana";
        post.createdAt = at(1);
        post.text = "hello \"you\"\\ \n\u2028 @bob \U0001F600?";
        post.poll = model::Poll{{{"yes", 1.0 / 3}, {"no", {}}}, 7, at(90)};
        post.authorVerified = true;
        post.authorPictureUrl = "https://example.org/ana.jpg";
        post.ghostEndsAt = at(99);
        post.pictures = 3;
        post.spoiler = false;
        model::Post reply;
        reply.id = "2";
        reply.author = "bob";
        reply.createdAt = at(2);
        reply.parentId = reply.rootId = "1";
        reply.text = "gone later @carl?";
        reply.topicTag = "tag";
        run([&] { return store::savePosts(from(), std::vector{post, reply}, store::Source::Search, at(5)); });
        run([&] { return store::markGone(from(), "2", at(8)); });
        model::Counters counters;
        counters[model::Metric::Likes] = 4;
        counters[model::Metric::Views] = model::Unknown::NoPermission;
        run([&] { return store::saveCounters(from(), "1", counters, at(6)); });
        counters[model::Metric::Likes] = 9;
        run([&] { return store::saveCounters(from(), "1", counters, at(7)); });
        ASSERT_TRUE(store::writeNote(from(), "1", "call her", at(9)));
        ASSERT_TRUE(store::writeFavourite(from(), "1", true, at(9)));
        ASSERT_TRUE(store::writeToneCorrection(from(), {"1", "positive", at(9)}));
        const auto watch = store::addWatch(from(), account->id, store::WatchKind::Word, "Hello", at(3));
        run([&] {
            return store::addWatchHits(from(), watch->id, std::vector<std::string>{"1"}, std::vector{2},
                                       at(4));
        });
        ASSERT_TRUE(store::writeCheckpoint(from(), account->id, "search", std::to_string(watch->id),
                                           {.cursor = "abc", .reachedAt = at(4)}));
        model::PublicProfile profile;
        profile.username = "Zoe";
        profile.followers = 12;
        ASSERT_TRUE(store::saveProfileSnapshot(from(), profile, at(4)));
        ASSERT_TRUE(store::writeSetting(from(), "time_zone", "Europe/Paris"));
        EXPECT_TRUE(store::mutePhrase(from(), "here_for_you-1c2d3e"));
        ASSERT_TRUE(store::saveFilter(from(), "Café", "coffee has:question", at(4)));
        ASSERT_TRUE(store::saveView(from(),
                                    {.name = "Été",
                                     .screen = "posts",
                                     .period = "custom",
                                     .range = base::TimeRange{at(1), at(9)},
                                     .brand = "Acme",
                                     .compared = {"Beta", "Big Co"},
                                     .query = "tea"},
                                    at(4)));
        ASSERT_TRUE(
            from().execute("INSERT INTO note (day, text, written_ms) VALUES ('2026-01-02', 'day', 3)"));
        ASSERT_TRUE(store::addDayNote(from(), "2026-02-03", "a \"second\" note,\non two lines ⚑", at(4)));
        ASSERT_TRUE(store::writeFavouritePerson(from(), "zoe", true, at(6)));
    }

    tests::TemporaryFolder m_folder;
    std::optional<store::Database> m_from;
    std::optional<store::Database> m_into;
    int m_count = 0;
};

TEST_F(EverythingTest, ImportsBackToAnIdenticalCache) {
    const auto summary = import(writtenLines());
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_EQ(summary.skippedTotal, 0);
    EXPECT_EQ(summary.postsNew, 2);
    EXPECT_EQ(*store::contentDigest(into()), *store::contentDigest(from()));
    EXPECT_THAT(store::checkHealth(into())->problems, ElementsAre());
}

TEST_F(EverythingTest, NotesOnDaysAndStarsOfPeopleComeBack) {
    import(writtenLines());
    const auto notes = store::listDayNotes(into(), "2026-01-01", "2026-12-31");
    ASSERT_TRUE(notes);
    ASSERT_EQ(notes->size(), 2U);
    EXPECT_EQ(notes->front().day, "2026-01-02");
    EXPECT_EQ(notes->front().text, "day");
    EXPECT_EQ(notes->back().text, "a \"second\" note,\non two lines ⚑");
    const auto stars = store::listFavouritePeople(into());
    ASSERT_TRUE(stars);
    ASSERT_EQ(stars->size(), 1U);
    EXPECT_EQ(stars->front().handle, "zoe");
    EXPECT_EQ(stars->front().since, at(6));
}

TEST_F(EverythingTest, EveryLineComesBackByteForByte) {
    const auto lines = writtenLines();
    import(lines);
    ASSERT_TRUE(exportEverything(into(), folder() / "again.jsonl", {}));
    EXPECT_EQ(tests::readFile(folder() / "again.jsonl"), tests::readFile(file()));
}

TEST_F(EverythingTest, EveryLineIsReadAsItWasWritten) {
    for (const auto& line : writtenLines()) {
        const auto read = parseEverythingLine(line);
        ASSERT_TRUE(read) << line << read.error().text();
        EXPECT_EQ(std::visit([](const auto& value) { return everythingLine(value); }, *read), line);
    }
}

TEST_F(EverythingTest, AFileThatIsCutOffSaysSo) {
    auto lines = writtenLines();
    lines.pop_back();
    const auto summary = import(lines);
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, ErrorCode::FileTruncated);
    EXPECT_EQ(summary.postsNew, 2);
}

TEST_F(EverythingTest, LinesThatCannotBeUsedAreSkippedAndNamed) {
    auto lines = writtenLines();
    lines.insert(lines.end() - 1, {R"({"type": "post", "id": "9"})", "nonsense", R"({"type": "wheel"})",
                                   R"({"type": "watch", "account": "acme", "kind": "smell", "term": "x",)"
                                   R"( "term_folded": "x", "added_ms": 1, "paused": 0})",
                                   R"({"type": "brand", "name": 7.5})"});
    const auto summary = import(lines);
    EXPECT_EQ(summary.skippedTotal, 5 + 1) << "five lines, and their number is not what the file says";
    EXPECT_EQ(*store::contentDigest(into()), *store::contentDigest(from()));
}

TEST_F(EverythingTest, AChangedFileIsNoticed) {
    auto lines = writtenLines();
    for (auto& line : lines)
        if (const auto place = line.find("call her"); place != std::string::npos)
            line.erase(line.find("hello"), 2);
    const auto summary = import(lines);
    ASSERT_EQ(summary.skippedTotal, 1);
    EXPECT_THAT(summary.skipped.front().reason, HasSubstr("changed or damaged"));
}

TEST_F(EverythingTest, ANewerFormatIsRefused) {
    const auto summary = import({R"({"type": "weft-workspace", "format": 99})"});
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, ErrorCode::StoreNewer);
}

TEST_F(EverythingTest, WhatWasUnderWayIsAskedAboutAndNotBegunAgain) {
    ASSERT_TRUE(from().execute(
        "INSERT INTO outgoing (account_id, kind, target_id, text, state, created_ms, changed_ms) VALUES "
        "(1, 'reply', '1', 'hi', 'prepared', 1, 1), (1, 'reply', '2', 'ho', 'done', 2, 2)"));
    import(writtenLines());
    EXPECT_THAT(texts(into(), "SELECT state FROM outgoing ORDER BY created_ms"),
                ElementsAre("unknown", "done"));
}

TEST_F(EverythingTest, LeavesNothingWhenItCannotBeWritten) {
    EXPECT_EQ(exportEverything(from(), folder() / "none/all.jsonl", {}).error().code,
              ErrorCode::FileNotWritable);
    EXPECT_EQ(exportEverything(from(), folder().path(), {}).error().code, ErrorCode::FileIsDirectory);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(exportEverything(from(), file(), stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

} // namespace
} // namespace weft::collect
