// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posts_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::models {
namespace {

constexpr int kRows = PostsModel::kPageRows;

/// A page of numbered posts, the first of them number `first`.
PostsModel::Page page(int first, int rows, bool more) {
    auto result = std::make_shared<app::PostsPage>();
    for (int row = 0; row < rows; ++row) {
        app::PostRowView view;
        view.stored.post.id = std::to_string(first + row);
        view.stored.post.author = "ana";
        view.stored.post.text = "Every fillet has a victim";
        view.kind = model::ConversationKind::Horizontal;
        result->rows.push_back(std::move(view));
    }
    if (more) result->next = store::SearchKey{first + rows - 1};
    return result;
}

class PostsModelTest : public ::testing::Test {
protected:
    std::string idAt(int row) const { return m_model.index(row, 0).data(IdRole).toString().toStdString(); }

    PostsModel m_model;
};

TEST_F(PostsModelTest, AsksForMoreAndWaits) {
    m_model.setFirstPage(page(0, kRows, true), {});
    QSignalSpy asked(&m_model, &PostsModel::pageNeeded);
    ASSERT_TRUE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    m_model.fetchMore({});
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(m_model.rowCount(), kRows);
    m_model.addPage(1, page(kRows, 10, false));
    EXPECT_EQ(m_model.rowCount(), kRows + 10);
    EXPECT_FALSE(m_model.canFetchMore({}));
    EXPECT_EQ(idAt(kRows), std::to_string(kRows));
}

TEST_F(PostsModelTest, DropsAPageThatNobodyAskedFor) {
    m_model.setFirstPage(page(0, kRows, true), {});
    m_model.addPage(1, page(kRows, kRows, true));
    EXPECT_EQ(m_model.rowCount(), kRows);
    m_model.fetchMore({});
    m_model.setFirstPage(page(0, 3, false), {});
    m_model.addPage(1, page(kRows, kRows, true));
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(PostsModelTest, AsksAgainAfterAFailure) {
    m_model.setFirstPage(page(0, kRows, true), {});
    m_model.fetchMore({});
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.pageFailed(1);
    EXPECT_TRUE(m_model.canFetchMore({}));
}

TEST(PostsModelPages, KeepTheRulesOfModels) {
    PostsModel model;
    // The tester asks for more by itself, so the pages come when they are asked for, a turn later.
    QObject::connect(
        &model, &PostsModel::pageNeeded, &model,
        [&model](int number) {
            model.addPage(number, page(number * kRows, number < 3 ? kRows : 5, number < 3));
        },
        Qt::QueuedConnection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFirstPage(page(0, kRows, true), {});
    for (int turn = 0; turn < 3; ++turn) {
        model.fetchMore({});
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > (turn + 1) * kRows; }, 5000));
    }
    EXPECT_EQ(model.rowCount(), 3 * kRows + 5);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PostsModelPages, AreForgottenAndFetchedAgain) {
    PostsModel model;
    model.setFirstPage(page(0, kRows, true), {});
    for (int number = 1; number <= 150; ++number) {
        model.fetchMore({});
        model.addPage(number, page(number * kRows, kRows, true));
    }
    EXPECT_EQ(model.rowCount(), 151 * kRows);
    const int away = 20 * kRows + 7;
    EXPECT_EQ(model.post(away), nullptr);
    ASSERT_NE(model.post(150 * kRows), nullptr);
    QSignalSpy asked(&model, &PostsModel::pageNeeded);
    EXPECT_EQ(model.index(away, 1).data().toString(), QStringLiteral("…"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.count() == 1; }, 5000));
    EXPECT_EQ(asked.first().first().toInt(), 20);
    model.addPage(20, page(20 * kRows, kRows, true));
    EXPECT_EQ(model.index(away, 0).data(IdRole).toString(), QString::number(away));
}

TEST_F(PostsModelTest, MarksTheWordsThatWereSearched) {
    const auto found = page(0, 1, false);
    const auto withTerms = std::make_shared<app::PostsPage>(*found);
    withTerms->terms = {"fillet"};
    m_model.setFirstPage(withTerms, {});
    const auto cell = m_model.index(0, static_cast<int>(PostColumn::Text)).data(CellRole).value<Cell>();
    ASSERT_EQ(cell.highlights.size(), 1);
    EXPECT_EQ(cell.highlights[0].start, 6);
    EXPECT_EQ(cell.highlights[0].length, 6);
}

TEST_F(PostsModelTest, ShowsADashWithItsReason) {
    m_model.setFirstPage(page(0, 1, false), {});
    const auto likes = m_model.index(0, static_cast<int>(PostColumn::Likes));
    EXPECT_EQ(likes.data().toString(), QStringLiteral("—"));
    EXPECT_FALSE(likes.data(Qt::ToolTipRole).toString().isEmpty());
}

} // namespace
} // namespace weft::models
