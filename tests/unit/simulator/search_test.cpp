// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/community.h"
#include "simulator/field_columns.h"
#include "simulator/profiles.h"
#include "simulator/word_fold.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using testing::ElementsAre;
using namespace std::chrono_literals;

std::vector<SimPost> searchablePosts() {
    auto posts = smallWorldPosts();
    posts.push_back(postAt("30", "Lia", 500, "Best ÉLÈVE of the café, #Espresso!"));
    posts.push_back(postAt("31", "max", 400, "cafeteria espresso"));
    posts.back().media = model::MediaType::Image;
    posts.push_back(postAt("32", "max", 300, "espresso espresso and a café"));
    posts.back().topicTag = "Coffee Time";
    posts.push_back(replyAt("33", "lia", 200, "32", "32"));
    posts.back().text = "No espresso for me";
    return posts;
}

class SearchTest : public testing::Test {
protected:
    std::vector<std::string> found(const std::string& parameters) {
        return allIds(m_api, "/keyword_search", "search_type=RECENT&" + parameters);
    }

    base::ManualClock m_clock{smallWorldNow()};
    Api m_api{World(profileFor("acme"), searchablePosts()), {}, m_clock};
};

TEST_F(SearchTest, MatchesWholeWordsWithoutCaseAndAccents) {
    EXPECT_THAT(found("q=espresso"), ElementsAre("33", "32", "31", "30"));
    EXPECT_THAT(found("q=CAFE"), ElementsAre("32", "30")) << "not the cafeteria";
    EXPECT_THAT(found("q=eleve"), ElementsAre("30"));
    EXPECT_THAT(found("q=café espresso"), ElementsAre("32", "30")) << "all words";
    EXPECT_THAT(found("q=#espresso&limit=1"), ElementsAre("33", "32", "31", "30"));
    EXPECT_TRUE(found("q=secret").empty()) << "of a private person";
    EXPECT_TRUE(found("q=espress").empty());
}

TEST_F(SearchTest, NarrowsByEverythingThatIsDocumented) {
    EXPECT_THAT(found("q=espresso&author_username=LIA"), ElementsAre("33", "30"));
    EXPECT_THAT(found("q=espresso&media_type=IMAGE"), ElementsAre("31"));
    EXPECT_THAT(found("q=espresso&media_type=TEXT"), ElementsAre("33", "32", "30"));
    EXPECT_THAT(found("q=coffee time&search_mode=TAG"), ElementsAre("32"));
    EXPECT_TRUE(found("q=espresso&search_mode=TAG").empty());
    const auto minutesAgo = [](int minutes) {
        return std::to_string(base::toMs(smallWorldNow() - std::chrono::minutes{minutes}) / 1000);
    };
    EXPECT_THAT(found("q=espresso&since=" + minutesAgo(450) + "&until=" + minutesAgo(250)),
                ElementsAre("32", "31"));
}

TEST_F(SearchTest, TheTopIsInAnotherOrderAndPagesAsWell) {
    const auto all = allIds(m_api, "/keyword_search", "q=espresso&limit=100");
    EXPECT_THAT(all, testing::UnorderedElementsAre("30", "31", "32", "33"));
    EXPECT_EQ(allIds(m_api, "/keyword_search", "q=espresso&limit=1"), all);
    EXPECT_EQ(allIds(m_api, "/keyword_search", "q=espresso&limit=3"), all);
    const json second =
        getJson(m_api, "/keyword_search",
                "q=espresso&limit=2&after=" +
                    getJson(m_api, "/keyword_search", "q=espresso&limit=2")["paging"]["cursors"]["after"]
                        .get<std::string>());
    const json back =
        getJson(m_api, "/keyword_search",
                "q=espresso&limit=2&before=" + second["paging"]["cursors"]["before"].get<std::string>());
    EXPECT_EQ(back["data"][0]["id"], all[0]);
    EXPECT_EQ(back["data"][1]["id"], all[1]);
}

TEST_F(SearchTest, HasItsOwnFieldsAndWords) {
    const json hit =
        getJson(m_api, "/keyword_search", "q=no&fields=media_type,is_reply,root_post")["data"][0];
    EXPECT_EQ(
        hit, json({{"id", "33"}, {"media_type", "TEXT"}, {"is_reply", true}, {"root_post", {{"id", "32"}}}}));
    for (const char* bad :
         {"q=", "fields=id", "q=x&search_type=NEWEST", "q=x&search_mode=ALL", "q=x&media_type=AUDIO",
          "q=x&limit=101", "q=x&fields=owner", "q=x&since=5", "q=x&fields=hide_status", "q=!!!"})
        EXPECT_EQ(errorCode(get(m_api, "/keyword_search", bad)), 100) << bad;
}

TEST_F(SearchTest, TheAccountRemembersItsSearches) {
    EXPECT_FALSE(
        getJson(m_api, "/me", "fields=recently_searched_keywords").contains("recently_searched_keywords"));
    (void)found("q=espresso");
    m_clock.advance(1min);
    (void)found("q=nothing at all");
    const json recent =
        getJson(m_api, "/me", "fields=recently_searched_keywords")["recently_searched_keywords"];
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_EQ(recent[0]["query"], "nothing at all");
    EXPECT_EQ(recent[1]["timestamp"], base::toMs(smallWorldNow())) << "milliseconds";
}

TEST_F(SearchTest, SeesNewPostsWhenTheirTimeHasCome) {
    EXPECT_THAT(found("q=reply&author_username=ann"), ElementsAre("2"));
    m_clock.advance(1h);
    EXPECT_THAT(found("q=reply&author_username=ann"), ElementsAre("15", "2"));
}

TEST(WordFold, KnowsScriptsWithoutBlanks) {
    EXPECT_THAT(foldedWords("東京タワー"), ElementsAre("東", "京", "タ", "ワ", "ー"));
    EXPECT_THAT(foldedWords("Straße ＡＢＣ @a_b.c"), ElementsAre("strasse", "abc", "a_b", "c"));
    EXPECT_TRUE(foldedWords("\xff\xfe 🎉").empty());
}

/// Somebody of the world on either side of the least number of followers.
std::string author(const World& world, base::Instant now, bool large) {
    const Moment moment{world, now, world.size()};
    for (World::Index index = 0; index < world.size(); ++index) {
        const SimPost& post = world.post(index);
        const bool hasEnough = followersOf(moment, post.author) >= 100;
        if (!post.authorHidden && !world.isOwn(index) && !post.isReply() && hasEnough == large)
            return post.author;
    }
    return {};
}

class ProfileTest : public testing::Test {
protected:
    static CommunityOptions options() {
        CommunityOptions options;
        options.posts = 800;
        options.days = 20;
        options.end = smallWorldNow();
        return options;
    }

    base::ManualClock m_clock{smallWorldNow()};
    Api m_api{communityWorld(options(), {}), {}, m_clock};
};

TEST_F(ProfileTest, IsOneFlatObject) {
    const std::string handle = author(m_api.world(), smallWorldNow(), true);
    ASSERT_FALSE(handle.empty());
    const json profile = getJson(m_api, "/profile_lookup", "username=" + handle);
    EXPECT_EQ(profile["username"], handle);
    EXPECT_GE(profile["follower_count"], 100);
    for (const char* name : {"name", "profile_picture_url", "biography", "is_verified", "likes_count",
                             "quotes_count", "replies_count", "reposts_count", "views_count"})
        EXPECT_TRUE(profile.contains(name)) << name;
    EXPECT_FALSE(profile.contains("id"));
    EXPECT_EQ(getJson(m_api, "/profile_lookup", "username=" + handle), profile) << "stable";
    const json own = getJson(m_api, "/profile_lookup", "username=Atelier_Nordet");
    EXPECT_EQ(own["username"], "atelier_nordet");
    EXPECT_GT(own["views_count"], 0);
}

TEST_F(ProfileTest, ListsThreadsOfAnybody) {
    const std::string handle = author(m_api.world(), smallWorldNow(), true);
    const json posts =
        getJson(m_api, "/profile_posts", "fields=username,is_verified&limit=100&username=" + handle)["data"];
    ASSERT_FALSE(posts.empty());
    for (const json& post : posts)
        EXPECT_EQ(post["username"], handle);
    EXPECT_EQ(errorCode(get(m_api, "/profile_posts", "fields=owner&username=" + handle)), 100);
    EXPECT_EQ(allIds(m_api, "/profile_posts", "limit=100&username=atelier_nordet"),
              allIds(m_api, "/me/threads", "limit=100"));
}

TEST_F(ProfileTest, RefusesSmallAndUnknownPeople) {
    const std::string small = author(m_api.world(), smallWorldNow(), false);
    ASSERT_FALSE(small.empty());
    for (const std::string& handle : {small, std::string("nobody_at_all")}) {
        EXPECT_EQ(errorCode(get(m_api, "/profile_lookup", "username=" + handle)), 100);
        EXPECT_EQ(errorCode(get(m_api, "/profile_posts", "username=" + handle)), 100);
    }
    EXPECT_EQ(errorCode(get(m_api, "/profile_lookup")), 100);
    EXPECT_EQ(m_api.budgets().used(BudgetKind::Lookups, smallWorldNow()), 5) << "each call counts";
}

TEST_F(ProfileTest, FollowersOfEverybodyAreFew) {
    const Moment moment{m_api.world(), smallWorldNow(), m_api.world().size()};
    for (int i = 0; i < 10'000; ++i) {
        const auto followers = followersOf(moment, "handle" + std::to_string(i));
        EXPECT_GE(followers, 60);
        EXPECT_LE(followers, 4'000'000);
    }
}

TEST(FieldColumns, DifferByEndpoint) {
    const auto knows = [](FieldColumn column, std::string_view name) {
        const auto fields = fieldsOf(column);
        return std::ranges::find(fields, name) != fields.end();
    };
    EXPECT_FALSE(knows(FieldColumn::Own, "is_reply"));
    EXPECT_TRUE(knows(FieldColumn::One, "is_reply"));
    EXPECT_FALSE(knows(FieldColumn::Replies, "link_attachment_url"));
    EXPECT_FALSE(knows(FieldColumn::Replies, "owner"));
    EXPECT_FALSE(knows(FieldColumn::Keyword, "is_verified"));
    EXPECT_FALSE(knows(FieldColumn::Profile, "replied_to"));
    EXPECT_FALSE(knows(FieldColumn::Mentions, "hide_status"));
    EXPECT_TRUE(knows(FieldColumn::Pending, "reply_approval_status"));
    EXPECT_FALSE(knows(FieldColumn::One, "reply_approval_status"));
    EXPECT_TRUE(knows(FieldColumn::Own, "ghost_post_status"));
}

TEST(FieldColumns, NoEndpointKnowsAFieldItCannotWrite) {
    const base::ManualClock clock(smallWorldNow());
    Api api(smallWorld(), {}, clock);
    std::string all;
    for (const std::string_view field : fieldsOf(FieldColumn::One))
        all += std::string(field) + ",";
    for (const char* id : {"1", "9", "13", "14", "141", "2"})
        EXPECT_EQ(get(api, std::string("/") + id, "fields=" + all).status, 200) << id;
}

} // namespace

} // namespace weft::simulator::tests
