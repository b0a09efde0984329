// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http_date.h"

#include <gtest/gtest.h>

namespace weft::threads {
namespace {

TEST(HttpDate, ReadsTheFormsOfTheStandard) {
    for (const auto* text :
         {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"}) {
        const auto instant = parseHttpDate(text);
        ASSERT_TRUE(instant) << text;
        EXPECT_EQ(base::formatInstant(*instant), "1994-11-06T08:49:37.000Z") << text;
    }
}

TEST(HttpDate, GivesNothingForWhatIsNoDate) {
    for (const auto* text : {"", "soon", "Sun, 99 Nov 1994 08:49:37 GMT", "-1"})
        EXPECT_FALSE(parseHttpDate(text)) << text;
}

TEST(HttpDate, StaysWithinTheYearsThatAnInstantMayHave) {
    EXPECT_TRUE(parseHttpDate("Tue, 31 Dec 2199 23:59:59 GMT"));
    EXPECT_FALSE(parseHttpDate("Wed, 01 Jan 2200 00:00:00 GMT"));
    EXPECT_FALSE(parseHttpDate("Sun, 06 Nov 9999 08:49:37 GMT"));
    // A year that milliseconds cannot count.
    EXPECT_FALSE(parseHttpDate("1333333333Nov,4\006"));
    EXPECT_FALSE(parseHttpDate("Sun, 06 Nov 1904 08:49:37 GMT"));
}

} // namespace
} // namespace weft::threads
