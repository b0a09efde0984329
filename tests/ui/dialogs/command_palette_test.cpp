// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_match.h"
#include "dialogs/command_palette.h"

#include "pictures.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace weft::dialogs {
namespace {

TEST(FindMatches, AllWordsWhateverCaseAndAccents) {
    const QStringList texts{QStringLiteral("Période précédente"), QStringLiteral("Période suivante")};
    EXPECT_EQ(findMatches(texts, QStringLiteral("PREC peri")), QList<qsizetype>{0});
    EXPECT_EQ(findMatches(texts, QString()), (QList<qsizetype>{0, 1}));
    EXPECT_EQ(findMatches(texts, QStringLiteral("period zz")), QList<qsizetype>{});
}

TEST(FindMatches, TheBeginningsFirst) {
    const QStringList texts{QStringLiteral("Report"), QStringLiteral("Last port"), QStringLiteral("Port")};
    EXPECT_EQ(findMatches(texts, QStringLiteral("port")), (QList<qsizetype>{2, 1, 0}));
}

class CommandPaletteTest : public ::testing::Test {
protected:
    void SetUp() override {
        const auto add = [this](const char* title, const char* place, const char* keys = "") {
            m_commands.append({QString::fromUtf8(title), QString::fromUtf8(place), QString::fromUtf8(keys),
                               [this, title] { m_done.append(QString::fromUtf8(title)); }});
        };
        add("Overview", "View", "Ctrl+1");
        add("Topics", "View", "Ctrl+3");
        add("Dark", "Settings");
        m_palette = std::make_unique<CommandPalette>(m_commands, &m_window);
        m_typed = m_palette->findChild<QLineEdit*>(QStringLiteral("commandTyped"));
        m_list = m_palette->findChild<QListWidget*>(QStringLiteral("commandList"));
        m_window.show();
        m_palette->open();
    }

    /// Each as it is spoken, with "|" between them.
    QString rows() const {
        QStringList texts;
        for (int i = 0; i < m_list->count(); ++i)
            texts.append(m_list->item(i)->data(Qt::AccessibleTextRole).toString());
        return texts.join(u'|');
    }

    QWidget m_window;
    QList<Command> m_commands;
    QStringList m_done;
    std::unique_ptr<CommandPalette> m_palette;
    QLineEdit* m_typed = nullptr;
    QListWidget* m_list = nullptr;
};

TEST_F(CommandPaletteTest, ShowsEverythingAndNarrowsIt) {
    EXPECT_EQ(rows(), QStringLiteral("Overview, Ctrl+1|Topics, Ctrl+3|Dark, Settings"));
    QTest::keyClicks(m_typed, QStringLiteral("settings"));
    EXPECT_EQ(rows(), QStringLiteral("Dark, Settings|Search the posts for “settings”"));
    savePicture(*m_palette, "palette");
}

TEST_F(CommandPaletteTest, EnterDoesWhatTheArrowsChose) {
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Up);
    QTest::keyClick(m_typed, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_done == QStringList{QStringLiteral("Topics")}; }));
    EXPECT_FALSE(m_palette->isVisible());
}

TEST_F(CommandPaletteTest, WhatNamesNoCommandIsLookedForInThePosts) {
    QSignalSpy searched(m_palette.get(), &CommandPalette::searchRequested);
    QTest::keyClicks(m_typed, QStringLiteral("  power  cut "));
    QTest::keyClick(m_typed, Qt::Key_Return);
    ASSERT_EQ(searched.size(), 1);
    EXPECT_EQ(searched[0][0].toString(), QStringLiteral("power cut"));
    EXPECT_TRUE(m_done.isEmpty());
}

TEST_F(CommandPaletteTest, EscapeDoesNothing) {
    QTest::keyClick(m_typed, Qt::Key_Escape);
    EXPECT_FALSE(m_palette->isVisible());
    EXPECT_TRUE(m_done.isEmpty());
}

} // namespace
} // namespace weft::dialogs
