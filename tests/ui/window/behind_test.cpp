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
#include "store/brands.h"
#include "store/source_totals.h"
#include "store/watches.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <numeric>
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
             << R"(","timestamp":"2026-09-)" << two(static_cast<std::size_t>(day)) << "T"
             << (i < 78 ? "10:" : "12:") << two(i % 60)
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

    [[nodiscard]] panels::CommunityScreen* community() const {
        return m_window->findChild<panels::CommunityScreen*>();
    }

    /// Presses Enter on a point, and takes this of its choices.
    static void choose(charts::PointsWidget* points, int point, int choice) {
        points->setFocus();
        points->setCurrentPoint(point);
        QTest::keyClick(points, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << point;
        ASSERT_GT(menu->actions().size(), choice) << point;
        menu->actions().at(choice)->trigger();
        menu->close();
    }

    /// How many posts the panel says there are.
    [[nodiscard]] static QString caption(const panels::BehindPanel& behind) {
        const auto* below = behind.findChild<QLabel*>(QStringLiteral("behindPanelCaptionBelow"));
        const auto* beside = behind.findChild<QLabel*>(QStringLiteral("behindPanelCaption"));
        return below->isVisible() ? below->text() : beside->text();
    }

    /// The panel is open with so many posts, and says so.
    [[nodiscard]] static bool shows(const panels::BehindPanel& behind, int posts) {
        const auto* table = behind.findChild<panels::Table*>(QStringLiteral("behindTable"));
        const QString number = QString::number(posts);
        return QTest::qWaitFor(
            [&] {
                const QString said = caption(behind);
                return behind.isVisible() && table->isVisible() && table->model()->rowCount() == posts &&
                       (said == number || said.startsWith(number + u' '));
            },
            5'000);
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
    auto* connecting = community()->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    connecting->setFocus();
    connecting->setCurrentIndex(connecting->model()->index(0, 0));
    QTest::keyClick(connecting, Qt::Key_Return);
    EXPECT_TRUE(helpOf(*community()->behind()).isEmpty()) << "no metric is a person";
}

/// The audience's posts, and what can be said of them by hand.
std::set<std::string> people(const std::function<bool(const Written&)>& take) {
    std::set<std::string> found;
    for (const auto& post : posts())
        if (post.author != "acme" && take(post)) found.insert(post.author);
    return found;
}

const Written& byId(const std::string& id) {
    return *std::ranges::find(posts(), id, &Written::id);
}

int countPosts(const std::function<bool(const Written&)>& take) {
    return static_cast<int>(std::ranges::count_if(posts(), take));
}

bool amongAudience(const Written& post) {
    return post.author != "acme" && !post.parent.empty() && byId(post.parent).author != "acme";
}

TEST_F(BehindWindowTest, WhoIsConnectedWroteWhatOpens) {
    ASSERT_NO_FATAL_FAILURE(open(Screen::Community));
    auto* facts = community()->findChildren<panels::FactList*>().front();
    std::set<std::string> tied;
    for (const auto& post : posts())
        if (amongAudience(post)) tied.insert({post.author, byId(post.parent).author});
    const auto of = [](const std::set<std::string>& some) {
        return countPosts([&](const Written& post) { return some.contains(post.author); });
    };
    const auto everybody = people([](const Written&) { return true; });
    EXPECT_EQ(tied, (std::set<std::string>{"ana", "bob", "cyd", "dan", "eve", "hal"}));

    struct Expected {
        int fact;
        int choice;
        std::set<std::string> people;
    };

    const std::vector<Expected> all{
        {4, 0, tied}, {4, 1, everybody}, {5, 0, {"ana", "bob", "cyd", "hal"}}, {6, 0, {"ana", "bob", "cyd"}}};
    for (const auto& [fact, choice, some] : all) {
        const QString name = facts->facts()[fact].name;
        EXPECT_EQ(
            facts->facts()[fact].value,
            QStringLiteral("%1 of %2").arg(choice == 1 ? tied.size() : some.size()).arg(everybody.size()))
            << name.toStdString();
        ASSERT_NO_FATAL_FAILURE(choose(facts, fact, choice));
        EXPECT_TRUE(shows(*community()->behind(), of(some)))
            << name.toStdString() << ": " << caption(*community()->behind()).toStdString();
        EXPECT_TRUE(caption(*community()->behind()).endsWith(QStringLiteral("by %1 people").arg(some.size())))
            << caption(*community()->behind()).toStdString();
        EXPECT_FALSE(helpOf(*community()->behind()).isEmpty());
    }
}

TEST_F(BehindWindowTest, RepliesThatGoOnAreThoseThatOpen) {
    ASSERT_NO_FATAL_FAILURE(open(Screen::Community));
    auto* facts = community()->findChildren<panels::FactList*>().front();
    const int answered = countPosts([](const Written& post) {
        return post.author != "acme" && std::ranges::any_of(posts(), [&](const Written& reply) {
                   return reply.parent == post.id && reply.author != "acme" && reply.author != post.author;
               });
    });
    ASSERT_NO_FATAL_FAILURE(choose(facts, 1, 0));
    EXPECT_TRUE(shows(*community()->behind(), answered)) << caption(*community()->behind()).toStdString();
    ASSERT_NO_FATAL_FAILURE(choose(facts, 1, 1));
    const int audience = countPosts([](const Written& post) { return post.author != "acme"; });
    EXPECT_TRUE(shows(*community()->behind(), audience)) << caption(*community()->behind()).toStdString();
}

TEST_F(BehindWindowTest, BridgingAndWhoIsCutOffOpenTheirPosts) {
    ASSERT_NO_FATAL_FAILURE(open(Screen::Community));
    auto* table = community()->findChild<panels::Table*>(QStringLiteral("connectingTable"));
    ASSERT_EQ(table->model()->rowCount(), 1) << "hal is reached by ana alone";
    const auto press = [table](int column) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClick(table, Qt::Key_Return);
    };
    press(5);
    const int ties = countPosts([](const Written& post) {
        return amongAudience(post) && (post.author == "ana" || byId(post.parent).author == "ana");
    });
    EXPECT_TRUE(shows(*community()->behind(), ties)) << caption(*community()->behind()).toStdString();
    EXPECT_TRUE(helpOf(*community()->behind()).contains(QStringLiteral("@ana: The shortest way of 20%")));
    ASSERT_EQ(table->model()->index(0, 6).data().toString(), QStringLiteral("1"));
    press(6);
    EXPECT_TRUE(shows(*community()->behind(), 1)) << "hal wrote once";
    EXPECT_TRUE(caption(*community()->behind()).contains(QStringLiteral("by 1 ")))
        << caption(*community()->behind()).toStdString();
}

TEST_F(BehindWindowTest, APointOfTheCurveOpensWhatTheQuietestWrote) {
    ASSERT_NO_FATAL_FAILURE(open(Screen::Community));
    std::map<std::string, int> written;
    for (const auto& post : posts())
        if (post.author != "acme") written[post.author] += 1;
    std::vector<int> ascending;
    for (const auto& [person, count] : written)
        ascending.push_back(count);
    std::ranges::sort(ascending);
    auto* curve = community()->findChild<charts::PointsWidget*>(QStringLiteral("lorenzCurve"));
    for (const int tenths : {3, 8, 10}) {
        const auto members = ascending.size() * static_cast<std::size_t>(tenths) / 10;
        const int sum = std::accumulate(ascending.begin(), ascending.begin() + static_cast<int>(members), 0);
        curve->setFocus();
        curve->setCurrentPoint(tenths);
        EXPECT_TRUE(
            curve->wordsOf(tenths).endsWith(QStringLiteral("people: %1, posts: %2").arg(members).arg(sum)))
            << curve->wordsOf(tenths).toStdString();
        QTest::keyClick(curve, Qt::Key_Return);
        EXPECT_TRUE(shows(*community()->behind(), sum)) << caption(*community()->behind()).toStdString();
    }
}

TEST_F(BehindWindowTest, PartsOfTheDepthScoreOpenTheirPostsAndSayWhy) {
    auto* overview = m_window->screens().overview();
    auto* bars = overview->findChild<panels::DepthBars*>();
    const auto open = [&](int part, int choice) {
        ASSERT_NO_FATAL_FAILURE(choose(bars, part, choice));
        ASSERT_TRUE(QTest::qWaitFor([&] { return overview->behind()->isVisible(); }, 5'000));
    };
    // In the order of the score: replies of pairs, then living threads, then the brand as a guest.
    ASSERT_NO_FATAL_FAILURE(open(1, 1));
    const auto answersBack = [](const Written& post) {
        return amongAudience(post) && std::ranges::any_of(posts(), [&](const Written& other) {
                   return amongAudience(other) && other.author == byId(post.parent).author &&
                          byId(other.parent).author == post.author && other.author != post.author;
               });
    };
    EXPECT_TRUE(shows(*overview->behind(), countPosts(answersBack)))
        << caption(*overview->behind()).toStdString();
    ASSERT_NO_FATAL_FAILURE(open(2, 1));
    EXPECT_TRUE(shows(*overview->behind(), 2))
        << "r4 and r12; " << caption(*overview->behind()).toStdString();
    EXPECT_TRUE(helpOf(*overview->behind()).contains(QStringLiteral("= 2 ÷ 26")));
    ASSERT_NO_FATAL_FAILURE(open(2, 2));
    EXPECT_TRUE(shows(*overview->behind(), 26)) << caption(*overview->behind()).toStdString();
    ASSERT_NO_FATAL_FAILURE(open(4, 1));
    EXPECT_TRUE(shows(*overview->behind(), 1)) << "j9; " << caption(*overview->behind()).toStdString();
    ASSERT_NO_FATAL_FAILURE(open(4, 2));
    EXPECT_TRUE(shows(*overview->behind(), 1)) << "h10; " << caption(*overview->behind()).toStdString();
    EXPECT_TRUE(bars->wordsOf(4).contains(QStringLiteral("= 1 ÷ (1 + 0 + 1)")))
        << bars->wordsOf(4).toStdString();
}

/// A workspace that collected something: its own list, mentions, and what a watched word found.
class SourcesNumbersTest : public BehindWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, static_cast<std::int64_t>(posts().size())));
        const auto session = app::WorkspaceSession::open(m_workspace.toStdString(), true, m_clock);
        auto collected = (*session)->writer().submit([](store::Database& database) -> base::Status {
            const auto account = store::addAccount(database, "Acme", "acme");
            if (!account) return base::fail(account.error());
            const auto post = [](const std::string& id, const char* author, const char* text) {
                model::Post made;
                made.id = id;
                made.author = author;
                made.text = text;
                // Older than the period of the filter bar.
                made.createdAt = base::parseInstant("2026-07-01T10:00:00Z").value();
                return made;
            };
            const std::vector own{post("o1", "acme", "one"), post("o2", "acme", "two")};
            const std::vector mentions{post("m1", "ana", "hi @acme"), post("m2", "bob", "hey @acme"),
                                       post("m3", "cyd", "so @acme")};
            auto saved = store::saveCollected(database, account->id, own, store::Source::OwnThreads, kNow);
            if (saved)
                saved = store::saveCollected(database, account->id, mentions, store::Source::Mentions, kNow);
            if (!saved) return base::fail(saved.error());
            const auto watch =
                store::addWatch(database, account->id, store::WatchKind::Word, "green tea", kNow);
            if (!watch) return base::fail(watch.error());
            const std::vector<std::string> ids{"m1", "m2", "b4", "o1"};
            const auto hits = store::addWatchHits(database, watch->id, ids, {}, kNow);
            return hits ? base::Status() : base::fail(hits.error());
        });
        const auto ok = collected.get();
        ASSERT_TRUE(ok) << ok.error().text();
    }
};

TEST_F(SourcesNumbersTest, TheNumberOfASourceIsThatOfThePostsThatItOpens) {
    showWindow();
    const auto settled = [this] {
        return m_window->hosts().workspace.snapshot() && m_window->screens().settled();
    };
    ASSERT_TRUE(QTest::qWaitFor(settled, 10'000));
    int opened = 0;
    for (const auto& [source, number] :
         std::map<std::string, int>{{"Own threads", 2}, {"Mentions", 3}, {"“green tea”", 4}}) {
        ASSERT_NO_FATAL_FAILURE(open(Screen::Sources));
        auto* table = m_window->findChild<panels::Table*>(QStringLiteral("collectedTable"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 3; }, 10'000));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().toStdString() != source) continue;
            const auto cell = table->model()->index(row, 2);
            EXPECT_EQ(cell.data().toString(), QString::number(number)) << source;
            table->scrollTo(cell);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
            ASSERT_EQ(m_window->screens().current(), Screen::Posts) << source;
            const auto* count = m_window->findChild<QLabel*>(QStringLiteral("postsCount"));
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return settled() && count->text().startsWith(QString::number(number) + u' '); },
                10'000))
                << source << ": " << count->text().toStdString();
            ++opened;
            break;
        }
    }
    EXPECT_EQ(opened, 3) << "every source is in the table";
}

} // namespace
} // namespace weft::window
