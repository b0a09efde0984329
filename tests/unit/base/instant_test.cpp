// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/time_range.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace weft::base {
namespace {

TEST(Instant, ReadsEveryFormTheApiAndPeopleWrite) {
    for (const auto* text : {"2026-03-04T05:06:07+0000", "2026-03-04T05:06:07Z", "2026-03-04T05:06:07+00:00",
                             "2026-03-04T05:06:07.000Z", "2026-03-04 05:06:07", "2026-03-04T07:06:07+02:00",
                             "2026-03-04T00:06:07-0500", "2026-03-04T05:06:07.0004Z"}) {
        const auto instant = parseInstant(text);
        ASSERT_TRUE(instant) << text;
        EXPECT_EQ(formatInstant(*instant), "2026-03-04T05:06:07.000Z") << text;
    }
    EXPECT_EQ(formatInstant(*parseInstant("2026-03-04")), "2026-03-04T00:00:00.000Z");
    EXPECT_EQ(formatInstant(*parseInstant("2026-03-04T05:06:07.089Z")), "2026-03-04T05:06:07.089Z");
}

TEST(Instant, RefusesWhatIsNoMoment) {
    for (const auto* text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-03-04T24:00:00Z",
                             "2026-03-04T05:60:00Z", "2026-03-04T05:06:60Z", "2026-03-04T05:06:07+99:00",
                             "2026-03-04T05:06:07Zx", "2026-03-04T05:06:07.Z", "0000-01-01T00:00:00Z",
                             "9999-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "26-03-04", "2026-03-04T"}) {
        const auto instant = parseInstant(text);
        ASSERT_FALSE(instant) << text;
        EXPECT_EQ(instant.error().code, ErrorCode::BadTime) << text;
    }
}

TEST(Instant, ErrorsDoNotRepeatHugeTexts) {
    const auto instant = parseInstant(std::string(1'000'000, '9'));
    ASSERT_FALSE(instant);
    EXPECT_LT(instant.error().detail.size(), 200U);
}

TEST(Instant, QuotesNothingThatIsNoText) {
    const auto detailOf = [](std::string_view text) { return parseInstant(text).error().detail; };
    EXPECT_EQ(detailOf("2026-\xBA"), "what was given is not a date and time (ISO 8601 wanted)");
    EXPECT_EQ(detailOf("\x1B[2J"), "\" [2J\" is not a date and time (ISO 8601 wanted)");
    // Cut within a character.
    std::string accents(39, 'x');
    accents += "\u00e9\u00e9";
    EXPECT_FALSE(firstInvalidUtf8(detailOf(accents)));
}

TEST(TimeGrid, FindsTheIntervalOfAnInstant) {
    const auto at = [](const char* text) { return *parseInstant(text); };
    const TimeGrid grid{{at("2026-03-28"), at("2026-03-29"), at("2026-03-29T23:00")},
                        {"2026-03-28", "2026-03-29"}};
    EXPECT_EQ(grid.indexOf(at("2026-03-28")), 0U);
    EXPECT_EQ(grid.indexOf(at("2026-03-28T23:59:59.999Z")), 0U);
    EXPECT_EQ(grid.indexOf(at("2026-03-29")), 1U);
    EXPECT_EQ(grid.indexOf(at("2026-03-29T23:00")), grid.size());
    EXPECT_EQ(grid.indexOf(at("2026-03-27")), grid.size());
    EXPECT_EQ(TimeGrid{}.indexOf(at("2026-03-27")), 0U);
}

TEST(TimeRange, IsHalfOpenAndNeverUpsideDown) {
    const auto since = *parseInstant("2026-03-01");
    const auto until = *parseInstant("2026-03-02");
    const auto range = makeRange(since, until);
    ASSERT_TRUE(range);
    EXPECT_TRUE(range->contains(since));
    EXPECT_FALSE(range->contains(until));
    EXPECT_FALSE(makeRange(until, since));
    EXPECT_FALSE(makeRange(since, since));
}

} // namespace
} // namespace weft::base
