// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "charts/network_chart.h"
#include "panels/community_screen.h"
#include "panels/posts_screen.h"
#include "panels/table.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

void write(std::ofstream& file, const std::string& id, const std::string& author, int day,
           const std::string& parent) {
    const auto date = "2026-09-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
    file << R"({"id":")" << id << R"(","author":")" << author << R"(","text":"post )" << id
         << R"(","timestamp":")" << date
         << "T10:00:00Z\",\"parent_id\":" << (parent.empty() ? "null" : '"' + parent + '"') << "}\n";
}

/// Every day a thread in which ana answers bob and cyd answers bob: bob is between the two.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 3; day < 29; ++day) {
        const auto name = std::to_string(day);
        write(file, "r" + name, "acme", day, "");
        write(file, "b" + name, "bob", day, "r" + name);
        write(file, "a" + name, day % 2 == 0 ? "ana" : "cyd", day, "b" + name);
    }
}

class CommunityWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 78)); }

    void openCommunity() {
        showWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window->hosts().workspace.snapshot() && m_window->screens().settled(); },
            10'000));
        m_window->screens().choose(Screen::Community);
        settle();
    }

    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    }

    const app::CommunitySnapshot& snapshot() const {
        return *m_window->findChild<panels::CommunityScreen*>()->snapshot();
    }
};

TEST_F(CommunityWindowTest, ShowsWhoAnswersWhomAndOpensAPersonsPosts) {
    openCommunity();
    const auto* network = m_window->findChild<charts::NetworkChart*>();
    ASSERT_EQ(network->points(), 3);
    EXPECT_EQ(network->network().people[0].handle, QStringLiteral("@bob"));
    auto* table = m_window->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    ASSERT_EQ(table->model()->rowCount(), 1) << "only bob is on anybody's way";
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(m_window->screens().current(), Screen::Posts);
    EXPECT_EQ(m_window->screens().posts()->query(), QStringLiteral("author:bob"));
    settle();
    EXPECT_TRUE(
        m_window->findChild<QLabel*>(QStringLiteral("postsCount"))->text().startsWith(QStringLiteral("26 ")));
}

TEST_F(CommunityWindowTest, FollowsTheFilterBar) {
    openCommunity();
    EXPECT_EQ(snapshot().figures.inequality.members, 3);
    m_window->hosts().filter.setRange(
        {base::parseInstant("2026-09-03").value(), base::parseInstant("2026-09-04").value()});
    settle();
    EXPECT_EQ(snapshot().figures.inequality.members, 2);
    EXPECT_EQ(m_window->findChild<charts::NetworkChart*>()->points(), 2);
}

TEST_F(CommunityWindowTest, EveryChartOfTheListCanBeExported) {
    openCommunity();
    std::vector<std::string> names;
    for (const auto& sheet : m_window->screens().sheets())
        names.push_back(sheet.name);
    for (const auto& entry : screenList())
        if (entry.screen == Screen::Community) {
            EXPECT_EQ(names, entry.charts);
        }
    EXPECT_EQ(names.size(), 7U);
}

} // namespace
} // namespace weft::window
