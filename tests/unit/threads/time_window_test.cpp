// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/time_window.h"

#include "unit/threads/canned_client.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::Instant;
using testing::HasSubstr;
using testing::Not;

constexpr Instant kServer{std::chrono::seconds{1'772'600'000}};
constexpr std::chrono::hours kHour{1};

TEST(TimeWindow, ListsBeginInJuly2023) {
    const auto window = listWindow({Instant{}, kServer}, std::nullopt);
    ASSERT_TRUE(window);
    EXPECT_EQ(unixSeconds(*window->since), "1688540400");
    EXPECT_EQ(window->until, kServer);
    const auto open = listWindow({}, kServer);
    EXPECT_FALSE(open->since || open->until);
}

TEST(TimeWindow, NothingLiesInAnEmptyWindow) {
    EXPECT_FALSE(listWindow({kServer, kServer}, std::nullopt));
    EXPECT_FALSE(listWindow({kServer, kServer - kHour}, std::nullopt));
    EXPECT_FALSE(listWindow({std::nullopt, Instant{}}, std::nullopt));
    EXPECT_FALSE(listWindow({kServer, kServer + std::chrono::milliseconds{999}}, std::nullopt))
        << "the same second";
    EXPECT_TRUE(listWindow({kServer, kServer + std::chrono::seconds{1}}, std::nullopt));
}

TEST(TimeWindow, AnEndInTheFutureIsLeftOut) {
    EXPECT_EQ(listWindow({kServer, kServer + kHour}, kServer - kHour)->until, std::nullopt);
    EXPECT_EQ(listWindow({kServer - kHour, kServer}, kServer)->until, kServer);
    EXPECT_EQ(listWindow({kServer - kHour, kServer + kHour}, std::nullopt)->until, kServer + kHour)
        << "nobody knows what the future is";
    EXPECT_EQ(listWindow({kServer + kHour, std::nullopt}, kServer)->since, kServer + kHour)
        << "the server's time may be an old one";
}

TEST(TimeWindow, InsightsEndAtTheServersTime) {
    EXPECT_EQ(insightsWindow({kServer - kHour, kServer + kHour}, kServer)->until, kServer);
    EXPECT_EQ(insightsWindow({kServer - kHour, kServer + kHour}, std::nullopt)->until, kServer + kHour);
    EXPECT_EQ(insightsWindow({kServer, kServer + kHour}, kServer - kHour)->until, kServer + kHour);
    EXPECT_EQ(unixSeconds(*insightsWindow({Instant{}, kServer}, {})->since), "1712991600");
    EXPECT_FALSE(insightsWindow({kServer, kServer}, {}));
}

class TimeWindowOfClientTest : public CannedClientTest {};

TEST_F(TimeWindowOfClientTest, Quirk24_WindowsAreClampedBeforeTheyAreSent) {
    serve(always(200, kEmptyList, {{"Date", "Wed, 04 Mar 2026 04:53:20 GMT"}}));
    SearchQuery search;
    search.words = "x";
    search.since = Instant{};
    search.until = kServer + kHour;
    ASSERT_TRUE(client().search(search, m_stop));
    EXPECT_THAT(targets()[0], HasSubstr("since=1688540400&until=1772603600"));
    ASSERT_EQ(client().serverTime(), kServer);
    ASSERT_TRUE(client().search(search, m_stop));
    EXPECT_THAT(targets()[1], Not(HasSubstr("until")));
    ASSERT_TRUE(client().mentions({.after = {}, .since = {}, .until = kServer + kHour}, m_stop));
    EXPECT_THAT(targets()[2], Not(HasSubstr("until")));
    ASSERT_TRUE(client().linkClicks("250", kServer - kHour, kServer + kHour, m_stop));
    EXPECT_THAT(targets()[3], HasSubstr("since=1772596400&until=1772600000"));

    search.since = search.until;
    const auto nothing = client().search(search, m_stop);
    ASSERT_TRUE(nothing);
    EXPECT_EQ(nothing->elements(), 0U);
    EXPECT_TRUE(client().linkClicks("250", kServer, kServer, m_stop)->empty());
    EXPECT_TRUE(client().profilePosts("lia", {.after = {}, .since = kServer, .until = kServer}, m_stop));
    EXPECT_EQ(client().requests(), 4) << "nothing can be there, so nothing is asked";
}

} // namespace
} // namespace weft::threads
