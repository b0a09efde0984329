// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/json.h"

#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;

JsonDocument parsed(std::string_view text) {
    auto document = JsonDocument::parse(text);
    if (!document) throw std::runtime_error(document.error().text());
    return *std::move(document);
}

ErrorCode errorOf(std::string_view text) {
    const auto document = JsonDocument::parse(text);
    return document ? ErrorCode::BadArgument : document.error().code;
}

TEST(Json, KeepsIdsAsText) {
    const auto document =
        parsed(R"({"a":"0012","b":17841400000012345,"c":18446744073709551615,"d":1.5,"e":"","f":{"x":1}})");
    EXPECT_EQ(document.root().id("a"), "0012");
    EXPECT_EQ(document.root().id("b"), "17841400000012345");
    EXPECT_EQ(document.root().id("c"), "18446744073709551615");
    EXPECT_EQ(document.root().id("d"), std::nullopt);
    EXPECT_EQ(document.root().id("e"), std::nullopt);
    EXPECT_EQ(document.root().id("f"), std::nullopt);
}

TEST(Json, RefusesIdsThatNoPlatformWouldGive) {
    EXPECT_EQ(parsed(R"({"id":"a\nb"})").root().id("id"), std::nullopt);
    EXPECT_EQ(parsed(R"({"id":"a\u0000b"})").root().id("id"), std::nullopt);
    EXPECT_EQ(parsed("{\"id\":\"" + std::string(201, '1') + "\"}").root().id("id"), std::nullopt);
    EXPECT_EQ(parsed(R"({"id":123456789012345678901234567890})").root().id("id"), std::nullopt)
        << "digits are lost beyond 64 bits";
}

TEST(Json, ReadsNumbersInEveryDisguise) {
    const auto document = parsed(
        R"({"a":3,"b":"3","c":3.0,"d":"3.0","e":3.5,"f":"three","g":null,"h":-3,"i":1e300,"j":9223372036854775808})");
    const auto integer = [&](std::string_view key) { return document.root().integer(key); };
    EXPECT_EQ(integer("a"), 3);
    EXPECT_EQ(integer("b"), 3);
    EXPECT_EQ(integer("c"), 3);
    EXPECT_EQ(integer("d"), 3);
    EXPECT_EQ(integer("e"), std::nullopt);
    EXPECT_EQ(integer("f"), std::nullopt);
    EXPECT_EQ(integer("g"), std::nullopt);
    EXPECT_EQ(integer("h"), -3);
    EXPECT_EQ(integer("i"), std::nullopt);
    EXPECT_EQ(integer("j"), std::nullopt);
    EXPECT_EQ(integer("missing"), std::nullopt);
}

TEST(Json, ReadsTimesInEveryForm) {
    const auto document = parsed(
        R"(["2026-03-04T05:06:07+0000","2026-03-04T05:06:07Z","2026-03-04T05:06:07+00:00",1772600767,1772600767000,"1772600767"])");
    for (const JsonValue& element : document.root().elements()) {
        const auto instant = element.instant();
        ASSERT_TRUE(instant) << instant.error().text();
        EXPECT_EQ(base::formatInstant(*instant), "2026-03-04T05:06:07.000Z");
    }
}

TEST(Json, RefusesTimesThatAreNone) {
    const auto document = parsed(
        R"(["0000-01-01","9999-12-31T00:00:00Z",-1,1e18,1e308,"nan","yesterday",true,{},"2026-02-30","20260304"])");
    for (const JsonValue& element : document.root().elements()) {
        const auto instant = element.instant();
        ASSERT_FALSE(instant);
        EXPECT_TRUE(instant.error().code == ErrorCode::BadTime ||
                    instant.error().code == ErrorCode::BadShape);
    }
}

TEST(Json, ReplacesNulInTexts) {
    EXPECT_EQ(parsed(R"({"t":"a\u0000b"})").root().text("t"), "a\xEF\xBF\xBD"
                                                              "b");
}

TEST(Json, RepairsHalvesOfSurrogatePairs) {
    EXPECT_EQ(parsed(R"({"t":"x\ud83d"})").root().text("t"), "x\xEF\xBF\xBD");
    EXPECT_EQ(parsed(R"({"t":"\udc00x"})").root().text("t"), "\xEF\xBF\xBD"
                                                             "x");
    EXPECT_EQ(parsed(R"({"t":"\ud83d\ud83d\ude00"})").root().text("t"), "\xEF\xBF\xBD\xF0\x9F\x98\x80");
    EXPECT_EQ(parsed(R"({"t":"\\ud83d \ud83d"})").root().text("t"), "\\ud83d \xEF\xBF\xBD");
}

TEST(Json, NamesWhatIsWrong) {
    EXPECT_EQ(errorOf(""), ErrorCode::BadJson);
    EXPECT_EQ(errorOf("  \n"), ErrorCode::BadJson);
    EXPECT_EQ(errorOf(R"({"a":1)"), ErrorCode::BadJson);
    EXPECT_EQ(errorOf(R"({"a":1} {"b":2})"), ErrorCode::BadJson);
    EXPECT_EQ(errorOf(std::string("{\"a\":1}\0", 8)), ErrorCode::BadJson);
    EXPECT_EQ(errorOf(R"({"a":1e999})"), ErrorCode::BadJson);
    EXPECT_EQ(errorOf("{\"a\":\"\xFF\"}"), ErrorCode::BadText);
    EXPECT_EQ(errorOf("<html></html>"), ErrorCode::BadJson);
}

TEST(Json, SurvivesDeepNesting) {
    constexpr std::size_t depth = 1'000'000;
    EXPECT_EQ(errorOf(std::string(depth, '[')), ErrorCode::BadJson);
    const auto whole = JsonDocument::parse(std::string(depth, '[') + std::string(depth, ']'));
    EXPECT_TRUE(whole);
    std::string objects;
    for (std::size_t i = 0; i < depth / 4; ++i)
        objects += "{\"a\":";
    EXPECT_EQ(errorOf(objects), ErrorCode::BadJson);
}

TEST(Json, ReadsHugeTexts) {
    const std::string huge(10u << 20, 'x');
    EXPECT_EQ(parsed("{\"t\":\"" + huge + "\"}").root().text("t"), huge);
}

} // namespace
} // namespace weft::threads
