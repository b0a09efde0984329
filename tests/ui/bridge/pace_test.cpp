// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/pace.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::bridge {
namespace {

using std::chrono::milliseconds;

class PaceTest : public testing::Test {
protected:
    void workFor(int ms) {
        m_pace.began();
        QTest::qSleep(ms);
        m_pace.ended();
    }

    Pace m_pace{4, milliseconds{0}, nullptr};
    QSignalSpy m_due{&m_pace, &Pace::due};
};

TEST_F(PaceTest, TheFirstComesAtOnce) {
    m_pace.want();
    EXPECT_EQ(m_due.size(), 1);
}

TEST_F(PaceTest, RestsAsManyTimesAsLongAsItTook) {
    workFor(50);
    m_pace.want();
    m_pace.want();
    EXPECT_EQ(m_due.size(), 0) << "it has not rested";
    EXPECT_TRUE(m_due.wait(5000));
    EXPECT_EQ(m_due.size(), 1) << "once for all who wanted it";
}

TEST_F(PaceTest, WhatIsWantedMeanwhileComesAfterwards) {
    m_pace.began();
    m_pace.want();
    EXPECT_EQ(m_due.size(), 0);
    m_pace.ended();
    EXPECT_TRUE(m_due.size() == 1 || m_due.wait(5000));
}

TEST_F(PaceTest, DoingItAnswersWhoeverWantedIt) {
    workFor(20);
    m_pace.want();
    workFor(1);
    EXPECT_FALSE(m_due.wait(300));
}

TEST_F(PaceTest, SomethingElseNeedsNoRest) {
    workFor(200);
    m_pace.want();
    m_pace.startAnew();
    m_pace.want();
    EXPECT_EQ(m_due.size(), 1);
    m_pace.began();
    m_pace.startAnew();
    m_pace.want();
    EXPECT_EQ(m_due.size(), 2);
}

TEST(PaceLeast, GoesByThoughItTookNoTime) {
    Pace pace(1, milliseconds{200}, nullptr);
    QSignalSpy due(&pace, &Pace::due);
    pace.began();
    pace.ended();
    pace.want();
    EXPECT_EQ(due.size(), 0);
    EXPECT_TRUE(due.wait(5000));
}

} // namespace
} // namespace weft::bridge
