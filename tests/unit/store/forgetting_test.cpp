// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/cleaning.h"
#include "store/collection.h"
#include "store/compaction.h"
#include "store/forgotten_people.h"
#include "store/retention_state.h"
#include "store/rollup/rollups.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/search.h"
#include "store/tombstones.h"
#include "store/watches.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <chrono>

namespace weft::store {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ForgettingTest : public WorkspaceTest {
protected:
    std::int64_t forget(std::string_view handle) {
        const auto erased = forgetPerson(db(), handle, at(500));
        EXPECT_TRUE(erased) << erased.error().text();
        if (!erased) return -2;
        return *erased ? (*erased)->posts : -1;
    }

    /// The bytes of the file and of its log, in lower case.
    std::string bytes() const {
        auto all = tests::readFile(path()) + tests::readFile(path().string() + "-wal");
        std::ranges::transform(all, all.begin(), [](unsigned char c) { return std::tolower(c); });
        return all;
    }

    std::vector<model::Post> conversation() {
        const auto root = makePost("r", "acme", "Welcome, everybody", 0);
        auto theirs = makeReply("1", "Quagga.Lover", "stripes matter @acme @bob?", 1, root);
        theirs.permalink = "https://threads.com/@quagga.lover/post/1";
        theirs.authorPictureUrl = "https://example.org/quagga.lover.jpg";
        theirs.altText = "striped animal";
        auto answer = makeReply("2", "acme", "Thank you, friend", 2, theirs);
        return {root, theirs, answer, makeReply("3", "quagga.lover", "second stripes", 3, answer)};
    }
};

TEST_F(ForgettingTest, EmptiesThePostsAndKeepsTheThread) {
    save(conversation(), Source::Conversation);
    EXPECT_EQ(forget("@quagga.LOVER"), 2);
    const auto held = stored("1");
    EXPECT_FALSE(held.post.author || held.post.text || held.post.permalink || held.post.altText);
    EXPECT_EQ(held.post.parentId, "r");
    EXPECT_TRUE(held.goneAt);
    EXPECT_EQ(stored("2").post.parentId, "1");
    EXPECT_EQ(readCounts(db())->posts, 4);
    EXPECT_EQ(readCounts(db())->people, 1);
    EXPECT_EQ(countMatches(db(), {"stripes", {}, 10, {}}).value_or(-1), 0);
    EXPECT_TRUE(checkHealth(db())->problems.empty());
    EXPECT_TRUE(db().execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')"));
}

TEST_F(ForgettingTest, NothingIsLeftInTheBytes) {
    const auto account = addAccount(db(), "Acme", "acme");
    for (int i = 0; i < 300; ++i)
        save({makePost("f" + std::to_string(i), i % 3 == 0 ? "quagga.lover" : "p" + std::to_string(i),
                       i % 3 == 0 ? "stripes number " + std::to_string(i) : "filler", i)},
             Source::Search);
    save(conversation(), Source::Conversation);
    save({makePost("edited", "quagga.lover", "stripes before")});
    save({makePost("edited", "quagga.lover", "stripes after")});
    ASSERT_TRUE(addWatch(db(), account->id, WatchKind::Profile, "quagga.lover", at(1)));
    model::PublicProfile profile;
    profile.username = "Quagga.Lover";
    profile.biography = "All about stripes";
    ASSERT_TRUE(saveProfileSnapshot(db(), profile, at(2)));
    ASSERT_TRUE(writeNote(db(), "1", "call quagga.lover about stripes", at(3)));
    ASSERT_TRUE(writeFavourite(db(), "1", true, at(3)));
    const auto run = beginRun(db(), "collect", at(4));
    ASSERT_TRUE(addSkipped(db(), *run, {"profile @Quagga.Lover", "not found"}));
    ASSERT_THAT(bytes(), HasSubstr("quagga"));
    ASSERT_THAT(bytes(), HasSubstr("stripes"));
    EXPECT_EQ(forget("quagga.lover"), 103);
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
    EXPECT_THAT(bytes(), Not(HasSubstr("stripe")));
    EXPECT_THAT(bytes(), HasSubstr("filler"));
    EXPECT_EQ(countMatches(db(), {"filler", {}, 10, {}}).value_or(-1), 200);
    EXPECT_TRUE(listWatches(db(), account->id)->empty());
    EXPECT_EQ(*newestProfile(db(), "quagga.lover"), std::nullopt);
}

TEST_F(ForgettingTest, WhatWasOnceErasedWithoutOverwritingIsGoneToo) {
    ASSERT_TRUE(db().execute("PRAGMA secure_delete = OFF"));
    for (int i = 0; i < 200; ++i)
        save({makePost("e" + std::to_string(i), "quagga.lover", std::string(300, 's') + " stripes")});
    for (int i = 0; i < 200; ++i)
        save({makePost("e" + std::to_string(i), "quagga.lover", "short")});
    ASSERT_TRUE(db().execute("PRAGMA secure_delete = ON"));
    ASSERT_THAT(bytes(), HasSubstr("stripes"));
    EXPECT_EQ(forget("quagga.lover"), 200);
    EXPECT_THAT(bytes(), Not(HasSubstr("stripes")));
}

TEST_F(ForgettingTest, ABusyReaderDoesNotHinderForgetting) {
    save(conversation());
    auto reader = Database::open(path(), Database::Mode::ReadOnly);
    ASSERT_TRUE(reader->execute("BEGIN; SELECT count(*) FROM post"));
    db().setPatience(std::chrono::milliseconds{20});
    EXPECT_EQ(forget("quagga.lover"), 2);
    ASSERT_TRUE(reader->execute("COMMIT"));
    EXPECT_EQ(forget("quagga.lover"), 0) << "once more cleans what was held open";
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
}

TEST_F(ForgettingTest, LaterPostsAreKeptWithoutNameAndText) {
    save(conversation(), Source::Conversation);
    forget("quagga.lover");
    for (const auto source : {Source::Conversation, Source::Import, Source::Search}) {
        EXPECT_EQ(save(conversation(), source, at(600)).changed, 0);
        save({makePost("new", "QUAGGA.lover", "stripes again @acme", 9)}, source, at(600));
    }
    EXPECT_FALSE(stored("1").post.text);
    const auto added = stored("new");
    EXPECT_FALSE(added.post.author || added.post.text);
    EXPECT_TRUE(added.goneAt);
    EXPECT_EQ(number("SELECT count(*) FROM mention WHERE handle = 'acme'"), 2) << "acme was still named";
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
    EXPECT_THAT(bytes(), Not(HasSubstr("stripe")));
}

TEST_F(ForgettingTest, AVersionWithoutANameDoesNotBringThePostBack) {
    save(conversation(), Source::Conversation);
    forget("quagga.lover");
    auto nameless = conversation()[1];
    nameless.author.reset();
    save({nameless}, Source::Conversation, at(600));
    EXPECT_FALSE(stored("1").post.text);
    nameless.hasReplies = true;
    EXPECT_EQ(save({nameless}, Source::Conversation, at(700)).changed, 1) << "its place is still followed";
    EXPECT_FALSE(stored("1").post.text);
}

TEST_F(ForgettingTest, APostOfNobodyThatGetsAForgottenNameIsEmptied) {
    auto nameless = makePost("x", "", "stripes without a name");
    save({nameless}, Source::Conversation);
    save(conversation());
    forget("quagga.lover");
    ASSERT_TRUE(stored("x").post.text);
    nameless.author = "quagga.lover";
    save({nameless}, Source::Search, at(700));
    EXPECT_FALSE(stored("x").post.text || stored("x").post.author);
    EXPECT_EQ(countMatches(db(), {"stripes", {}, 10, {}}).value_or(-1), 0);
}

TEST_F(ForgettingTest, MentionsByOthersAreNotIndexed) {
    save({makePost("1", "bob", "hello @quagga.lover and @acme")});
    EXPECT_EQ(forget("quagga.lover"), 0) << "known by being named only";
    EXPECT_EQ(number("SELECT count(*) FROM mention"), 1);
    save({makePost("2", "bob", "again @Quagga.Lover and @acme")});
    EXPECT_EQ(number("SELECT count(*) FROM mention WHERE handle LIKE 'quagga%'"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM mention WHERE handle = 'acme'"), 2);
}

TEST_F(ForgettingTest, TheDigestDoesNotDependOnWhenSomebodyWasForgotten) {
    save(conversation(), Source::Conversation);
    forget("quagga.lover");
    tests::TemporaryFolder other;
    auto second = createWorkspace(other / "x.weft");
    {
        auto transaction = Transaction::begin(*second);
        ASSERT_TRUE(
            savePosts(*second, std::vector{makePost("t", "quagga.lover", "x")}, Source::Import, at(0)));
        ASSERT_TRUE(transaction->commit());
    }
    ASSERT_TRUE(forgetPerson(*second, "quagga.lover", at(1)));
    ASSERT_TRUE(second->execute("DELETE FROM sighting; DELETE FROM post"));
    {
        auto transaction = Transaction::begin(*second);
        ASSERT_TRUE(savePosts(*second, conversation(), Source::Conversation, at(2)));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(*contentDigest(*second), *contentDigest(db()));
}

TEST_F(ForgettingTest, OnlyMarksAreHeldAndFilesDiffer) {
    save(conversation());
    forget("quagga.lover");
    EXPECT_EQ(number("SELECT count(*) FROM forgotten"), 1);
    EXPECT_EQ(number("SELECT length(mark) FROM forgotten"), 64);
    tests::TemporaryFolder other;
    auto second = createWorkspace(other / "x.weft");
    ASSERT_TRUE(ForgottenPeople(*second).add("quagga.lover"));
    const auto mark = [](Database& database) {
        const auto statement = database.prepare("SELECT mark FROM forgotten");
        EXPECT_TRUE((*statement)->step().value_or(false));
        std::string text((*statement)->text(0));
        (*statement)->reset();
        return text;
    };
    EXPECT_NE(mark(*second), mark(db()));
}

TEST_F(ForgettingTest, NobodyAndOneselfAreRefused) {
    const auto account = addAccount(db(), "Acme", "acme");
    save(conversation());
    EXPECT_EQ(forget("stranger"), -1);
    EXPECT_EQ(number("SELECT count(*) FROM forgotten"), 0);
    for (const auto* handle : {"@acme", "", "@"}) {
        const auto refused = forgetPerson(db(), handle, at(0));
        ASSERT_FALSE(refused) << handle;
        EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
    }
    EXPECT_EQ(forget("quagga.lover"), 2);
    EXPECT_EQ(forget("quagga.lover"), 0) << "once more only cleans the file";
    EXPECT_FALSE(addWatch(db(), account->id, WatchKind::Profile, "quagga.lover", at(1)));
    model::PublicProfile profile;
    profile.username = "quagga.lover";
    ASSERT_TRUE(saveProfileSnapshot(db(), profile, at(2)));
    EXPECT_EQ(*newestProfile(db(), "quagga.lover"), std::nullopt);
}

TEST_F(ForgettingTest, WhoeverSignsInIsHeldAgain) {
    save(conversation());
    forget("quagga.lover");
    ASSERT_TRUE(addAccount(db(), "Quagga", "quagga.lover"));
    save(conversation(), Source::Conversation, at(600));
    EXPECT_EQ(stored("1").post.author, "Quagga.Lover");
    EXPECT_TRUE(stored("1").post.text);
}

TEST_F(ForgettingTest, AnAttemptThatWasCutOffIsRememberedAndFinished) {
    save(conversation(), Source::Conversation);
    for (int i = 0; i < 200; ++i)
        save({makePost("s" + std::to_string(i), "quagga.lover", "zebrastripes " + std::to_string(i))});
    // Nothing is written after the erasure itself, as if the program were killed there.
    int commits = 0;
    sqlite3_commit_hook(
        db().handle(), [](void* count) { return ++*static_cast<int*>(count) > 1 ? 1 : 0; }, &commits);
    EXPECT_FALSE(forgetPerson(db(), "quagga.lover", at(500)));
    sqlite3_commit_hook(db().handle(), nullptr, nullptr);
    ASSERT_GT(commits, 1);
    EXPECT_FALSE(stored("1").post.text);
    EXPECT_TRUE(*isUnclean(db()));
    ASSERT_TRUE(dropStaleWords(db()));
    EXPECT_THAT(bytes(), Not(HasSubstr("zebrastripes")));
    EXPECT_TRUE(*isUnclean(db())) << "the file was not written anew";
    ASSERT_TRUE(compact(db()));
    EXPECT_FALSE(*isUnclean(db()));
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
}

TEST_F(ForgettingTest, ATagThatOnlyTheyUsedIsNotHeldAnyMore) {
    ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
    auto posts = conversation();
    posts[0].topicTag = "welcome";
    posts[1].topicTag = "quaggatag";
    posts[3].topicTag = "welcome";
    save(posts, Source::Conversation);
    ASSERT_EQ(number("SELECT count(*) FROM label"), 2);
    const auto last = number("SELECT max(number) FROM label");
    EXPECT_EQ(forget("quagga.lover"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM label WHERE text = 'welcome'"), 1) << "others use it";
    EXPECT_EQ(number("SELECT count(*) FROM label"), 1);
    EXPECT_THAT(bytes(), Not(HasSubstr("quaggatag")));
    EXPECT_TRUE(*checkRollups(db()));
    auto later = makePost("later", "acme", "more", 9);
    later.topicTag = "tea";
    save({later}, Source::Search, at(600));
    EXPECT_GT(number("SELECT number FROM label WHERE text = 'tea'"), last) << "a number is given once";
}

TEST_F(ForgettingTest, SavedViewsThatNameThemGo) {
    save(conversation(), Source::Conversation);
    const SavedView view{.name = "others", .screen = "posts", .period = "28d"};
    const auto keep = [this](SavedView saved) { ASSERT_TRUE(saveView(db(), std::move(saved), at(1))); };
    keep(view);
    for (int place = 0; auto* part : {"@Quagga.Lover", "author:quagga.lover", "Quagga.Lover"}) {
        auto naming = view;
        naming.name = place == 0 ? part : "view " + std::to_string(place);
        if (place == 1) naming.query = part;
        if (place == 2) naming.handles = {"acme", part};
        keep(naming);
        ++place;
    }
    const auto erased = forgetPerson(db(), "quagga.lover", at(500));
    ASSERT_TRUE(erased && *erased);
    EXPECT_EQ((*erased)->views, 3);
    ASSERT_EQ(listViews(db())->size(), 1U);
    EXPECT_EQ(listViews(db())->front().name, "others");
    EXPECT_THAT(bytes(), Not(HasSubstr("Quagga.Lover")));
}

TEST_F(ForgettingTest, SavedFiltersThatNameThemGo) {
    save(conversation(), Source::Conversation);
    ASSERT_TRUE(saveFilter(db(), "theirs", "tea NOT author:Quagga.Lover", at(1)));
    ASSERT_TRUE(saveFilter(db(), "named", "(milk OR @quagga.lover)", at(1)));
    ASSERT_TRUE(saveFilter(db(), "About @Quagga.Lover", "stripes", at(1)));
    ASSERT_TRUE(saveFilter(db(), "calls", "names:Quagga.Lover", at(1)));
    ASSERT_TRUE(saveFilter(db(), "others", "author:quagga OR @quagga.lovers", at(1)));
    const auto erased = forgetPerson(db(), "quagga.lover", at(500));
    ASSERT_TRUE(erased && *erased);
    EXPECT_EQ((*erased)->filters, 4);
    ASSERT_EQ(listFilters(db())->size(), 1U);
    EXPECT_EQ(listFilters(db())->front().name, "others");
    // One that an earlier version left.
    ASSERT_TRUE(saveFilter(db(), "again", "author:quagga.lover", at(1)));
    EXPECT_EQ(forget("quagga.lover"), 0);
    EXPECT_EQ(listFilters(db())->size(), 1U);
}

TEST_F(ForgettingTest, HintsPassEveryMarkAndFewOthers) {
    save(conversation());
    forget("quagga.lover");
    EXPECT_EQ(number("SELECT hint BETWEEN 0 AND 63 FROM forgotten"), 1);
    EXPECT_TRUE(*ForgottenPeople(db()).contains("Quagga.Lover"));
    constexpr int kHandles = 20'000;
    const auto begun = std::chrono::steady_clock::now();
    ForgottenPeople people(db());
    for (int i = 0; i < kHandles; ++i)
        EXPECT_FALSE(*people.contains("somebody" + std::to_string(i)));
    const auto all = std::chrono::steady_clock::now() - begun;
    // Each would take half a millisecond or more as a mark.
    EXPECT_LT(all, std::chrono::microseconds{100} * kHandles);
}

TEST_F(ForgettingTest, MarksOfEarlierVersionsWorkWithoutAHint) {
    save(conversation());
    forget("quagga.lover");
    ASSERT_TRUE(db().execute("UPDATE forgotten SET hint = NULL"));
    EXPECT_TRUE(*ForgottenPeople(db()).contains("quagga.lover"));
    EXPECT_FALSE(*ForgottenPeople(db()).contains("stranger"));
    EXPECT_EQ(forget("quagga.lover"), 0);
    EXPECT_EQ(number("SELECT count(hint) FROM forgotten"), 1) << "forgetting again gives it";
    EXPECT_TRUE(*ForgottenPeople(db()).contains("quagga.lover"));
}

TEST_F(ForgettingTest, AnAbandonedAttemptChangesNothing) {
    save(conversation());
    const auto digest = contentDigest(db());
    auto other = Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
    db().setPatience(std::chrono::milliseconds{20});
    EXPECT_FALSE(forgetPerson(db(), "quagga.lover", at(1)));
    ASSERT_TRUE(other->execute("ROLLBACK"));
    EXPECT_EQ(*contentDigest(db()), *digest);
    EXPECT_EQ(forget("quagga.lover"), 2);
}

} // namespace
} // namespace weft::store
