// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alerts.h"
#include "store/favourites.h"
#include "store/posts_reading.h"
#include "store/tombstones.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class AlertsTest : public WorkspaceTest {
protected:
    std::vector<std::string> favouriteAlerts(base::TimeRange range = {at(0), at(1000)}) {
        const auto found = findFavouriteAlerts(db(), range);
        EXPECT_TRUE(found) << found.error().text();
        std::vector<std::string> words;
        for (const auto& alert : *found)
            words.push_back(std::string(alertKindName(alert.kind)) + ' ' + alert.subject + ' ' +
                            std::to_string(alert.count) + ' ' +
                            std::to_string((alert.at - at(0)) / (at(1) - at(0))));
        return words;
    }

    Alert alert(AlertKind kind, const char* subject, int happened, int found) {
        return {.kind = kind, .subject = subject, .at = at(happened), .count = 7, .foundAt = at(found)};
    }
};

TEST_F(AlertsTest, TellsOfPostsWrittenAfterTheStar) {
    save({makePost("old", "ana", "before", 1), makePost("new", "Ana", "after", 5),
          makePost("newer", "ana", "after", 6), makePost("other", "bob", "after", 6)});
    ASSERT_TRUE(writeFavouritePerson(db(), "@ANA", true, at(3)));
    EXPECT_THAT(favouriteAlerts(), ElementsAre("person ana 2 6"));
    EXPECT_THAT(favouriteAlerts({at(7), at(9)}), IsEmpty());
}

TEST_F(AlertsTest, TellsOfAnswersOfOthersToAPostWithAStar) {
    const auto root = makePost("root", "ana", "question", 1);
    save({root, makeReply("own", "ana", "more", 5, root), makeReply("early", "bob", "yes", 2, root),
          makeReply("late", "cyd", "no", 6, root)});
    ASSERT_TRUE(writeFavourite(db(), "root", true, at(3)));
    EXPECT_THAT(favouriteAlerts(), ElementsAre("answer root 1 6"));
}

TEST_F(AlertsTest, WhatWasNoticedIsNoNewsAgain) {
    save({makePost("a", "ana", "after", 5), makePost("b", "ana", "after", 9)});
    ASSERT_TRUE(writeFavouritePerson(db(), "ana", true, at(3)));
    const std::vector noticed{alert(AlertKind::Person, "ana", 5, 6)};
    ASSERT_TRUE(saveAlerts(db(), noticed, at(6)));
    EXPECT_THAT(favouriteAlerts(), ElementsAre("person ana 1 9"));
}

TEST_F(AlertsTest, StayUntilTheyAreTold) {
    const std::vector alerts{alert(AlertKind::Topic, "tea", 5, 6), alert(AlertKind::Person, "ana", 4, 5)};
    ASSERT_TRUE(saveAlerts(db(), alerts, at(6)));
    ASSERT_TRUE(saveAlerts(db(), alerts, at(7)));
    EXPECT_THAT(listUntoldAlerts(db()).value(), ElementsAre(alerts[1], alerts[0]));
    ASSERT_TRUE(saveToldAlerts(db(), std::span(alerts).first(1), at(8)));
    EXPECT_THAT(listUntoldAlerts(db()).value(), ElementsAre(alerts[1]));
    EXPECT_THAT(listLatestAlerts(db()).value(), ElementsAre(alerts[1], alerts[0]));
}

TEST_F(AlertsTest, WhatWasToldIsKeptWithoutHavingBeenKeptBefore) {
    const std::vector alerts{alert(AlertKind::Topic, "tea", 5, 6)};
    ASSERT_TRUE(saveToldAlerts(db(), alerts, at(8)));
    EXPECT_THAT(listUntoldAlerts(db()).value(), IsEmpty());
    EXPECT_THAT(listLatestAlerts(db()).value(), ElementsAre(alerts[0]));
}

TEST_F(AlertsTest, AreNotKeptForEver) {
    const std::vector alerts{alert(AlertKind::Topic, "tea", 5, 6)};
    ASSERT_TRUE(saveAlerts(db(), alerts, at(6)));
    ASSERT_TRUE(saveToldAlerts(db(), alerts, at(6)));
    ASSERT_TRUE(saveAlerts(db(), {}, at(6) + std::chrono::hours(24 * 31)));
    EXPECT_THAT(listLatestAlerts(db()).value(), IsEmpty());
}

TEST_F(AlertsTest, ForgettingAPersonForgetsTheirAlerts) {
    const auto post = makePost("p", "ana", "hello", 1);
    save({post});
    const std::vector alerts{alert(AlertKind::Person, "ana", 5, 6), alert(AlertKind::Answer, "p", 5, 6),
                             alert(AlertKind::Topic, "tea", 5, 6)};
    ASSERT_TRUE(saveAlerts(db(), alerts, at(6)));
    ASSERT_TRUE(writeFavouritePerson(db(), "ana", true, at(3)));
    ASSERT_TRUE(forgetPerson(db(), "ana", at(9)));
    EXPECT_THAT(listUntoldAlerts(db()).value(), ElementsAre(alerts[2]));
    EXPECT_THAT(listFavouritePeople(db()).value(), IsEmpty());
}

TEST_F(AlertsTest, AStarIsForAHandle) {
    for (const auto* handle : {"", "@", "two words", "a,b", "line\nbreak"})
        EXPECT_EQ(writeFavouritePerson(db(), handle, true, at(1)).error().code, base::ErrorCode::BadArgument)
            << handle;
    ASSERT_TRUE(writeFavouritePerson(db(), "ana", true, at(1)));
    ASSERT_TRUE(writeFavouritePerson(db(), "Ana", true, at(2)));
    const auto people = listFavouritePeople(db()).value();
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].since, at(1));
    ASSERT_TRUE(writeFavouritePerson(db(), "ANA", false, at(3)));
    EXPECT_THAT(listFavouritePeople(db()).value(), IsEmpty());
}

} // namespace
} // namespace weft::store
