// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/confirm_dialog.h"
#include "dialogs/reply_dialog.h"
#include "pictures.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::dialogs {
namespace {

QPushButton* button(QWidget* dialog, const char* name) {
    return dialog->findChild<QPushButton*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

class ConfirmTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_parent.show();
        m_dialog = ConfirmDialog::ask(&m_parent,
                                      {.title = QStringLiteral("Delete this post?"),
                                       .consequence = QStringLiteral("Gone for good."),
                                       .quoted = QStringLiteral("hello"),
                                       .verb = QStringLiteral("Delete")},
                                      [this] { ++m_yes; });
    }

    QWidget m_parent;
    QPointer<ConfirmDialog> m_dialog;
    int m_yes = 0;
};

TEST_F(ConfirmTest, EnterIsNoYes) {
    QTest::keyClick(m_dialog, Qt::Key_Return);
    EXPECT_EQ(m_yes, 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_dialog.isNull(); }, 5000));
}

TEST_F(ConfirmTest, EscapeIsNoYes) {
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_EQ(m_yes, 0);
}

TEST_F(ConfirmTest, ClosingIsNoYes) {
    m_dialog->close();
    EXPECT_EQ(m_yes, 0);
}

TEST_F(ConfirmTest, TheButtonIsAYesByKeyboard) {
    QPushButton* accept = button(m_dialog, "accept");
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    EXPECT_EQ(m_yes, 1);
}

TEST_F(ConfirmTest, ALostParentAsksNobody) {
    auto parent = std::make_unique<QWidget>();
    int yes = 0;
    const QPointer<ConfirmDialog> dialog = ConfirmDialog::ask(
        parent.get(), {.title = {}, .consequence = {}, .quoted = {}, .verb = {}}, [&yes] { ++yes; });
    parent.reset();
    EXPECT_TRUE(dialog.isNull());
    EXPECT_EQ(yes, 0);
}

class ReplyTest : public ::testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&m_dialog, &ReplyDialog::confirmed, &m_dialog,
                         [this](const QString& text) { m_sent.append(text); });
        m_dialog.show();
        m_text = m_dialog.findChild<QPlainTextEdit*>(QStringLiteral("replyText"));
    }

    ConfirmDialog* question() const { return m_dialog.findChild<ConfirmDialog*>(); }

    QString count() const { return m_dialog.findChild<QLabel*>(QStringLiteral("replyCount"))->text(); }

    ReplyDialog m_dialog{
        {QStringLiteral("@acme"), QStringLiteral("@maia"), QStringLiteral("How does it work?")}};
    QPlainTextEdit* m_text = nullptr;
    QStringList m_sent;
};

TEST_F(ReplyTest, CountsCharactersNotBytesUpTo500) {
    EXPECT_FALSE(button(&m_dialog, "accept")->isEnabled());
    m_text->setPlainText(QString::fromUtf8("h\u00e9 \U0001F600"));
    EXPECT_TRUE(count().startsWith(QStringLiteral("4 "))) << count().toStdString();
    m_text->setPlainText(QString(500, u'x'));
    EXPECT_TRUE(button(&m_dialog, "accept")->isEnabled());
    m_text->setPlainText(QString(501, u'x'));
    EXPECT_FALSE(button(&m_dialog, "accept")->isEnabled());
    m_text->setPlainText(QStringLiteral(" \n "));
    EXPECT_FALSE(button(&m_dialog, "accept")->isEnabled());
}

TEST_F(ReplyTest, AsksASecondTimeAndNamesAccountAndTarget) {
    QTest::keyClicks(m_text, QStringLiteral("Like this"));
    QTest::mouseClick(button(&m_dialog, "accept"), Qt::LeftButton);
    EXPECT_TRUE(m_sent.isEmpty());
    ASSERT_NE(question(), nullptr);
    const QString words = question()->findChild<QLabel*>(QStringLiteral("consequence"))->text();
    EXPECT_TRUE(words.contains(QStringLiteral("@acme")));
    EXPECT_TRUE(words.contains(QStringLiteral("@maia")));
    savePicture(m_dialog, "reply");
    savePicture(*question(), "reply_confirm");
    QTest::mouseClick(button(question(), "accept"), Qt::LeftButton);
    EXPECT_EQ(m_sent, QStringList{QStringLiteral("Like this")});
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(ReplyTest, ANoKeepsTheText) {
    QTest::keyClicks(m_text, QStringLiteral("Like this"));
    QTest::mouseClick(button(&m_dialog, "accept"), Qt::LeftButton);
    QTest::keyClick(question(), Qt::Key_Return);
    EXPECT_TRUE(m_sent.isEmpty());
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Like this"));
}

TEST_F(ReplyTest, RefusesControlCharacters) {
    m_text->setPlainText(QStringLiteral("bell \a"));
    QTest::mouseClick(button(&m_dialog, "accept"), Qt::LeftButton);
    EXPECT_EQ(question(), nullptr);
    EXPECT_TRUE(m_dialog.findChild<QWidget*>(QStringLiteral("replyDialogProblem"))->isVisible());
}

} // namespace
} // namespace weft::dialogs
