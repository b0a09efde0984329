// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"
#include "dialogs/day_dialog.h"
#include "models/cell.h"
#include "models/post_cells.h"
#include "panels/post_detail.h"
#include "panels/posts_screen.h"
#include "panels/posts_table.h"
#include "store/posts_writing.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace weft::window {
namespace {

constexpr int kDays = 20;
/// More than the table reads at once.
constexpr int kADay = 60;

/// Sixty posts on each of twenty days; the first of the 15th has an answer.
void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int day = 10; day < 10 + kDays; ++day)
        for (int minute = 0; minute < kADay; ++minute)
            file << R"({"id":"p)" << day << '-' << minute << R"(","author":"maia","text":"Fillet )" << day
                 << ' ' << minute << R"(","timestamp":"2026-09-)" << day << "T09:" << (minute < 10 ? "0" : "")
                 << minute << R"(:00Z","parent_id":null,"root_id":null})" << '\n';
    file << R"({"id":"answer","author":"acme","text":"Thank you","timestamp":"2026-09-15T11:00:00Z",)"
         << R"("parent_id":"p15-0","root_id":"p15-0"})" << '\n';
}

class PostsWindowTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(makeWorkspace(&writePosts, kDays * kADay + 1));
        showWindow();
        m_window->choose(Screen::Posts);
        ASSERT_TRUE(waitFor([this] { return m_window->hosts().posts.listing() != nullptr; }));
        ASSERT_TRUE(settled());
    }

    template<typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, 10'000);
    }

    bool settled() const {
        return waitFor([this] { return m_window->screens().settled(); });
    }

    panels::PostsTable& table() const { return *m_window->findChild<panels::PostsTable*>(); }

    std::string idAt(int row) const {
        return table().model()->index(row, 0).data(models::IdRole).toString().toStdString();
    }

    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }

    void clickTitle(models::PostColumn column) const {
        const QHeaderView* header = table().horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                           header->height() / 2});
        ASSERT_TRUE(settled());
    }
};

TEST_F(PostsWindowTest, HasEveryRowAndReadsWhatIsLookedAt) {
    EXPECT_EQ(table().model()->rowCount(), kDays * kADay + 1);
    EXPECT_EQ(idAt(0), "p29-59");
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return idAt(kDays * kADay) == "p10-0"; }));
}

TEST_F(PostsWindowTest, ATitleSortsByItsColumn) {
    clickTitle(models::PostColumn::When);
    EXPECT_TRUE(waitFor([this] { return idAt(0) == "p10-0"; }));
    clickTitle(models::PostColumn::Replies);
    EXPECT_TRUE(waitFor([this] { return idAt(0) == "p15-0"; }));
    EXPECT_EQ(idAt(1), "p29-59") << "the newest among equals";
    clickTitle(models::PostColumn::Person);
    EXPECT_EQ(table().horizontalHeader()->sortIndicatorSection(),
              static_cast<int>(models::PostColumn::Replies));
}

TEST_F(PostsWindowTest, GoesToADay) {
    action("actionGoToDay")->trigger();
    auto* dialog = m_window->findChild<dialogs::DayDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QDateEdit*>(QStringLiteral("goToDay"))->setDate(QDate(2026, 9, 15));
    dialog->accept();
    EXPECT_TRUE(waitFor([this] {
        return table().currentIndex().data(models::IdRole).toString() == QStringLiteral("answer");
    }));
    m_window->choose(Screen::Overview);
    EXPECT_FALSE(action("actionGoToDay")->isEnabled());
}

TEST_F(PostsWindowTest, CopiesRowsThatWereNotReadYet) {
    table().selectionModel()->select(
        QItemSelection(table().model()->index(198, 0), table().model()->index(201, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table().setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("@maia\tFillet 26 41\t"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[3].contains(QStringLiteral("2026-09-26T09:38:00.000Z"))) << lines[3].toStdString();
}

TEST_F(PostsWindowTest, MoreRowsThanAClipboardTakesAreNotCopied) {
    table().setFocus();
    table().selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_TRUE(
        m_window->findChild<QLabel*>(QStringLiteral("noticeText"))->text().contains(QStringLiteral("1,000")));
}

TEST_F(PostsWindowTest, RemembersWhichColumnsAreShown) {
    const int views = static_cast<int>(models::PostColumn::Views);
    EXPECT_TRUE(table().isColumnHidden(views));
    auto* button = m_window->findChild<QPushButton*>(QStringLiteral("postViewButton"));
    Q_EMIT button->menu()->aboutToShow();
    const auto actions = button->menu()->actions();
    for (QAction* entry : actions)
        if (entry->text() == QStringLiteral("Views")) entry->trigger();
    EXPECT_FALSE(table().isColumnHidden(views));
    m_window.reset();
    showWindow();
    m_window->choose(Screen::Posts);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(table().isColumnHidden(views));
}

TEST_F(PostsWindowTest, ASearchWithItsOwnDatesDimsThePeriod) {
    auto* period = m_window->findChild<QPushButton*>(QStringLiteral("periodButton"));
    auto* rule = m_window->findChild<QLabel*>(QStringLiteral("periodRule"));
    const auto search = [this](const char* query) {
        m_window->screens().showPosts(QString::fromUtf8(query));
        ASSERT_TRUE(waitFor([this, query] {
            return m_window->screens().settled() &&
                   m_window->screens().posts()->query() == QString::fromUtf8(query);
        }));
    };
    m_window->hosts().filter.setPreset(app::PeriodPreset::Last7Days);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(period->isEnabled());
    search("since:2026-09-12 until:2026-09-13");
    ASSERT_TRUE(waitFor([&] { return rule->isVisible(); }));
    EXPECT_FALSE(period->isEnabled());
    EXPECT_EQ(period->toolTip(), rule->text());
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() == kADay; })) << "beyond the seven days";
    m_window->choose(Screen::Overview);
    EXPECT_TRUE(period->isEnabled()) << "other screens are of the period";
    m_window->choose(Screen::Posts);
    EXPECT_FALSE(period->isEnabled());
    search("\"since:2026\"");
    ASSERT_TRUE(waitFor([&] { return !rule->isVisible(); })) << "words in quotation marks are no dates";
    EXPECT_TRUE(period->isEnabled());
}

TEST_F(PostsWindowTest, ASearchThatCannotBeReadLeavesNoDetail) {
    table().setCurrentIndex(table().model()->index(0, 0));
    const auto* detail = m_window->screens().posts()->detail();
    const auto* text = detail->findChild<QLabel*>(QStringLiteral("detailText"));
    const auto visible = [&] { return text != nullptr && text->isVisible(); };
    ASSERT_TRUE(waitFor(visible));
    m_window->screens().showPosts(QStringLiteral("(fillet"));
    EXPECT_TRUE(waitFor([&] { return !visible(); }));
    m_window->screens().showPosts(QStringLiteral("fillet"));
    EXPECT_TRUE(waitFor(visible)) << "the next one that can be read shows posts again";
}

TEST_F(PostsWindowTest, ExportsAllThatWasFound) {
    const QString path = m_folder.filePath(QStringLiteral("posts.csv"));
    m_dialogs.setNextFileName(path);
    action("actionExport")->trigger();
    ASSERT_TRUE(waitFor([this, &path] {
        return m_window->findChild<QLabel*>(QStringLiteral("noticeText"))->text().endsWith(path);
    }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.size(), kDays * kADay + 2);
    EXPECT_TRUE(lines[1].startsWith("2026-09-29T09:59:00.000Z,maia,Fillet 29 59,")) << lines[1].toStdString();
}

TEST_F(PostsWindowTest, NewPostsComeOnTopOfWhoLooksThere) {
    const auto add = [this](const char* id) {
        auto saved = m_window->hosts().workspace.session()->writer().submit(
            [id](store::Database& database) -> base::Status {
                auto transaction = store::Transaction::begin(database);
                model::Post post;
                post.id = id;
                post.author = "odd";
                post.text = "New";
                post.createdAt = base::parseInstant("2026-09-29T20:00:00Z").value();
                const auto counts =
                    store::savePosts(database, std::vector{post}, store::Source::Import, post.createdAt);
                return counts ? transaction->commit() : base::Status(base::fail(counts.error()));
            });
        ASSERT_TRUE(saved.get());
        m_window->hosts().refreshAll();
    };
    table().goToRow(700);
    ASSERT_NO_FATAL_FAILURE(add("unseen"));
    QTest::qWait(300);
    EXPECT_EQ(table().model()->rowCount(), kDays * kADay + 1) << "nothing moves under a reader";
    table().goToRow(0);
    ASSERT_NO_FATAL_FAILURE(add("seen"));
    EXPECT_TRUE(waitFor([this] { return table().model()->rowCount() == kDays * kADay + 3; }));
}

} // namespace
} // namespace weft::window
