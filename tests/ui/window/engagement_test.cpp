// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "models/cell.h"
#include "panels/behind_panel.h"
#include "panels/button.h"
#include "panels/engagement_screen.h"
#include "panels/figure_card.h"
#include "panels/growth_view.h"
#include "panels/posts_screen.h"
#include "panels/table.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

/// On each of twenty days the brand writes and is answered, on even days twice; its likes are known. Two
/// posts name a rival; the rival itself, and who writes a like handle, do not.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    const auto line = [&](const std::string& id, const char* author, const std::string& text,
                          const std::string& time, const std::string& root, const char* more = "") {
        file << R"({"id":")" << id << R"(","author":")" << author << R"(","text":")" << text
             << R"(","timestamp":"2026-09-)" << time << R"(:00Z")" << more << R"(,"parent_id":)"
             << (root.empty() ? "null" : '"' + root + '"') << "}\n";
    };
    for (int day = 10; day < 30; ++day) {
        const std::string number = std::to_string(day);
        const std::string root = "r" + number;
        line(root, "acme", "Lid number " + number, number + "T09:00", "", R"(,"likes":10)");
        line("a" + number, "maia", "How does it close?", number + "T10:00", root);
        if (day % 2 == 0) line("b" + number, "noor", "To the left", number + "T12:00", root);
    }
    line("x", "zoe", "@rival is late", "20T10:00", "");
    line("y", "noor", "so says @Rival!", "21T10:00", "");
    line("z", "rival", "we are @rival", "21T11:00", "");
    line("u", "noor", "the rival of @rival.fans", "21T12:00", "");
    line("v", "noor", "@rival long ago", "01T12:00", "");
}

class EngagementWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 55, {"Acme", "Rival"}));
        showWindow();
        m_window->choose(Screen::Engagement);
        ASSERT_TRUE(until([this] { return screen()->snapshot() && m_window->screens().settled(); }));
    }

    template<typename Condition>
    bool until(Condition condition) {
        return QTest::qWaitFor(condition, 10'000);
    }

    [[nodiscard]] panels::EngagementScreen* screen() const {
        return m_window->findChild<panels::EngagementScreen*>();
    }

    [[nodiscard]] panels::Table* posts() const {
        return m_window->findChild<panels::Table*>(QStringLiteral("engagedPosts"));
    }
};

TEST_F(EngagementWindowTest, ShowsRatesAndPosts) {
    const auto label = [this](const char* name) {
        return m_window->findChild<QLabel*>(QLatin1String(name))->text();
    };
    EXPECT_EQ(label("activeShareCardFigure"), QStringLiteral("13%")) << "30 replies beside 200 likes";
    EXPECT_EQ(label("rateCardFigure"), QStringLiteral("—")) << "nobody gave views";
    EXPECT_EQ(posts()->model()->rowCount(), 20);
    ASSERT_TRUE(screen()->growth()->growth());
    EXPECT_EQ(screen()->growth()->growth()->postId, screen()->chosenPost().toStdString());
    EXPECT_EQ(m_window->screens().sheets().size(), 8U);
}

TEST_F(EngagementWindowTest, AnotherPostShowsHowItGrew) {
    const QString before = screen()->chosenPost();
    posts()->setFocus();
    QTest::keyClick(posts(), Qt::Key_Down);
    EXPECT_NE(screen()->chosenPost(), before);
    EXPECT_TRUE(until(
        [this] { return screen()->growth()->growth()->postId == screen()->chosenPost().toStdString(); }));
}

TEST_F(EngagementWindowTest, AFormatShowsItsPostsBesideIt) {
    auto* groups = m_window->findChild<panels::Table*>(QStringLiteral("postGroups"));
    groups->setFocus();
    groups->setCurrentIndex(groups->model()->index(0, 0));
    QTest::keyClick(groups, Qt::Key_Return);
    auto* behind = m_window->findChild<panels::EngagementScreen*>()->behind();
    auto* table = behind->findChild<panels::Table*>();
    ASSERT_TRUE(until([&] { return behind->isVisible() && table->model()->rowCount() == 20; }));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(behind->isVisible());
}

TEST_F(EngagementWindowTest, ACardShowsThePostsThatItIsOf) {
    const auto card = [this](const char* name) {
        return m_window->findChild<panels::FigureCard*>(QLatin1String(name));
    };
    EXPECT_EQ(card("rateCard")->opens(), panels::FigureCard::Opens::Help)
        << "nobody gave views, and it says why";
    ASSERT_EQ(card("medianCard")->opens(), panels::FigureCard::Opens::Posts);
    card("medianCard")->setFocus();
    QTest::keyClick(card("medianCard"), Qt::Key_Return);
    auto* behind = screen()->behind();
    auto* table = behind->findChild<panels::Table*>();
    ASSERT_TRUE(until([&] { return behind->isVisible() && table->model()->rowCount() == 20; }));
    EXPECT_EQ(m_window->findChild<QLabel*>(QStringLiteral("medianCardNote"))->text(),
              QStringLiteral("n = 20"));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(card("medianCard")->hasFocus());
}

TEST_F(EngagementWindowTest, ABrandLeadsToThePostsThatNameIt) {
    auto& filter = m_window->hosts().filter;
    filter.setRange({base::parseInstant("2026-09-10").value(), base::parseInstant("2026-09-30").value()});
    ASSERT_TRUE(until([this] { return m_window->screens().settled(); }));
    const auto& brands = screen()->snapshot()->engagement.voice->brands;
    EXPECT_EQ(brands[1].share.posts, 2);
    m_window->findChild<panels::Button*>(QStringLiteral("brandShare1"))->click();
    auto* list = m_window->findChild<panels::PostsScreen*>();
    ASSERT_TRUE(until([&] { return list->isVisible() && m_window->screens().settled(); }));
    const auto* table = list->findChild<panels::Table*>(QStringLiteral("postsTable"));
    QStringList ids;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        ids += table->model()->index(row, 0).data(models::IdRole).toString();
    EXPECT_EQ(ids, (QStringList{QStringLiteral("y"), QStringLiteral("x")})) << "what the share counts";
}

} // namespace
} // namespace weft::window
