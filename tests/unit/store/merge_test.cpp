// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_workspace.h"
#include "store/day_notes.h"
#include "store/favourites.h"
#include "store/forgotten_people.h"
#include "store/muted_phrases.h"
#include "store/query_rows.h"
#include "store/revision.h"
#include "store/rollup/rollups.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/search.h"
#include "store/tone_corrections.h"
#include "store/topic_marks.h"
#include "store/workspace_merge.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class MergeTest : public ::testing::Test {
protected:
    /// A fresh workspace.
    Database& make(const std::string& name) {
        m_databases.push_back(std::make_unique<Database>(*createWorkspace(m_folder / (name + ".weft"))));
        return *m_databases.back();
    }

    Database& filled(const std::string& name, unsigned seed, int steps = 120) {
        auto& database = make(name);
        RandomFilling(database, seed).fill(steps);
        return database;
    }

    static MergeCounts merge(Database& into, Database& from) {
        const auto counts = mergeWorkspace(into, from, at(2000), {}, {});
        EXPECT_TRUE(counts) << counts.error().text();
        return counts.value_or(MergeCounts{});
    }

    static std::vector<std::string> texts(Database& database, const std::string& sql) {
        const auto statement = database.prepare(sql);
        EXPECT_TRUE(statement) << sql;
        std::vector<std::string> all;
        EXPECT_TRUE(forEachRow(**statement, [&](const Statement& row) { all.emplace_back(row.text(0)); }));
        return all;
    }

    /// What the content digest leaves out and merging must keep all the same.
    static std::vector<std::string> bookkeeping(Database& database) {
        return texts(
            database,
            "SELECT 'seen ' || post.id || ' ' || first_seen_ms || ' ' || ifnull(last_seen_ms, '-') || ' ' || "
            "source "
            "FROM sighting JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'read ' || post.id || ' ' || last_read_ms FROM counter_check JOIN post ON seq "
            "= post_seq "
            "UNION ALL SELECT 'count ' || post.id || ' ' || taken_ms || ' ' || ifnull(likes, '-') || "
            "ifnull(likes_why, '-') FROM counter_snapshot JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'note ' || ifnull(post.id, day) || ' ' || note.text || written_ms FROM note "
            "LEFT JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'star ' || ifnull(post.id, handle) || ' ' || added_ms FROM favourite "
            "LEFT JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'tone ' || post.id || ' ' || tone || corrected_ms FROM tone_correction "
            "JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'hit ' || term || ' ' || post.id || ' ' || first_seen_ms || ' ' || "
            "ifnull(top_rank, '-') "
            "FROM watch_hit JOIN watch ON watch.id = watch_id JOIN post ON seq = post_seq "
            "UNION ALL SELECT 'watch ' || watch.kind || ' ' || term || ' ' || added_ms FROM watch "
            "UNION ALL SELECT 'gone ' || id || ' ' || gone_ms FROM post WHERE gone_ms IS NOT NULL ORDER BY "
            "1");
    }

    static void expectSound(Database& database) {
        EXPECT_THAT(checkHealth(database)->problems, ElementsAre());
        EXPECT_TRUE(checkRollups(database).value_or(false));
        EXPECT_THAT(texts(database,
                          "SELECT stage FROM (SELECT * FROM source_total EXCEPT SELECT * FROM source_count)"),
                    ElementsAre());
        EXPECT_THAT(texts(database,
                          "SELECT stage FROM (SELECT * FROM source_count EXCEPT SELECT * FROM source_total)"),
                    ElementsAre());
        EXPECT_TRUE(database.execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')"));
    }

    static void save(Database& database, const std::vector<model::Post>& posts, Source source,
                     base::Instant seenAt) {
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(savePosts(database, posts, source, seenAt));
        ASSERT_TRUE(transaction->commit());
    }

private:
    tests::TemporaryFolder m_folder;
    std::vector<std::unique_ptr<Database>> m_databases;
};

TEST_F(MergeTest, IntoAnEmptyWorkspaceGivesTheSame) {
    for (unsigned seed = 1; seed <= 3; ++seed) {
        auto& from = filled("from" + std::to_string(seed), seed);
        auto& into = make("into" + std::to_string(seed));
        EXPECT_GT(merge(into, from).added, 20);
        EXPECT_EQ(*contentDigest(into), *contentDigest(from)) << "seed " << seed;
        EXPECT_EQ(bookkeeping(into), bookkeeping(from)) << "seed " << seed;
        expectSound(into);
    }
}

TEST_F(MergeTest, WhomATombstoneNamedInTheOtherFileIsAChange) {
    auto& into = make("into");
    auto& from = make("from");
    for (auto* database : {&into, &from}) {
        save(*database, {makePost("1", "ana", database == &into ? "@bob" : "@eve")}, Source::Search, at(1));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(markGone(*database, "1", at(2)).value());
        ASSERT_TRUE(transaction->commit());
    }
    const auto revision = readRevision(into).value();
    EXPECT_EQ(merge(into, from).changed, 1);
    EXPECT_EQ(texts(into, "SELECT handle FROM mention ORDER BY 1"), (std::vector<std::string>{"bob", "eve"}));
    EXPECT_GT(readRevision(into).value(), revision) << "whoever holds the mentions must learn of it";
    EXPECT_EQ(merge(into, from).changed, 0);
}

TEST_F(MergeTest, ItDoesNotMatterWhichIsMergedIntoWhich) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const auto name = std::to_string(seed);
        auto& a = filled("a" + name, seed);
        auto& b = filled("b" + name, 100 + seed);
        auto& otherA = filled("c" + name, seed);
        auto& otherB = filled("d" + name, 100 + seed);
        merge(a, b);
        merge(otherB, otherA);
        EXPECT_EQ(*contentDigest(a), *contentDigest(otherB)) << "seed " << seed;
        EXPECT_EQ(bookkeeping(a), bookkeeping(otherB)) << "seed " << seed;
        expectSound(a);
    }
}

TEST_F(MergeTest, MergingAgainChangesNothing) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const auto name = std::to_string(seed);
        auto& a = filled("a" + name, seed);
        auto& b = filled("b" + name, 200 + seed);
        const auto before = *contentDigest(b);
        merge(a, b);
        const auto digest = *contentDigest(a);
        const auto kept = bookkeeping(a);
        const auto again = merge(a, b);
        EXPECT_EQ(again.added + again.changed, 0) << "seed " << seed;
        EXPECT_EQ(*contentDigest(a), digest);
        EXPECT_EQ(bookkeeping(a), kept);
        EXPECT_EQ(*contentDigest(b), before) << "the other file is only read";
    }
}

TEST_F(MergeTest, TheVersionThatTheApiGaveLaterWins) {
    auto& a = make("a");
    auto& b = make("b");
    auto early = makePost("1", "ana", "early");
    early.topicTag = "only here";
    save(a, {early}, Source::Search, at(10));
    save(b, {makePost("1", "ana", "later")}, Source::Search, at(20));
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT text || ', ' || topic_tag FROM post"), ElementsAre("later, only here"));
    save(a, {makePost("1", "ana", "latest")}, Source::Search, at(30));
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT text FROM post"), ElementsAre("latest"));
    EXPECT_EQ(countMatches(a, {"later", {}, 10, {}}).value_or(-1), 0);
    EXPECT_EQ(countMatches(a, {"latest", {}, 10, {}}).value_or(-1), 1);
}

TEST_F(MergeTest, ATombstoneWinsUnlessTheApiGaveThePostAfterwards) {
    auto& a = make("a");
    auto& b = make("b");
    save(a, {makePost("1", "ana", "one @bob"), makePost("2", "ana", "two")}, Source::Search, at(10));
    save(b, {makePost("1", "ana", "one @bob")}, Source::Import, at(90));
    save(b, {makePost("2", "ana", "two again")}, Source::Search, at(90));
    auto transaction = Transaction::begin(a);
    ASSERT_TRUE(markGone(a, "1", at(20)));
    ASSERT_TRUE(markGone(a, "2", at(20)));
    ASSERT_TRUE(transaction->commit());
    merge(b, a);
    EXPECT_THAT(texts(b, "SELECT ifnull(text, 'gone') FROM post ORDER BY id"),
                ElementsAre("gone", "two again"));
    EXPECT_THAT(texts(b, "SELECT handle FROM mention"), ElementsAre("bob"));
    EXPECT_EQ(countMatches(b, {"one", {}, 10, {}}).value_or(-1), 0);
}

TEST_F(MergeTest, BothNotesAreKept) {
    auto& a = make("a");
    auto& b = make("b");
    for (auto* database : {&a, &b})
        save(*database, {makePost("1", "ana", "one")}, Source::Import, at(1));
    ASSERT_TRUE(writeNote(a, "1", "call her", at(5)));
    ASSERT_TRUE(writeNote(b, "1", "she called", at(9)));
    merge(a, b);
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT text FROM note"), ElementsAre("call her\n\nshe called"));
}

TEST_F(MergeTest, NotesOnDaysAndStarsOfPeopleComeAlongOnce) {
    auto& a = make("a");
    auto& b = make("b");
    ASSERT_TRUE(addDayNote(a, "2026-03-04", "launch", at(1)));
    ASSERT_TRUE(addDayNote(b, "2026-03-04", "launch", at(2)));
    ASSERT_TRUE(addDayNote(b, "2026-03-04", "press", at(3)));
    ASSERT_TRUE(addDayNote(b, "2026-03-09", "outage", at(4)));
    ASSERT_TRUE(writeFavouritePerson(a, "ana", true, at(5)));
    ASSERT_TRUE(writeFavouritePerson(b, "Ana", true, at(2)));
    ASSERT_TRUE(writeFavouritePerson(b, "zoe", true, at(6)));
    const auto notes = [](Database& database) {
        std::vector<std::string> all;
        const auto held = listDayNotes(database, "2026-01-01", "2026-12-31");
        for (const auto& note : *held)
            all.push_back(note.day + " " + note.text);
        return all;
    };
    const auto stars = [](Database& database) {
        std::vector<std::string> all;
        const auto held = listFavouritePeople(database);
        for (const auto& person : *held)
            all.push_back(person.handle + " " + std::to_string(base::toMs(person.since)));
        return all;
    };
    for (int time = 0; time < 2; ++time) {
        merge(a, b);
        EXPECT_THAT(notes(a), ElementsAre("2026-03-04 launch", "2026-03-04 press", "2026-03-09 outage"))
            << time;
        EXPECT_THAT(stars(a), ElementsAre("ana " + std::to_string(base::toMs(at(2))),
                                          "zoe " + std::to_string(base::toMs(at(6)))))
            << "the older star stays";
    }
    expectSound(a);
}

TEST_F(MergeTest, TheLaterCorrectionOfAToneStands) {
    auto& a = make("a");
    auto& b = make("b");
    for (auto* database : {&a, &b})
        save(*database, {makePost("1", "ana", "one"), makePost("2", "ana", "two")}, Source::Import, at(1));
    ASSERT_TRUE(writeToneCorrection(a, {"1", "negative", at(5)}));
    ASSERT_TRUE(writeToneCorrection(b, {"1", "none", at(9)}));
    ASSERT_TRUE(writeToneCorrection(b, {"2", "positive", at(3)}));
    merge(a, b);
    merge(a, b);
    EXPECT_THAT(
        texts(a, "SELECT post.id || tone FROM tone_correction JOIN post ON seq = post_seq ORDER BY 1"),
        ElementsAre("1none", "2positive"));
}

TEST_F(MergeTest, WhoIsForgottenInOneIsForgottenInBoth) {
    auto& a = make("a");
    auto& b = make("b");
    save(a, {makePost("1", "quagga", "stripes"), makePost("2", "bob", "hello @quagga")}, Source::Search,
         at(1));
    save(b, {makePost("1", "quagga", "stripes"), makePost("3", "quagga", "more stripes")}, Source::Search,
         at(1));
    ASSERT_TRUE(forgetPerson(b, "quagga", at(5)));
    save(a, {makePost("4", "quagga", "only here")}, Source::Search, at(7));
    // Both have a salt of their own.
    save(a, {makePost("5", "zebra", "other")}, Source::Search, at(7));
    ASSERT_TRUE(forgetPerson(a, "zebra", at(8)));
    save(b, {makePost("6", "zebra", "other one")}, Source::Search, at(9));
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT handle FROM person"), ElementsAre("bob"));
    EXPECT_THAT(texts(a, "SELECT handle FROM mention"), ElementsAre());
    EXPECT_THAT(texts(a, "SELECT text FROM post WHERE text IS NOT NULL"), ElementsAre("hello @quagga"));
    save(a, {makePost("7", "quagga", "back?"), makePost("8", "zebra", "back?")}, Source::Search, at(9));
    EXPECT_THAT(texts(a, "SELECT handle FROM person"), ElementsAre("bob"));
    expectSound(a);
}

TEST_F(MergeTest, FiltersThatNameAForgottenPersonStayAway) {
    auto& a = make("a");
    auto& b = make("b");
    save(a, {makePost("1", "quagga", "stripes")}, Source::Search, at(1));
    ASSERT_TRUE(forgetPerson(a, "quagga", at(5)));
    ASSERT_TRUE(saveFilter(b, "theirs", "author:quagga", at(2)));
    ASSERT_TRUE(saveFilter(b, "tea", "green tea", at(2)));
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT name FROM saved_filter"), ElementsAre("tea"));
    merge(b, a);
    EXPECT_THAT(texts(b, "SELECT name FROM saved_filter"), ElementsAre("tea"));
    EXPECT_THAT(texts(b, "SELECT mark || hint FROM forgotten"),
                ::testing::ElementsAreArray(texts(a, "SELECT mark || hint FROM forgotten")));
}

TEST_F(MergeTest, ViewsComeAlongButNotThoseOfAForgottenPerson) {
    auto& a = make("a");
    auto& b = make("b");
    save(a, {makePost("1", "quagga", "stripes")}, Source::Search, at(1));
    ASSERT_TRUE(forgetPerson(a, "quagga", at(5)));
    const SavedView morning{.name = "Morning",
                            .screen = "overview",
                            .period = "custom",
                            .range = base::TimeRange{at(1), at(9)},
                            .compare = false,
                            .brand = "Acme",
                            .compared = {"Beta", "Big Co"}};
    auto theirs = morning;
    theirs.name = "theirs";
    theirs.handles = {"zebra", "Quagga"};
    ASSERT_TRUE(saveView(b, morning, at(2)));
    ASSERT_TRUE(saveView(b, theirs, at(2)));
    auto other = morning;
    other.name = "MORNING";
    EXPECT_EQ(merge(a, b).conflicts, 0);
    ASSERT_EQ(listViews(a)->size(), 1U);
    EXPECT_EQ(*listViews(a), std::vector{listViews(b)->front()});
    other.period = "7d";
    other.range.reset();
    ASSERT_TRUE(saveView(a, other, at(3)));
    EXPECT_EQ(merge(a, b).conflicts, 1);
    EXPECT_EQ(listViews(a)->front().period, "7d");
    merge(b, a);
    EXPECT_THAT(texts(b, "SELECT name FROM saved_view"), ElementsAre("Morning")) << "theirs is forgotten";
}

TEST_F(MergeTest, SaysWhereTheFilesDisagree) {
    auto& a = make("a");
    auto& b = make("b");
    ASSERT_TRUE(addAccount(a, "Acme", "acme"));
    ASSERT_TRUE(addAccount(b, "Zenith", "acme"));
    ASSERT_TRUE(addAccount(b, "Zenith", "zenith"));
    ASSERT_TRUE(writeSetting(a, "time_zone", "Europe/Paris"));
    ASSERT_TRUE(writeSetting(b, "time_zone", "Europe/Berlin"));
    ASSERT_TRUE(saveFilter(a, "mine", "zebra", at(1)));
    ASSERT_TRUE(saveFilter(b, "Mine", "quagga", at(2)));
    ASSERT_TRUE(saveFilter(b, "other", "quagga", at(2)));
    ASSERT_TRUE(markTopic(a, "rain", TopicMarkKind::Muted, at(1)));
    ASSERT_TRUE(markTopic(b, "Rain", TopicMarkKind::Watched, at(2)));
    ASSERT_TRUE(markTopic(b, "snow", TopicMarkKind::Watched, at(2)));
    EXPECT_EQ(merge(a, b).conflicts, 4);
    EXPECT_THAT(texts(a, "SELECT term || ' ' || mark FROM topic_mark ORDER BY term"),
                ElementsAre("rain muted", "snow watched"));
    EXPECT_THAT(texts(a, "SELECT name || ': ' || query FROM saved_filter ORDER BY name"),
                ElementsAre("mine: zebra", "other: quagga"));
    EXPECT_THAT(texts(a, "SELECT brand.name || ' ' || handle FROM account JOIN brand ON brand.id = brand_id "
                         "ORDER BY handle"),
                ElementsAre("Acme acme", "Zenith zenith"));
    EXPECT_THAT(texts(a, "SELECT value FROM setting WHERE key = 'time_zone'"), ElementsAre("Europe/Paris"));
}

TEST_F(MergeTest, KeepsThePhrasesThatEitherMutes) {
    auto& a = make("a");
    auto& b = make("b");
    ASSERT_TRUE(mutePhrase(a, "here-0001"));
    ASSERT_TRUE(mutePhrase(b, "here-000"));
    ASSERT_TRUE(mutePhrase(b, "here-0001"));
    EXPECT_EQ(merge(a, b).conflicts, 0);
    EXPECT_THAT(*readMutedPhrases(a), ElementsAre("here-000", "here-0001"));
    // A setting that is there and empty holds none.
    ASSERT_TRUE(unmutePhrase(a, "here-000"));
    ASSERT_TRUE(unmutePhrase(a, "here-0001"));
    auto& c = make("c");
    merge(c, a);
    EXPECT_THAT(*readMutedPhrases(c), ElementsAre());
    merge(a, b);
    EXPECT_THAT(*readMutedPhrases(a), ElementsAre("here-000", "here-0001"));
}

TEST_F(MergeTest, StatesOfWatchesAreOfTheRightWatch) {
    auto& a = make("a");
    auto& b = make("b");
    const auto own = addAccount(a, "Acme", "acme");
    const auto account = addAccount(b, "Acme", "acme");
    ASSERT_TRUE(addWatch(a, own->id, WatchKind::Word, "zebra", at(1)));
    ASSERT_TRUE(addWatch(a, own->id, WatchKind::Word, "quagga", at(1)));
    const auto watch = addWatch(b, account->id, WatchKind::Word, "quagga", at(1));
    ASSERT_TRUE(writeCheckpoint(b, account->id, "search", std::to_string(watch->id), {.reachedAt = at(9)}));
    merge(a, b);
    EXPECT_THAT(texts(a, "SELECT term FROM checkpoint JOIN watch ON CAST(watch.id AS TEXT) = subject"),
                ElementsAre("quagga"));
}

TEST_F(MergeTest, GoesOnAfterBeingStopped) {
    auto& from = make("from");
    std::vector<model::Post> posts;
    for (int i = 0; i < 1'200; ++i)
        posts.push_back(makePost("p" + std::to_string(i), "ana", "words", i));
    save(from, posts, Source::Import, at(1));
    auto& into = make("into");
    std::stop_source stop;
    const auto stopped = mergeWorkspace(
        into, from, at(9), [&](const MergeCounts&) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, base::ErrorCode::Cancelled);
    EXPECT_THAT(checkHealth(into)->problems, ElementsAre());
    merge(into, from);
    EXPECT_EQ(*contentDigest(into), *contentDigest(from));
    expectSound(into);
}

} // namespace
} // namespace weft::store
