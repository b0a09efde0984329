// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "panels/behind_panel.h"
#include "panels/community_screen.h"
#include "panels/depth_bars.h"
#include "panels/engagement_screen.h"
#include "panels/fact_list.h"
#include "panels/help_button.h"
#include "panels/overview_screen.h"
#include "panels/table.h"
#include "panels/voice_screen.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace weft::window {
namespace {

struct Written {
    std::string id;
    std::string author;
    /// Of September.
    int day = 1;
    std::string parent = {};
};

/// Every day a thread of the brand in which bob replies and ana or cyd replies to him. Beside them: an answer
/// back, a pair of their own, somebody alone, a thread that goes three turns deep, and the brand as a guest.
const std::vector<Written>& posts() {
    static const std::vector<Written> all = [] {
        std::vector<Written> made;
        for (int day = 3; day < 29; ++day) {
            const auto number = std::to_string(day);
            made.push_back({"r" + number, "acme", day});
            made.push_back({"b" + number, "bob", day, "r" + number});
            made.push_back({"a" + number, day % 2 == 0 ? "ana" : "cyd", day, "b" + number});
        }
        made.push_back({"x5", "bob", 5, "a4"});
        made.push_back({"d7", "dan", 7, "r7"});
        made.push_back({"e7", "eve", 7, "d7"});
        made.push_back({"f8", "fay", 8, "r8"});
        made.push_back({"h10", "acme", 10, "b10"});
        made.push_back({"g9", "gil", 9});
        made.push_back({"j9", "acme", 9, "g9"});
        made.push_back({"i11", "hal", 11, "a4"});
        made.push_back({"k12", "cyd", 12, "a12"});
        return made;
    }();
    return all;
}

void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (std::size_t i = 0; i < posts().size(); ++i) {
        const auto& [id, author, day, parent] = posts()[i];
        const auto two = [](std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        file << R"({"id":")" << id << R"(","author":")" << author << R"(","text":"post )" << id
             << R"(","timestamp":"2026-09-)" << two(static_cast<std::size_t>(day)) << "T10:" << two(i % 60)
             << ":00Z\",\"parent_id\":" << (parent.empty() ? "null" : '"' + parent + '"') << "}\n";
    }
}

class BehindWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, static_cast<std::int64_t>(posts().size())));
        showWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window->hosts().workspace.snapshot() && m_window->screens().settled(); },
            10'000));
    }

    void open(Screen screen) {
        m_window->choose(screen);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->screens().settled(); }, 10'000));
    }

    /// Presses Enter on a card of the screen that is shown.
    void enterCard(const char* name) {
        auto* card = m_window->findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(card, nullptr) << name;
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
    }

    /// What the button of the side panel says, opened by keyboard; empty where it does not open.
    [[nodiscard]] static QString helpOf(const panels::BehindPanel& behind) {
        auto* button = behind.findChild<panels::HelpButton*>(QStringLiteral("behindPanelHelp"));
        EXPECT_TRUE(behind.isVisible());
        if (!button->isVisible()) return {};
        EXPECT_NE(button->focusPolicy(), Qt::NoFocus);
        EXPECT_FALSE(button->accessibleName().isEmpty());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* popup = qobject_cast<panels::HelpPopup*>(QApplication::activePopupWidget());
        if (popup == nullptr) return {};
        const QString words = popup->accessibleDescription();
        QTest::keyClick(popup, Qt::Key_Escape);
        EXPECT_TRUE(behind.isVisible()) << "Esc closes the formula, not the posts";
        return words;
    }
};

TEST_F(BehindWindowTest, TheSidePanelOpensTheFormulaOfItsNumber) {
    auto* overview = m_window->screens().overview();
    ASSERT_NO_FATAL_FAILURE(enterCard("horizontalCard"));
    const QString share = helpOf(*overview->behind());
    EXPECT_TRUE(share.contains(QStringLiteral("AA ÷ (AA + AB)"))) << share.toStdString();
    EXPECT_TRUE(share.contains(QStringLiteral("= 30 ÷ (30 + 28)"))) << share.toStdString();
    EXPECT_TRUE(share.contains(QStringLiteral("version"))) << share.toStdString();
    ASSERT_NO_FATAL_FAILURE(enterCard("answerCard"));
    EXPECT_NE(helpOf(*overview->behind()), share) << "another number has another one";

    ASSERT_NO_FATAL_FAILURE(open(Screen::Voice));
    ASSERT_NO_FATAL_FAILURE(enterCard("answeredCard"));
    EXPECT_FALSE(helpOf(*m_window->findChild<panels::VoiceScreen*>()->behind()).isEmpty());

    ASSERT_NO_FATAL_FAILURE(open(Screen::Community));
    auto* community = m_window->findChild<panels::CommunityScreen*>();
    auto* connecting = community->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    connecting->setFocus();
    connecting->setCurrentIndex(connecting->model()->index(0, 0));
    QTest::keyClick(connecting, Qt::Key_Return);
    EXPECT_TRUE(helpOf(*community->behind()).isEmpty()) << "no metric is a person";
}

} // namespace
} // namespace weft::window
