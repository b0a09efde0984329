// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::app {
namespace {

using namespace std::chrono_literals;
using store::AlertKind;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr base::Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 10}};

store::Alert person(base::Instant happened, base::Instant found = {}) {
    return {.kind = AlertKind::Person, .subject = "ana", .at = happened, .count = 1, .foundAt = found};
}

TopicView topic(std::string watchedAs, std::optional<base::Instant> alertedAt) {
    TopicView view;
    view.watched = !watchedAs.empty();
    view.markedBy = std::move(watchedAs);
    view.alertedAt = alertedAt;
    view.topic.terms.resize(1);
    view.topic.terms[0].standing.term.best = {.window = 4, .people = 31, .usual = 4.5};
    return view;
}

TEST(NewAlerts, OneASubjectInTwelveHours) {
    EXPECT_THAT(newAlerts({person(kNow - 1min)}, {person(kNow - 13h, kNow - 12h + 1min)}, kNow), IsEmpty());
    const auto fresh = newAlerts({person(kNow - 1min)}, {person(kNow - 13h, kNow - 12h)}, kNow);
    ASSERT_THAT(fresh, SizeIs(1));
    EXPECT_EQ(fresh[0].foundAt, kNow);
}

TEST(NewAlerts, AnotherSubjectIsNotInTheWay) {
    auto other = person(kNow - 2h, kNow - 2h);
    other.subject = "bob";
    auto topic = person(kNow - 2h, kNow - 2h);
    topic.kind = AlertKind::Topic;
    EXPECT_THAT(newAlerts({person(kNow - 1min)}, {other, topic}, kNow), SizeIs(1));
}

TEST(NewAlerts, OldPostsThatArriveLateAreNoNews) {
    EXPECT_THAT(newAlerts({person(kNow - 25h), person(kNow + 1min)}, {}, kNow), IsEmpty());
}

TEST(NewAlerts, AClockThatRanAheadSilencesNothing) {
    EXPECT_THAT(newAlerts({person(kNow - 1min)}, {person(kNow + 1000h, kNow + 1000h)}, kNow), SizeIs(1));
}

TEST(TopicAlerts, OnlyOfWatchedTopicsThatStandOutByThemselves) {
    TopicReport report;
    report.topics = {topic("Power Cut", kNow), topic("", kNow), topic("quiet", {}), topic("ours", kNow)};
    report.topics.back().alertHeldBack = true;
    const auto alerts = topicAlerts(report);
    ASSERT_THAT(alerts, SizeIs(1));
    EXPECT_EQ(alerts[0].subject, "power cut");
    EXPECT_EQ(alerts[0].count, 31);
    EXPECT_EQ(alerts[0].usual, 4.5);
    EXPECT_EQ(alerts[0].at, kNow);
}

TEST(TopicAlerts, TopicsOfOneWatchedTermAreOneSubject) {
    TopicReport report;
    report.topics = {topic("cut", kNow), topic("cut", kNow - 1h)};
    ASSERT_THAT(topicAlerts(report), SizeIs(1));
    EXPECT_EQ(topicAlerts(report)[0].at, kNow);
}

} // namespace
} // namespace weft::app
