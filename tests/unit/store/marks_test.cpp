// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tombstones.h"
#include "store/tone_corrections.h"
#include "workspace_fixture.h"

namespace weft::store {
namespace {

class MarksTest : public WorkspaceTest {};

TEST_F(MarksTest, NotesAndStarsComeAndGo) {
    const auto root = makePost("1", "ana", "x");
    save({root, makeReply("2", "bob", "y", 1, root), makeReply("3", "eve", "z", 2, root)});
    ASSERT_TRUE(writeNote(db(), "1", "ask her", at(1)));
    ASSERT_TRUE(writeNote(db(), "1", "asked", at(2)));
    ASSERT_TRUE(writeFavourite(db(), "1", true, at(1)));
    ASSERT_TRUE(writeFavourite(db(), "1", true, at(2)));
    EXPECT_EQ(stored("1").note, "asked");
    EXPECT_TRUE(stored("1").favourite);
    EXPECT_EQ(stored("1").repliesHeld, 2);
    EXPECT_EQ(stored("2").parentAuthor, "ana");
    ASSERT_TRUE(writeNote(db(), "1", "", at(3)));
    ASSERT_TRUE(writeFavourite(db(), "1", false, at(3)));
    EXPECT_EQ(stored("1").note, std::nullopt);
    EXPECT_FALSE(stored("1").favourite);
    EXPECT_FALSE(writeNote(db(), "nobody", "x", at(0)));
    EXPECT_FALSE(writeFavourite(db(), "nobody", true, at(0)));
}

TEST_F(MarksTest, CorrectionsOfTheToneComeAndGo) {
    save({makePost("1", "ana", "x"), makePost("2", "bob", "y")});
    ASSERT_TRUE(writeToneCorrection(db(), {"1", "negative", at(1)}));
    ASSERT_TRUE(writeToneCorrection(db(), {"1", "positive", at(2)}));
    ASSERT_TRUE(writeToneCorrection(db(), {"2", "none", at(3)}));
    auto corrections = listToneCorrections(db()).value();
    ASSERT_EQ(corrections.size(), 2U);
    EXPECT_EQ(corrections[0].tone, "positive");
    EXPECT_EQ(corrections[0].correctedAt, at(2));
    EXPECT_TRUE(removeToneCorrection(db(), "2").value());
    EXPECT_FALSE(removeToneCorrection(db(), "2").value());
    EXPECT_FALSE(writeToneCorrection(db(), {"nobody", "none", at(1)}));
    EXPECT_FALSE(writeToneCorrection(db(), {"1", "angry", at(1)}));
    ASSERT_TRUE(forgetPerson(db(), "ana", at(4)));
    EXPECT_TRUE(listToneCorrections(db())->empty());
    EXPECT_EQ(number("SELECT count(*) FROM tone_correction"), 0);
    EXPECT_FALSE(writeToneCorrection(db(), {"1", "none", at(5)})) << "its text is erased";
}

TEST_F(MarksTest, PostsComeInTheOrderAsked) {
    save({makePost("1", "ana", "x"), makePost("2", "ana", "y"), makePost("3", "ana", "z")});
    const auto posts = readPosts(db(), std::vector<std::string>{"3", "missing", "1", "3"});
    ASSERT_TRUE(posts);
    ASSERT_EQ(posts->size(), 3U);
    EXPECT_EQ((*posts)[0].post.id, "3");
    EXPECT_EQ((*posts)[1].post.id, "1");
}

} // namespace
} // namespace weft::store
