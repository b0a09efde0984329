// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_card.h"

#include "panels/depth_bars.h"
#include "panels/fact_list.h"
#include "panels/help_popup.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

CardContent content() {
    return {.title = QStringLiteral("Answered"),
            .figure = QStringLiteral("60%"),
            .note = QStringLiteral("in 24 h"),
            .help = {QStringLiteral("Answered"), {{{}, QStringLiteral("Of posts to you.")}}}};
}

TEST(FigureCard, WhatOpensNothingIsNoButton) {
    FigureCard card(QStringLiteral("card"));
    card.setContent(content());
    const auto* spoken = QAccessible::queryAccessibleInterface(&card);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Grouping);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("60%"));
    EXPECT_FALSE(spoken->text(QAccessible::Name).contains(QStringLiteral("opens")));
    EXPECT_EQ(card.focusPolicy(), Qt::NoFocus);
    auto* actions = static_cast<QAccessibleActionInterface*>(
        QAccessible::queryAccessibleInterface(&card)->interface_cast(QAccessible::ActionInterface));
    ASSERT_NE(actions, nullptr);
    EXPECT_FALSE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

TEST(FigureCard, WhatOpensPostsIsAButtonThatSaysSo) {
    FigureCard card(QStringLiteral("card"));
    card.setOpens(FigureCard::Opens::Posts);
    card.setContent(content());
    QSignalSpy clicked(&card, &FigureCard::clicked);
    auto* spoken = QAccessible::queryAccessibleInterface(&card);
    EXPECT_EQ(spoken->role(), QAccessible::Button);
    EXPECT_TRUE(spoken->text(QAccessible::Name).contains(QStringLiteral("opens its posts")));
    EXPECT_EQ(card.focusPolicy(), Qt::StrongFocus);
    static_cast<QAccessibleActionInterface*>(spoken->interface_cast(QAccessible::ActionInterface))
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 1);
    card.setOpens(FigureCard::Opens::Nothing);
    EXPECT_EQ(spoken->role(), QAccessible::Grouping) << "the period changed and nothing is counted";
    EXPECT_FALSE(spoken->text(QAccessible::Name).contains(QStringLiteral("opens")));
}

TEST(FigureCard, WithoutPostsItMayOpenWhatItMeans) {
    FigureCard card(QStringLiteral("card"));
    card.setOpens(FigureCard::Opens::Help);
    card.setContent(content());
    card.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    QTest::keyClick(&card, Qt::Key_Return);
    auto* popup = qobject_cast<HelpPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("Of posts to you.")));
    popup->close();
}

TEST(FactList, OnlyAFactWithPostsOpens) {
    FactList list;
    list.resize(300, 100);
    list.setFacts({{QStringLiteral("Depth"), QStringLiteral("4")}});
    EXPECT_EQ(list.focusPolicy(), Qt::NoFocus);
    const auto* spoken = QAccessible::queryAccessibleInterface(&list);
    EXPECT_EQ(spoken->role(), QAccessible::StaticText);
    list.setFacts({{QStringLiteral("Depth"), QStringLiteral("4")},
                   {QStringLiteral("Replies"), QStringLiteral("12"), {}, true}});
    EXPECT_EQ(list.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    QSignalSpy chosen(&list, &FactList::factChosen);
    list.show();
    QTest::mouseClick(&list, Qt::LeftButton, {}, list.rectOf(0).center().toPoint());
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(&list, Qt::LeftButton, {}, list.rectOf(1).center().toPoint());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_TRUE(spoken->text(QAccessible::Value).contains(QStringLiteral("opens its posts")));
}

TEST(DepthBars, APartOpensItsFormula) {
    DepthBars bars;
    bars.resize(500, 300);
    DepthBar bar;
    bar.name = QStringLiteral("Horizontal share");
    bar.help = {bar.name, {{{}, QStringLiteral("Of what the audience says.")}}};
    bars.setBars({bar, bar});
    bars.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bars));
    QObject::connect(&bars, &DepthBars::pointActivated, &bars, &DepthBars::openHelp);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    auto* popup = qobject_cast<HelpPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(QStringLiteral("Of what the audience says.")));
    popup->close();
}

} // namespace
} // namespace weft::panels
