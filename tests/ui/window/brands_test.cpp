// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "panels/behind_panel.h"
#include "panels/brand_cell_delegate.h"
#include "panels/brand_comparison.h"
#include "panels/overview_screen.h"
#include "panels/table.h"
#include "store/watches.h"
#include "store/workspace_file.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

/// Two brands whose communities differ: @acme is asked and answers, people talk to each other below @beta's.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    const auto line = [&](const std::string& id, const char* author, const std::string& time,
                          const std::string& parent, const std::string& root, const char* more = "") {
        const auto quoted = [](const std::string& text) {
            return text.empty() ? std::string("null") : '"' + text + '"';
        };
        file << R"({"id":")" << id << R"(","author":")" << author
             << R"(","text":"Some words","timestamp":"2026-09-)" << time << R"(:00Z")" << more
             << R"(,"parent_id":)" << quoted(parent) << R"(,"root_id":)" << quoted(root) << "}\n";
    };
    for (int day = 10; day < 30; ++day) {
        const std::string number = std::to_string(day);
        const std::string acme = "a" + number;
        line(acme, "acme", number + "T09:00", "", "", R"(,"likes":3)");
        line(acme + "q", "maia", number + "T10:00", acme, acme);
        line(acme + "r", "acme", number + "T11:30", acme + "q", acme);
        if (day % 2 == 0) continue;
        const std::string beta = "b" + number;
        line(beta, "beta", number + "T09:00", "", "");
        line(beta + "q", "noor", number + "T10:00", beta, beta);
        line(beta + "r", "zoe", number + "T11:00", beta + "q", beta);
    }
}

class BrandsTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, 90, {"Acme", "Beta"}));
        ASSERT_NO_FATAL_FAILURE(lookAtBeta());
        showWindow();
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_window->hosts().workspace.snapshot() && settle(); }, 10'000));
    }

    /// Its followers rise day by day; nobody has counted those of @acme.
    void lookAtBeta() {
        auto database = store::openWorkspace(m_workspace.toStdString());
        ASSERT_TRUE(database);
        for (int day = 0; day < 20; ++day) {
            model::PublicProfile profile;
            profile.username = "beta";
            profile.followers = std::int64_t{12'000 + 10 * day};
            ASSERT_TRUE(store::saveProfileSnapshot(*database, profile, kNow - std::chrono::days(20 - day)));
        }
    }

    bool settle() const {
        return QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000);
    }

    /// Ticks or unticks the brand that stands second in the menu of the filter bar.
    void tickBeta() const {
        QMenu* menu = m_window->findChild<QPushButton*>(QStringLiteral("brandButton"))->menu();
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(QStringLiteral("compare2"));
        ASSERT_NE(action, nullptr);
        action->trigger();
        ASSERT_TRUE(settle());
    }

    [[nodiscard]] QString label(const char* name) const {
        return m_window->findChild<QLabel*>(QLatin1String(name))->text();
    }

    [[nodiscard]] panels::Table* table() const {
        return m_window->findChild<panels::Table*>(QStringLiteral("brandsTable"));
    }

    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }

    void click(int row, int column) const { Q_EMIT table()->clicked(table()->model()->index(row, column)); }

    [[nodiscard]] bool shown() const { return m_window->screens().overview()->brands()->isVisible(); }
};

TEST_F(BrandsTest, EveryFigureIsThatOfTheBrandAlone) {
    EXPECT_FALSE(shown());
    tickBeta();
    ASSERT_TRUE(shown());
    ASSERT_EQ(table()->model()->columnCount(), 3);
    EXPECT_EQ(cell(0, 1), QStringLiteral("Acme"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("Beta"));
    const std::array cards{"postsCardFigure", "activeCardFigure", "horizontalCardFigure", "answerCardFigure"};
    auto& filter = m_window->hosts().filter;
    for (int column = 1; column <= 2; ++column) {
        std::vector<QString> beside;
        for (int row = 0; row < 4; ++row)
            beside.push_back(cell(row + 2, column));
        const QString people = cell(1, column);
        const QString answered = cell(6, column);
        filter.setState({.preset = app::PeriodPreset::Last28Days, .range = {}, .brandId = column});
        ASSERT_TRUE(settle());
        EXPECT_FALSE(shown());
        for (std::size_t card = 0; card < cards.size(); ++card)
            EXPECT_EQ(beside[card], label(cards[card])) << cards[card];
        EXPECT_TRUE(label("postsCardNote").startsWith(QStringLiteral("by %1 ").arg(people))) << column;
        const auto& share = m_window->screens().overview()->snapshot()->answeredShare;
        ASSERT_TRUE(share);
        EXPECT_EQ(answered, *share > 0.5 ? QStringLiteral("100%") : QStringLiteral("0%"));
        filter.undo();
        ASSERT_TRUE(settle());
    }
    EXPECT_NE(cell(2, 1), cell(2, 2));
}

TEST_F(BrandsTest, TheFilterBarGivesWayInASmallWindow) {
    m_window->resize(1100, 700);
    tickBeta();
    auto* bar = m_window->findChild<QWidget*>(QStringLiteral("topBar"));
    const auto* brand = m_window->findChild<QPushButton*>(QStringLiteral("brandButton"));
    EXPECT_EQ(brand->text(), QStringLiteral("Acme"));
    auto& filter = m_window->hosts().filter;
    filter.setHandles(
        {"a.very.long.handle.indeed", "another.very.long.handle", "a.third.one.as.long.as.those"});
    ASSERT_TRUE(settle());
    EXPECT_TRUE(brand->text().endsWith(QChar(0x2026))) << qPrintable(brand->text());
    EXPECT_TRUE(brand->toolTip().contains(QStringLiteral("@a.third.one.as.long.as.those")));
    for (const auto* button : bar->findChildren<QPushButton*>()) {
        EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->objectName());
        EXPECT_LE(button->geometry().right(), bar->width());
    }
}

TEST_F(BrandsTest, OnlyWhatTheyAddMustBeScrolledTo) {
    m_window->resize(1100, 700);
    ASSERT_TRUE(settle());
    const auto* scroll = m_window->findChild<QScrollArea*>(QStringLiteral("overviewScroll"));
    const auto hidden = [scroll] { return scroll->verticalScrollBar()->maximum(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return hidden() == 0; }, 2'000)) << hidden();
    tickBeta();
    EXPECT_TRUE(QTest::qWaitFor([&] { return hidden() > 0; }, 2'000));
    tickBeta();
    EXPECT_TRUE(QTest::qWaitFor([&] { return hidden() == 0; }, 2'000)) << hidden();
}

TEST_F(BrandsTest, ADashSaysWhy) {
    tickBeta();
    const auto median = table()->model()->index(5, 2);
    EXPECT_EQ(median.data().toString(), QStringLiteral("—")) << "@beta never answers";
    EXPECT_FALSE(median.data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(BrandsTest, AFigureOpensThePostsOfItsBrand) {
    tickBeta();
    auto* behind = m_window->screens().overview()->behind();
    click(4, 2);
    EXPECT_TRUE(behind->isVisible());
    auto* posts = behind->findChild<panels::Table*>();
    ASSERT_TRUE(QTest::qWaitFor([posts] { return posts->model()->rowCount() == 10; }, 10'000))
        << posts->model()->rowCount() << ": what people say to each other below @beta's posts";
    EXPECT_EQ(m_window->hosts().filter.state().brandId, 0) << "the filter bar stays";
}

TEST_F(BrandsTest, ANameOpensTheOverviewOfTheBrand) {
    tickBeta();
    click(0, 2);
    ASSERT_TRUE(settle());
    EXPECT_EQ(cell(0, 1), QStringLiteral("Beta"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("Acme"));
    EXPECT_EQ(m_window->screens().overview()->snapshot()->brandName, "Beta");
    m_window->hosts().filter.undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(cell(0, 1), QStringLiteral("Acme"));
    tickBeta();
    EXPECT_FALSE(shown());
}

TEST_F(BrandsTest, FollowersAreThoseOfDatedLooks) {
    tickBeta();
    const auto followers = [this](int column) { return table()->model()->index(7, column); };
    EXPECT_EQ(cell(7, 0), QStringLiteral("Followers"));
    EXPECT_EQ(cell(7, 1), QStringLiteral("—"));
    EXPECT_TRUE(followers(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("@acme")));
    EXPECT_EQ(cell(7, 2), QStringLiteral("12,190"));
    EXPECT_TRUE(followers(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("seen 29 Sep")))
        << qPrintable(followers(2).data(Qt::ToolTipRole).toString());
    click(7, 2);
    EXPECT_FALSE(m_window->screens().overview()->behind()->isVisible()) << "there are no posts behind it";
}

TEST_F(BrandsTest, TheCoursesOfARowShareOneScale) {
    tickBeta();
    const auto* cells = dynamic_cast<const panels::BrandCellDelegate*>(table()->itemDelegate());
    ASSERT_NE(cells, nullptr);
    const auto placeOf = [&](int row, int column) {
        const auto index = table()->model()->index(row, column);
        QStyleOptionViewItem option;
        option.widget = table();
        option.rect = table()->visualRect(index);
        return cells->trendRect(option, index);
    };
    EXPECT_FALSE(placeOf(2, 1).isEmpty());
    EXPECT_FALSE(placeOf(2, 2).isEmpty());
    EXPECT_TRUE(placeOf(0, 1).isEmpty()) << "a name has no course";
    EXPECT_TRUE(placeOf(6, 1).isEmpty());
    EXPECT_TRUE(placeOf(7, 1).isEmpty()) << "nobody counted";
    EXPECT_FALSE(placeOf(7, 2).isEmpty());
    const auto posts = cells->range(2);
    ASSERT_TRUE(posts);
    EXPECT_EQ(posts->low, 0);
    EXPECT_EQ(posts->high, 3) << "the three of @acme and of @beta on one scale";
    m_window->resize(900, 700);
    ASSERT_TRUE(settle());
    const auto index = table()->model()->index(2, 1);
    EXPECT_TRUE(table()->visualRect(index).contains(placeOf(2, 1)) || placeOf(2, 1).isEmpty());
}

TEST_F(BrandsTest, LeaveTheWindowAsATable) {
    const auto find = [this]() -> std::optional<charts::ChartSheet> {
        for (const auto& sheet : m_window->screens().sheets())
            if (sheet.name == "brands") return sheet;
        return std::nullopt;
    };
    EXPECT_FALSE(find());
    tickBeta();
    const auto sheet = find();
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->table.columns, (std::vector<std::string>{"Figure", "Acme", "Beta"}));
    ASSERT_EQ(sheet->table.rows.size(), 7U);
    EXPECT_EQ(std::get<std::string>(sheet->table.rows[6][0]), "Followers");
    EXPECT_EQ(std::get<std::string>(sheet->table.rows[6][1]), "— (not looked up)");
    EXPECT_EQ(std::get<double>(sheet->table.rows[6][2]), 12'190);
    EXPECT_TRUE(sheet->words.subtitle.startsWith(QStringLiteral("Acme, Beta, ")));
}

} // namespace
} // namespace weft::window
