// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/period_dialog.h"

#include "pictures.h"

#include <QApplication>
#include <QDateEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace weft::dialogs {
namespace {

class PeriodDialogTest : public ::testing::Test {
protected:
    PeriodDialogTest() {
        QObject::connect(&m_dialog, &PeriodDialog::rangeChosen, &m_dialog,
                         [this](const DayRange& range) { m_chosen = range; });
        m_dialog.show();
        m_dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    /// As somebody types it who came here by Tab.
    void type(const char* name, const QString& text) {
        auto* edit = m_dialog.findChild<QDateEdit*>(QLatin1String(name));
        edit->clearFocus();
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(edit, text);
    }

    [[nodiscard]] QWidget* problem() const {
        return m_dialog.findChild<QWidget*>(QStringLiteral("periodDialogProblem"));
    }

    PeriodDialog m_dialog{DayRange{QDate(2025, 3, 4), QDate(2025, 3, 31)}};
    std::optional<DayRange> m_chosen;
};

TEST_F(PeriodDialogTest, TakesTypedDays) {
    type("firstDay", QStringLiteral("2026-09-01"));
    EXPECT_TRUE(problem()->isVisible()) << "the last day is before it";
    type("lastDay", QStringLiteral("2026-09-30"));
    EXPECT_FALSE(problem()->isVisible());
    savePicture(m_dialog, "period");
    QTest::keyClick(&m_dialog, Qt::Key_Return);
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->first, QDate(2026, 9, 1));
    EXPECT_EQ(m_chosen->last, QDate(2026, 9, 30));
}

TEST_F(PeriodDialogTest, TakesDaysHoweverTheyAreWritten) {
    type("lastDay", QStringLiteral("20261231"));
    EXPECT_EQ(m_dialog.findChild<QDateEdit*>(QStringLiteral("lastDay"))->date(), QDate(2026, 12, 31));
    type("lastDay", QStringLiteral("2026-9-5"));
    m_dialog.accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->last, QDate(2026, 9, 5));
}

TEST_F(PeriodDialogTest, DoesNotShowDaysThatAreNotInOrder) {
    type("lastDay", QStringLiteral("2024-01-01"));
    EXPECT_TRUE(problem()->isVisible());
    EXPECT_FALSE(m_dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
    savePicture(m_dialog, "period-problem");
    m_dialog.accept();
    EXPECT_FALSE(m_chosen);
    EXPECT_TRUE(m_dialog.isVisible());
}

TEST_F(PeriodDialogTest, KeepsTheDayWhereNonsenseIsTyped) {
    type("firstDay", QStringLiteral("soon"));
    EXPECT_EQ(m_dialog.findChild<QDateEdit*>(QStringLiteral("firstDay"))->date(), QDate(2025, 3, 4));
    m_dialog.accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->first, QDate(2025, 3, 4));
}

} // namespace
} // namespace weft::dialogs
