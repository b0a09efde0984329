// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import.h"
#include "looks/clipped_texts.h"
#include "looks/demo_window.h"
#include "looks/pictures.h"
#include "looks/poor_contrasts.h"
#include "looks/readers.h"
#include "looks/tab_order.h"
#include "store/brands.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace weft::looks {
namespace {

constexpr QSize kSmallest{1100, 700};

/// Three posts are too few for most of what is measured.
void writeFewPosts(const QString& path) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"id":"1","author":"acme","text":"Lids","timestamp":"2026-09-20T09:00:00Z","parent_id":null,"root_id":null}
{"id":"2","author":"maia","text":"How does it close?","timestamp":"2026-09-20T10:00:00Z","parent_id":"1","root_id":"1"}
{"id":"3","author":"acme","text":"A quarter turn","timestamp":"2026-09-20T11:00:00Z","parent_id":"2","root_id":"1"}
)");
}

/// Screens that have little or nothing to show still say so in words that can be read.
class EmptyScreens : public DemoWindowTest, public ::testing::WithParamInterface<Reader> {
protected:
    /// There is no community; each test makes the workspace that it needs.
    void SetUp() override {}

    void makeWorkspace(bool brand, bool posts) {
        const auto session = app::WorkspaceSession::open(workspace().toStdString(), true, clock());
        ASSERT_TRUE(session) << session.error().text();
        if (brand) {
            auto added = (*session)->writer().submit(
                [](store::Database& database) { return store::addAccount(database, "Acme", "acme"); });
            ASSERT_TRUE(added.get());
        }
        if (!posts) return;
        const QString file = workspace() + QStringLiteral(".jsonl");
        writeFewPosts(file);
        const auto summary = collect::importFile(file.toStdString(), (*session)->writer(), clock(), {}, {});
        ASSERT_EQ(summary.postsNew, 3);
    }

    void look(const char* state) {
        QApplication::setActiveWindow(&window());
        eachScreen([&](const window::ScreenEntry& screen) {
            keepPicture(window(),
                        std::string("empty-") + state + '-' + screen.name + '-' + nameOf(GetParam()));
            const QStringList clipped = clippedTexts(window());
            EXPECT_TRUE(clipped.isEmpty()) << clipped.join(u'\n').toStdString();
            const QStringList poor = poorContrasts(window());
            EXPECT_TRUE(poor.isEmpty()) << poor.join(u'\n').toStdString();
            const QList<QWidget*> stops = tabStops(window());
            const QList<QWidget*> visited = tabThrough(*stops.first());
            for (QWidget* stop : stops)
                EXPECT_TRUE(visited.contains(stop)) << "Tab never reaches " << qPrintable(stop->objectName());
        });
    }

private:
    AsReader m_reader{GetParam()};
};

TEST_P(EmptyScreens, WithoutAWorkspace) {
    showWindow(kSmallest);
    look("none");
}

TEST_P(EmptyScreens, BeforeAnythingIsConnected) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace(true, false));
    open(kSmallest);
    look("unconnected");
}

TEST_P(EmptyScreens, WithoutABrand) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace(false, true));
    open(kSmallest);
    look("nobrand");
}

TEST_P(EmptyScreens, WithTooFewPosts) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace(true, true));
    open(kSmallest);
    look("few");
}

TEST_P(EmptyScreens, WhenTheFilterIsTooNarrow) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace(true, true));
    open(kSmallest);
    window().hosts().filter.setRange(
        {clock().now() - std::chrono::days(400), clock().now() - std::chrono::days(372)});
    look("narrow");
}

TEST_P(EmptyScreens, WhenASearchFindsNothing) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace(true, true));
    open(kSmallest);
    window().screens().showPosts(QStringLiteral("quincunx"));
    look("nothing");
}

INSTANTIATE_TEST_SUITE_P(Readers, EmptyScreens,
                         ::testing::Values(Reader{"en", Qt::LeftToRight, theme::Mode::Dark}, Reader{"fr"},
                                           Reader{kPseudo},
                                           Reader{kPseudo, Qt::RightToLeft, theme::Mode::Dark}),
                         [](const auto& reader) { return nameOf(reader.param); });

} // namespace
} // namespace weft::looks
