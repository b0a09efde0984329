// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/media_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using model::MediaType;
using testing::HasSubstr;

constexpr std::string_view kOwnThreads = R"({"data": [
  {"id": "18000000000000011", "media_product_type": "THREADS", "media_type": "CAROUSEL_ALBUM", "permalink": "https://www.threads.com/@harbour_cafe/post/DAbcdEfGhij",
   "owner": {"id": "25000000000000001"}, "username": "harbour_cafe", "text": "Two new cakes today #cake", "topic_tag": "Cake",
   "timestamp": "2026-03-04T05:06:07+0000", "shortcode": "DAbcdEfGhij", "is_quote_post": false, "has_replies": true, "reply_audience": "EVERYONE",
   "children": {"data": [{"id": "18000000000000012"}, {"id": "18000000000000013"}]}},
  {"id": "18000000000000010", "media_product_type": "THREADS", "media_type": "REPOST_FACADE", "permalink": "https://www.threads.com/@harbour_cafe/post/DAaaaAaAaaa",
   "username": "harbour_cafe", "timestamp": "2026-03-03T20:00:00+0000", "shortcode": "DAaaaAaAaaa", "is_quote_post": false, "has_replies": false}],
 "paging": {"cursors": {"before": "QVFIUjE", "after": "QVFIUjI"}}})";

constexpr std::string_view kReply =
    R"({"id": "18000000000000102", "text": "Thank you", "username": "harbour_cafe",
   "timestamp": "2026-03-04T06:05:00+0000", "media_type": "TEXT_POST", "has_replies": false, "is_reply": true, "is_reply_owned_by_me": true,
   "root_post": {"id": "18000000000000011"}, "replied_to": {"id": "18000000000000101"}, "hide_status": "NOT_HUSHED",
   "is_verified": true, "profile_picture_url": "https://scontent.example.net/m.jpg"})";

model::Post post(std::string_view json) {
    auto parsed = parseMedia(json);
    if (!parsed) throw std::runtime_error(parsed.error().text());
    return *std::move(parsed);
}

PostPage page(std::string_view body) {
    auto parsed = parseMediaList(body, "/me/threads");
    if (!parsed) throw std::runtime_error(parsed.error().text());
    return *std::move(parsed);
}

/// A post with one more member.
std::string with(std::string_view member) {
    return R"({"id":"1","timestamp":"2026-03-04T05:06:07+0000",)" + std::string(member) + "}";
}

TEST(MediaJson, ReadsOwnThreads) {
    const PostPage read = page(kOwnThreads);
    ASSERT_EQ(read.posts.size(), 2U);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_EQ(read.after, "QVFIUjI");
    const model::Post& first = read.posts.front();
    EXPECT_EQ(first.id, "18000000000000011");
    EXPECT_EQ(first.author, "harbour_cafe");
    EXPECT_EQ(first.text, "Two new cakes today #cake");
    EXPECT_EQ(first.mediaType, MediaType::Carousel);
    EXPECT_EQ(first.topicTag, "Cake");
    EXPECT_EQ(base::formatInstant(first.createdAt), "2026-03-04T05:06:07.000Z");
    EXPECT_EQ(first.hasReplies, true);
    EXPECT_EQ(first.isQuote, false);
    EXPECT_EQ(first.isReply, std::nullopt);
    const model::Post& repost = read.posts.back();
    EXPECT_EQ(repost.mediaType, MediaType::Repost);
    EXPECT_EQ(repost.text, std::nullopt);
    EXPECT_EQ(repost.repostedId, std::nullopt);
}

TEST(MediaJson, ReadsReplies) {
    const model::Post reply = post(kReply);
    EXPECT_EQ(reply.parentId, "18000000000000101");
    EXPECT_EQ(reply.rootId, "18000000000000011");
    EXPECT_EQ(reply.isReply, true);
    EXPECT_EQ(reply.hideStatus, "NOT_HUSHED");
    EXPECT_EQ(reply.authorVerified, true);
    EXPECT_EQ(reply.authorPictureUrl, "https://scontent.example.net/m.jpg");
}

TEST(MediaJson, MissingIsAbsent) {
    const model::Post bare = post(R"({"id":"1","timestamp":"2026-03-04T05:06:07+0000"})");
    model::Post expected;
    expected.id = "1";
    expected.createdAt = bare.createdAt;
    EXPECT_EQ(bare, expected);
}

TEST(MediaJson, NormalisesMediaTypes) {
    EXPECT_EQ(post(with(R"("media_type":"TEXT")")).mediaType, MediaType::Text);
    EXPECT_EQ(post(with(R"("media_type":"TEXT_POST")")).mediaType, MediaType::Text);
    EXPECT_EQ(post(with(R"("media_type":"CAROUSEL")")).mediaType, MediaType::Carousel);
    EXPECT_EQ(post(with(R"("media_type":"HOLOGRAM")")).mediaType, MediaType::Other);
    EXPECT_EQ(post(with(R"("media_type":7)")).mediaType, MediaType::Text);
}

TEST(MediaJson, AcceptsChildrenInEitherShape) {
    EXPECT_EQ(post(with(R"("media_type":"CAROUSEL","children":[{"id":"2"}])")).mediaType,
              MediaType::Carousel);
    EXPECT_EQ(post(with(R"("media_type":"CAROUSEL","children":{"data":[{"id":"2"}]})")).mediaType,
              MediaType::Carousel);
}

TEST(MediaJson, KeepsTheQuoteFlagWithoutItsLink) {
    const model::Post quote = post(with(R"("is_quote_post":true)"));
    EXPECT_EQ(quote.isQuote, true);
    EXPECT_EQ(quote.quotedId, std::nullopt);
    EXPECT_EQ(post(with(R"("is_quote_post":true,"quoted_post":{"id":"9"})")).quotedId, "9");
    EXPECT_EQ(post(with(R"("reposted_post":{"id":"9"})")).repostedId, "9");
}

TEST(MediaJson, ReadsIdsAsTextOrNumber) {
    const model::Post read = post(
        R"({"id":18000000000000011,"timestamp":1772600767,"root_post":{"id":18000000000000007},"replied_to":"18000000000000008"})");
    EXPECT_EQ(read.id, "18000000000000011");
    EXPECT_EQ(read.rootId, "18000000000000007");
    EXPECT_EQ(read.parentId, "18000000000000008");
    EXPECT_EQ(base::formatInstant(read.createdAt), "2026-03-04T05:06:07.000Z");
}

TEST(MediaJson, AnOptionalFieldOfTheWrongTypeIsAbsent) {
    const model::Post read = post(with(
        R"("username":7,"text":["x"],"permalink":{},"is_reply":"yes","has_replies":1,"root_post":[],"replied_to":true,"topic_tag":null)"));
    model::Post expected;
    expected.id = "1";
    expected.createdAt = read.createdAt;
    EXPECT_EQ(read, expected);
}

TEST(MediaJson, ARootThatNamesItselfIsARoot) {
    const model::Post read = post(with(R"("root_post":{"id":"1"},"replied_to":{"id":"1"})"));
    EXPECT_EQ(read.rootId, std::nullopt);
    EXPECT_EQ(read.parentId, std::nullopt);
}

TEST(MediaJson, HandlesHaveNoAtSign) {
    EXPECT_EQ(post(with(R"("username":"@mara.k")")).author, "mara.k");
    EXPECT_EQ(post(with(R"("username":"")")).author, std::nullopt);
}

TEST(MediaJson, NamesTheKeyThatIsWrong) {
    const auto noId = parseMedia(R"({"timestamp":"2026-03-04"})");
    ASSERT_FALSE(noId);
    EXPECT_EQ(noId.error().code, ErrorCode::BadShape);
    EXPECT_EQ(noId.error().where, "id");
    const auto badTime = parseMedia(R"({"id":"1","timestamp":"9999-01-01"})");
    ASSERT_FALSE(badTime);
    EXPECT_EQ(badTime.error().code, ErrorCode::BadTime);
    EXPECT_EQ(badTime.error().where, "timestamp");
    const auto noTime = parseMedia(R"({"id":"1"})");
    ASSERT_FALSE(noTime);
    EXPECT_EQ(noTime.error().where, "timestamp");
    EXPECT_EQ(parseMedia("[]").error().code, ErrorCode::BadShape);
    EXPECT_EQ(parseMedia("{").error().code, ErrorCode::BadJson);
    EXPECT_EQ(parseMedia("{\"id\":\"\xC0\"}").error().code, ErrorCode::BadText);
}

TEST(MediaList, SkipsWhatCannotBeUsedAndKeepsTheRest) {
    const PostPage read = page(R"({"data":[7,null,{"id":"2"},{"timestamp":"2026-03-04"},
        {"id":"3","timestamp":"0000-01-01"},{"id":"4","timestamp":"2026-03-04T00:00:00+0000"},[[]]]})");
    ASSERT_EQ(read.posts.size(), 1U);
    EXPECT_EQ(read.posts.front().id, "4");
    ASSERT_EQ(read.skipped.size(), 6U);
    EXPECT_EQ(read.skipped[0].where, "/me/threads item 1");
    EXPECT_EQ(read.skipped[0].reason, "a number instead of a post");
    EXPECT_EQ(read.skipped[2].where, "/me/threads item 3 (id 2)");
    EXPECT_EQ(read.skipped[2].reason, "timestamp: is missing");
    EXPECT_EQ(read.skipped[3].reason, "id: is missing");
    EXPECT_THAT(read.skipped[4].reason, HasSubstr("1970 to 2199"));
}

TEST(MediaList, OneDamagedTextDoesNotCostThePage) {
    const PostPage read =
        page("{\"data\":[{\"id\":\"1\",\"timestamp\":1772600767,\"text\":\"a\xFF\xFE\"},"
             "{\"id\":\"2\",\"timestamp\":1772600767,\"text\":\"good\",\"shortcode\":\"\xC3\"}]}");
    ASSERT_EQ(read.posts.size(), 1U);
    EXPECT_EQ(read.posts.front().id, "2");
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped.front().where, "/me/threads item 1 (id 1)");
    EXPECT_EQ(read.skipped.front().reason, "text: is not valid UTF-8");
}

TEST(MediaList, NoListIsAnError) {
    for (const std::string_view body :
         {"{}", R"({"data":null})", R"({"data":{}})", R"({"data":"x"})", "[]", "7"}) {
        const auto read = parseMediaList(body, "/me/threads");
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().code, ErrorCode::ApiBadAnswer) << body;
        EXPECT_EQ(read.error().where, "/me/threads") << body;
    }
    for (const std::string_view body : {"", "<html>", R"({"data":[{"id")"}) {
        const auto read = parseMediaList(body, "/me/threads");
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().code, ErrorCode::ApiNotJson) << body;
    }
}

TEST(MediaList, FindsTheCursorInAnyForm) {
    const auto after = [](std::string_view paging) {
        return page(R"({"data":[],"paging":)" + std::string(paging) + "}").after;
    };
    EXPECT_EQ(page(R"({"data":[]})").after, std::nullopt);
    EXPECT_EQ(after("{}"), std::nullopt);
    EXPECT_EQ(after("null"), std::nullopt);
    EXPECT_EQ(after("[]"), std::nullopt);
    EXPECT_EQ(after(R"({"cursors":{"before":"x"}})"), std::nullopt);
    EXPECT_EQ(after(R"({"cursors":{"after":""}})"), std::nullopt);
    EXPECT_EQ(after(R"({"cursors":{"after":"y"},"next":"https://other.example.net/?after=z"})"), "y");
    EXPECT_EQ(
        after(R"({"next":"https://graph.threads.net/v1.0/me/threads?access_token=T&after=Q%3D%3D&limit=2"})"),
        "Q==");
    EXPECT_EQ(after(R"({"next":"https://graph.threads.net/v1.0/me/threads"})"), std::nullopt);
}

TEST(MediaList, ReadsTextsOfTenMegabytes) {
    const std::string huge(10u << 20, 'x');
    const PostPage read = page(R"({"data":[{"id":"1","timestamp":1772600767,"text":")" + huge + R"("}]})");
    ASSERT_EQ(read.posts.size(), 1U);
    EXPECT_EQ(read.posts.front().text, huge);
}

TEST(MediaList, DeepNestingInAnElementIsHarmless) {
    constexpr std::size_t depth = 500'000;
    const PostPage read = page(R"({"data":[{"id":"1","timestamp":1772600767,"children":)" +
                               std::string(depth, '[') + std::string(depth, ']') + "}]}");
    EXPECT_EQ(read.posts.size(), 1U);
}

} // namespace
} // namespace weft::threads
