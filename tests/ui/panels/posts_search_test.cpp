// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/filter_menu.h"
#include "panels/posts_screen.h"
#include "panels/search_box.h"
#include "store/query_problem.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

class PostsSearchTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_screen.filters()->setFilters({{1, "Late & broken", "late OR broken", {}}, {2, "Tea", "tea", {}}});
        m_screen.resize(1000, 600);
        m_screen.show();
    }

    /// The entries of the menu as it opens now.
    QList<QAction*> entries() {
        auto* menu = m_screen.filters()->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }

    void press(const QString& text) {
        for (QAction* action : entries())
            if (action->text() == text) {
                EXPECT_TRUE(action->isEnabled()) << text.toStdString();
                action->trigger();
                return;
            }
        FAIL() << text.toStdString();
    }

    SearchBox* box() { return m_screen.findChild<SearchBox*>(); }

    QLineEdit* name() { return m_screen.findChild<QLineEdit*>(QStringLiteral("filterName")); }

    PostsScreen m_screen;
};

TEST_F(PostsSearchTest, AFilterIsChosenAndLeft) {
    QSignalSpy changed(&m_screen, &PostsScreen::queryChanged);
    EXPECT_EQ(m_screen.filterQuery(), QString());
    press(QStringLiteral("Late && broken"));
    EXPECT_EQ(m_screen.filterQuery(), QStringLiteral("late OR broken"));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_screen.findChild<QPushButton*>(QStringLiteral("filterButton"))->text(),
              QStringLiteral("Late && broken"));
    press(QStringLiteral("Search without a filter"));
    EXPECT_EQ(m_screen.filterQuery(), QString());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(PostsSearchTest, AFilterThatIsRemovedIsChosenNoMore) {
    QSignalSpy removed(m_screen.filters(), &FilterMenu::removeRequested);
    press(QStringLiteral("Tea"));
    press(QStringLiteral("Remove “Tea”"));
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][0].toString(), QStringLiteral("Tea"));
    EXPECT_EQ(m_screen.filterQuery(), QStringLiteral("tea")) << "it is there until the file says otherwise";
    m_screen.filters()->setFilters({});
    EXPECT_EQ(m_screen.filterQuery(), QString());
}

TEST_F(PostsSearchTest, ASearchIsSavedUnderAName) {
    QSignalSpy saved(m_screen.filters(), &FilterMenu::saveRequested);
    for (const QAction* action : entries())
        if (action->text().startsWith(QStringLiteral("Save"))) {
            EXPECT_FALSE(action->isEnabled()) << "there is nothing to save";
        }
    m_screen.setQuery(QStringLiteral("cake NOT bun"));
    press(QStringLiteral("Save this search…"));
    ASSERT_TRUE(name()->isVisible());
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(saved.size(), 0) << "not without a name";
    QTest::keyClicks(name(), QStringLiteral(" Cake "));
    QTest::keyClick(name(), Qt::Key_Return);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0][0].toString(), QStringLiteral("Cake"));
    EXPECT_EQ(saved[0][1].toString(), QStringLiteral("cake NOT bun"));
    EXPECT_FALSE(name()->isVisible());
    press(QStringLiteral("Save this search…"));
    QTest::keyClick(name(), Qt::Key_Escape);
    EXPECT_FALSE(name()->isVisible());
    EXPECT_EQ(saved.size(), 1);
    press(QStringLiteral("Tea"));
    press(QStringLiteral("Save this search…"));
    QTest::keyClicks(name(), QStringLiteral("Both"));
    QTest::keyClick(name(), Qt::Key_Return);
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved[1][1].toString(), QStringLiteral("(tea) (cake NOT bun)"));
}

TEST_F(PostsSearchTest, MarksWhereASearchCannotBeRead) {
    box()->setPlainText(QStringLiteral("  🧵   (tea"));
    m_screen.showFailed(store::badQuery(3, "this parenthesis is not closed").value());
    ASSERT_EQ(box()->extraSelections().size(), 1);
    EXPECT_EQ(box()->extraSelections().front().cursor.selectedText(), QStringLiteral("("));
    EXPECT_EQ(box()->toolTip(), QStringLiteral("this parenthesis is not closed"));
    m_screen.showFailed(store::badQuery(99, "a word is missing here").value());
    EXPECT_EQ(box()->extraSelections().front().cursor.selectedText(), QStringLiteral("a")) << "the last one";
    QTest::keyClicks(box(), QStringLiteral(")"));
    EXPECT_TRUE(box()->extraSelections().isEmpty());
    EXPECT_TRUE(box()->toolTip().isEmpty());
}

} // namespace
} // namespace weft::panels
