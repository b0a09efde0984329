// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/view_dialog.h"

#include "pictures.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::dialogs {
namespace {

TEST(ViewDialogTest, GivesANameAndSaysWhenItIsTaken) {
    ViewDialog dialog(QStringLiteral("Overview · Acme · Last 28 days"), {QStringLiteral("Monday")});
    QSignalSpy named(&dialog, &ViewDialog::named);
    dialog.show();
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("viewName"));
    const auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    const auto* taken = dialog.findChild<QWidget*>(QStringLiteral("viewTaken"));
    EXPECT_FALSE(accept->isEnabled());
    dialog.accept();
    EXPECT_EQ(named.count(), 0);
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClicks(name, QStringLiteral("  monday "));
    EXPECT_TRUE(taken->isVisible());
    savePicture(dialog, "view");
    name->setText(QStringLiteral("  Tuesday "));
    EXPECT_FALSE(taken->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named.front().front().toString(), QStringLiteral("Tuesday"));
}

} // namespace
} // namespace weft::dialogs
