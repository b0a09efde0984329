// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/network_chart.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace weft;

namespace {

/// ana in the middle, the others around; bob and cyd know ana.
charts::NetworkSpec sample() {
    charts::NetworkSpec network;
    network.title = QStringLiteral("Who answers whom");
    const auto add = [&](const char* handle, double x, double y, double weight) {
        network.people.push_back(
            {QLatin1String(handle), {x, y}, weight, 0, QLatin1String(handle) + QStringLiteral(" says"), 0});
    };
    add("@ana", 0.5, 0.5, 9);
    add("@bob", 1, 0.5, 4);
    add("@cyd", 0, 0.5, 4);
    add("@dan", 0.5, 0, 1);
    add("@banana", 0.5, 1, 1);
    network.ties = {{0, 1, 4}, {0, 2, 4}};
    network.circles = {{QStringLiteral("around @ana (3)"), 0}};
    return network;
}

class NetworkChartTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_chart.resize(400, 300);
        m_chart.setNetwork(sample());
        m_chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_chart));
    }

    QPoint place(int person) const { return m_chart.rectOf(person).center().toPoint(); }

    charts::NetworkChart m_chart{QStringLiteral("network")};
};

} // namespace

TEST_F(NetworkChartTest, aClickSelectsAndAClickBesideSelectsNobody) {
    QSignalSpy selected(&m_chart, &charts::NetworkChart::selected);
    QTest::mouseClick(&m_chart, Qt::LeftButton, {}, place(1));
    EXPECT_EQ(m_chart.view().selected, 1);
    EXPECT_EQ(m_chart.spokenValue(), QStringLiteral("@bob says"));
    QTest::mouseClick(&m_chart, Qt::LeftButton, {}, QPoint(60, 60));
    EXPECT_EQ(m_chart.view().selected, -1);
    EXPECT_EQ(selected.count(), 2);
}

TEST_F(NetworkChartTest, arrowsGoToTheNearestInTheirDirection) {
    QTest::keyClick(&m_chart, Qt::Key_Home);
    EXPECT_EQ(m_chart.view().selected, 0);
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.view().selected, 1);
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.view().selected, 1) << "nobody is further right";
    QTest::keyClick(&m_chart, Qt::Key_Left);
    QTest::keyClick(&m_chart, Qt::Key_Up);
    EXPECT_EQ(m_chart.view().selected, 3);
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_EQ(m_chart.view().selected, -1);
}

TEST_F(NetworkChartTest, zoomKeepsWhatLiesUnderTheMouse) {
    const QPointF before = m_chart.rectOf(1).center();
    m_chart.zoomBy(2, before);
    EXPECT_DOUBLE_EQ(m_chart.view().zoom, 2);
    EXPECT_NEAR(m_chart.rectOf(1).center().x(), before.x(), 1);
    EXPECT_NEAR(m_chart.rectOf(1).center().y(), before.y(), 1);
    QTest::keyClick(&m_chart, Qt::Key_0);
    EXPECT_DOUBLE_EQ(m_chart.view().zoom, 1);
    EXPECT_EQ(m_chart.rectOf(1).center(), before);
}

TEST_F(NetworkChartTest, draggingMovesAndSelectsNobody) {
    m_chart.zoomBy(3, place(0));
    const QPoint from = place(0);
    QTest::mousePress(&m_chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&m_chart, from + QPoint(30, 20));
    QTest::mouseMove(&m_chart, from + QPoint(40, 20));
    QTest::mouseRelease(&m_chart, Qt::LeftButton, {}, from + QPoint(40, 20));
    EXPECT_EQ(place(0), from + QPoint(40, 20));
    EXPECT_EQ(m_chart.view().selected, -1);
}

TEST_F(NetworkChartTest, aHandleThatBeginsSoGoesBeforeOneThatHasIt) {
    EXPECT_TRUE(m_chart.selectMatching(QStringLiteral("@BAN")));
    EXPECT_EQ(m_chart.view().selected, 4);
    EXPECT_TRUE(m_chart.selectMatching(QStringLiteral("ana")));
    EXPECT_EQ(m_chart.view().selected, 0);
    EXPECT_FALSE(m_chart.selectMatching(QStringLiteral("zoe")));
    EXPECT_FALSE(m_chart.selectMatching(QStringLiteral("@")));
}

TEST_F(NetworkChartTest, whoIsSelectedStaysSelectedInAnotherPicture) {
    m_chart.select(3);
    auto network = sample();
    std::swap(network.people[2], network.people[3]);
    m_chart.setNetwork(network);
    EXPECT_EQ(m_chart.view().selected, 2);
    network.people.pop_back();
    network.people.erase(network.people.begin() + 2);
    m_chart.setNetwork(network);
    EXPECT_EQ(m_chart.view().selected, -1);
}

TEST_F(NetworkChartTest, aPlainWheelBelongsToThePage) {
    const QPointF at = place(0);
    QWheelEvent plain(at, m_chart.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_chart, &plain);
    EXPECT_FALSE(plain.isAccepted());
    EXPECT_DOUBLE_EQ(m_chart.view().zoom, 1);
    QWheelEvent zoom(at, m_chart.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_chart, &zoom);
    EXPECT_GT(m_chart.view().zoom, 1);
}
