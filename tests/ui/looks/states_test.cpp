// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/handles.h"
#include "looks/demo_window.h"
#include "looks/pictures.h"
#include "looks/poor_contrasts.h"
#include "looks/readers.h"
#include "models/cell.h"
#include "models/posts_model.h"
#include "panels/depth_bars.h"
#include "window/notice_bar.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace weft::looks {
namespace {

/// What only shows while somebody does something.
class States : public DemoWindowTest, public ::testing::WithParamInterface<Reader> {
protected:
    void SetUp() override {
        DemoWindowTest::SetUp();
        open({1100, 700});
        QApplication::setActiveWindow(&window());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    void expectClear(QWidget& widget, const char* state) {
        keepPicture(widget, std::string("state-") + state + '-' + nameOf(GetParam()));
        const QStringList poor = poorContrasts(widget);
        EXPECT_TRUE(poor.isEmpty()) << state << ": " << poor.join(u'\n').toStdString();
    }

private:
    AsReader m_reader{GetParam()};
};

TEST_P(States, ANoticeMovesNothing) {
    const QRect before = window().screens().geometry();
    auto* notice = window().findChild<window::NoticeBar*>();
    for (const int words : {1, 40}) {
        notice->tell(QStringLiteral("Written to Pictures/weave.png. ").repeated(words));
        QTest::qWait(1);
        EXPECT_EQ(window().screens().geometry(), before);
        EXPECT_TRUE(notice->parentWidget()->rect().contains(notice->geometry()));
        EXPECT_FALSE(notice->visibleRegion().isEmpty());
        expectClear(window(), "notice");
    }
}

TEST_P(States, APartOfTheScoreShowsThatItIsMarked) {
    auto* bars = window().findChild<panels::DepthBars*>();
    ASSERT_TRUE(bars->isVisible());
    const QImage before = bars->grab().toImage();
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Home);
    EXPECT_NE(bars->grab().toImage(), before);
    expectClear(window(), "focus");
    QTest::keyClick(bars, Qt::Key_Return);
    auto* menu = bars->findChild<QMenu*>(QStringLiteral("numberMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(menu));
    EXPECT_NE(menu->activeAction(), nullptr);
    expectClear(*menu, "menu");
    menu->close();
    window().setFocus();
    QTest::mouseMove(bars, bars->rectOf(3).center().toPoint());
    QTest::qWait(1);
    expectClear(window(), "hover");
}

INSTANTIATE_TEST_SUITE_P(Readers, States,
                         ::testing::Values(Reader{"en"}, Reader{"fr", Qt::LeftToRight, theme::Mode::Dark}),
                         [](const auto& reader) { return nameOf(reader.param); });

class Moments : public DemoWindowTest {
protected:
    ~Moments() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

TEST_F(Moments, OfPostsAreWholeInEveryWayToWriteThem) {
    for (const QLocale::Territory territory : {QLocale::UnitedStates, QLocale::UnitedKingdom}) {
        QLocale::setDefault(QLocale(QLocale::English, territory));
        open({1440, 900});
        window().choose(window::Screen::Posts);
        ASSERT_TRUE(settles());
        const auto* table = window().findChild<QTableView*>(QStringLiteral("postsTable"));
        constexpr int kColumn = static_cast<int>(models::PostColumn::When);
        const QModelIndex first = table->model()->index(0, kColumn);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !first.data(models::CellRole).isNull(); }));
        EXPECT_LE(table->sizeHintForIndex(first).width(), table->columnWidth(kColumn))
            << first.data(models::CellRole).value<models::Cell>().text.toStdString();
    }
}

/// Names as they are painted from right to left, sign first.
TEST(Handles, KeepTheirSignInFrontFromRightToLeft) {
    const AsReader reader{{"en", Qt::RightToLeft}};
    EXPECT_EQ(format::handleName("maia"), QStringLiteral("\u2066@maia\u2069"));
}

} // namespace
} // namespace weft::looks
