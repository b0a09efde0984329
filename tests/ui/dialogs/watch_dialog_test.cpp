// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/watch_dialog.h"

#include "pictures.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::dialogs {
namespace {

using Purpose = WatchDialog::Purpose;

struct Chosen {
    std::int64_t account = 0;
    store::WatchKind kind = store::WatchKind::Word;
    std::string term;
};

class WatchDialogTest : public ::testing::Test {
protected:
    static models::WatchBudget budget(std::int64_t planned) {
        models::WatchBudget budget;
        budget.accountId = 7;
        budget.handle = QStringLiteral("@acme");
        budget.searchesPlanned = planned;
        budget.searchesLimit = 2200;
        budget.searchesReserved = 440;
        budget.lookupsLimit = 1000;
        return budget;
    }

    void open(Purpose purpose, std::vector<models::WatchBudget> budgets) {
        m_dialog = std::make_unique<WatchDialog>(purpose, std::move(budgets));
        QObject::connect(m_dialog.get(), &WatchDialog::chosen, m_dialog.get(),
                         [this](std::int64_t account, store::WatchKind kind, const std::string& term) {
                             m_chosen.push_back({account, kind, term});
                         });
        m_dialog->show();
    }

    template<typename Widget>
    Widget* find(const char* name) const {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }

    void type(const QString& text) { QTest::keyClicks(find<QLineEdit>("term"), text); }

    QString cost() const { return find<QLabel>("cost")->text(); }

    std::unique_ptr<WatchDialog> m_dialog;
    std::vector<Chosen> m_chosen;
};

TEST_F(WatchDialogTest, SaysTheCostBeforeAnythingIsTyped) {
    open(Purpose::WordOrTag, {budget(1151)});
    savePicture(*m_dialog, "watch");
    EXPECT_TRUE(cost().contains(QStringLiteral("49")));
    EXPECT_TRUE(cost().contains(QStringLiteral("1,200 of 2,200")) ||
                cost().contains(QStringLiteral("1200 of 2200")))
        << cost().toStdString();
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
}

TEST_F(WatchDialogTest, AddsWordsByKeyboardAlone) {
    open(Purpose::WordOrTag, {budget(0)});
    type(QStringLiteral("  generative   design "));
    QTest::keyClick(find<QLineEdit>("term"), Qt::Key_Return);
    ASSERT_EQ(m_chosen.size(), 1U);
    EXPECT_EQ(m_chosen[0].account, 7);
    EXPECT_EQ(m_chosen[0].kind, store::WatchKind::Word);
    EXPECT_EQ(m_chosen[0].term, "generative design");
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(WatchDialogTest, TakesTheSignFromTags) {
    open(Purpose::WordOrTag, {budget(0)});
    find<QRadioButton>("kindTag")->setChecked(true);
    type(QStringLiteral("#cadmemes"));
    QTest::keyClick(find<QLineEdit>("term"), Qt::Key_Return);
    ASSERT_EQ(m_chosen.size(), 1U);
    EXPECT_EQ(m_chosen[0].kind, store::WatchKind::Tag);
    EXPECT_EQ(m_chosen[0].term, "cadmemes");
}

TEST_F(WatchDialogTest, RefusesWhatDoesNotFitAndSaysWhy) {
    open(Purpose::WordOrTag, {budget(1712)});
    type(QStringLiteral("fillet"));
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
    EXPECT_TRUE(find<QWidget>("watchDialogProblem")->isVisible());
    savePicture(*m_dialog, "watch_refused");
    QTest::keyClick(find<QLineEdit>("term"), Qt::Key_Return);
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_TRUE(m_dialog->isVisible());
    open(Purpose::WordOrTag, {budget(1711)});
    type(QStringLiteral("fillet"));
    EXPECT_TRUE(find<QPushButton>("accept")->isEnabled());
}

TEST_F(WatchDialogTest, KnowsWhatIsNoHandle) {
    open(Purpose::Profile, {budget(0)});
    type(QStringLiteral("two words"));
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
    find<QLineEdit>("term")->clear();
    type(QStringLiteral("@forma"));
    QTest::keyClick(find<QLineEdit>("term"), Qt::Key_Return);
    ASSERT_EQ(m_chosen.size(), 1U);
    EXPECT_EQ(m_chosen[0].kind, store::WatchKind::Profile);
    EXPECT_EQ(m_chosen[0].term, "forma");
}

TEST_F(WatchDialogTest, RefusesTooLongTermsAndBlanks) {
    open(Purpose::WordOrTag, {budget(0)});
    type(QStringLiteral("   "));
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
    find<QLineEdit>("term")->setText(QString(101, QChar(0x00E9)));
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
    find<QLineEdit>("term")->setText(QString(100, QChar(0x00E9)));
    EXPECT_TRUE(find<QPushButton>("accept")->isEnabled());
}

TEST_F(WatchDialogTest, CannotAddWithoutAnAccount) {
    open(Purpose::WordOrTag, {});
    type(QStringLiteral("fillet"));
    EXPECT_FALSE(find<QPushButton>("accept")->isEnabled());
    EXPECT_TRUE(find<QWidget>("watchDialogProblem")->isVisible());
}

TEST_F(WatchDialogTest, EscapeAddsNothing) {
    open(Purpose::WordOrTag, {budget(0)});
    type(QStringLiteral("fillet"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_FALSE(m_dialog->isVisible());
}

} // namespace
} // namespace weft::dialogs
