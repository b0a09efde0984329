// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posts_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::models {
namespace {

constexpr int kRows = PostsModel::kPageRows;

/// A page of numbered posts, the first of them number `first`, of a search that finds `total`.
PostsModel::Page page(int first, int rows, std::optional<std::int64_t> total = std::nullopt) {
    auto result = std::make_shared<app::PostsPage>();
    for (int row = 0; row < rows; ++row) {
        app::PostRowView view;
        view.stored.post.id = std::to_string(first + row);
        view.stored.post.author = "ana";
        view.stored.post.text = "Every fillet has a victim";
        view.kind = model::ConversationKind::Horizontal;
        result->rows.push_back(std::move(view));
    }
    result->total = total;
    return result;
}

class PostsModelTest : public ::testing::Test {
protected:
    std::string idAt(int row) const { return m_model.index(row, 0).data(IdRole).toString().toStdString(); }

    /// Looks at a row that is away, and waits until its page is asked for.
    bool asksFor(int row) {
        QSignalSpy asked(&m_model, &PostsModel::pageNeeded);
        EXPECT_EQ(m_model.index(row, 1).data().toString(), QStringLiteral("…"));
        return QTest::qWaitFor([&] { return !asked.isEmpty(); }, 5000) &&
               asked.first().first().toInt() == row / kRows;
    }

    PostsModel m_model;
};

TEST_F(PostsModelTest, HasAllItsRowsAtOnceAndReadsThoseThatAreLookedAt) {
    m_model.setFirstPage(page(0, kRows, 1'000'000), {});
    EXPECT_EQ(m_model.rowCount(), 1'000'000);
    EXPECT_EQ(idAt(7), "7");
    ASSERT_TRUE(asksFor(999'999));
    m_model.addPage(4999, page(4999 * kRows, kRows));
    EXPECT_EQ(idAt(999'999), "999999");
}

TEST_F(PostsModelTest, DropsAPageThatNobodyAskedFor) {
    m_model.setFirstPage(page(0, kRows, 3 * kRows), {});
    m_model.addPage(1, page(kRows, kRows));
    EXPECT_EQ(m_model.post(kRows), nullptr);
    ASSERT_TRUE(asksFor(kRows));
    m_model.setFirstPage(page(0, 3), {});
    m_model.addPage(1, page(kRows, kRows));
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(PostsModelTest, AsksOnceAndAgainAfterAFailure) {
    m_model.setFirstPage(page(0, kRows, 2 * kRows), {});
    ASSERT_TRUE(asksFor(kRows));
    QSignalSpy asked(&m_model, &PostsModel::pageNeeded);
    m_model.index(kRows + 1, 1).data();
    QCoreApplication::processEvents();
    EXPECT_TRUE(asked.isEmpty());
    m_model.pageFailed(1);
    EXPECT_TRUE(asksFor(kRows));
}

TEST_F(PostsModelTest, APageThatHasLostPostsLeavesRowsOpen) {
    m_model.setFirstPage(page(0, kRows, 2 * kRows), {});
    ASSERT_TRUE(asksFor(kRows));
    m_model.addPage(1, page(kRows, 5));
    EXPECT_EQ(idAt(kRows + 4), std::to_string(kRows + 4));
    EXPECT_EQ(m_model.post(kRows + 5), nullptr);
    EXPECT_EQ(m_model.rowCount(), 2 * kRows);
}

TEST(PostsModelPages, KeepTheRulesOfModels) {
    PostsModel model;
    QObject::connect(
        &model, &PostsModel::pageNeeded, &model,
        [&model](int number) { model.addPage(number, page(number * kRows, kRows)); }, Qt::QueuedConnection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFirstPage(page(0, kRows, 3 * kRows + 5), {});
    model.index(3 * kRows, 0).data();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.post(3 * kRows) != nullptr; }, 5000));
    model.setFirstPage(page(0, 0, 0), {});
    EXPECT_EQ(model.rowCount(), 0);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(PostsModelTest, ForgetsOldPagesAndReadsThemAgain) {
    m_model.setFirstPage(page(0, kRows, 151 * kRows), {});
    QObject::connect(&m_model, &PostsModel::pageNeeded, &m_model, [this](int number) {
        if (number != 20 || m_model.post(150 * kRows) == nullptr)
            m_model.addPage(number, page(number * kRows, kRows));
    });
    for (int number = 1; number <= 150; ++number) {
        m_model.index(number * kRows, 0).data();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_model.post(number * kRows) != nullptr; }, 5000));
    }
    const int away = 20 * kRows + 7;
    EXPECT_EQ(m_model.post(away), nullptr);
    ASSERT_TRUE(asksFor(away));
    m_model.addPage(20, page(20 * kRows, kRows));
    EXPECT_EQ(idAt(away), std::to_string(away));
}

TEST_F(PostsModelTest, ACopiedRowHasTheWholeText) {
    const auto found = page(0, 1);
    const auto longText = std::make_shared<app::PostsPage>(*found);
    longText->rows[0].stored.post.text = std::string(700, 'x') + "\tend";
    m_model.setFirstPage(longText, {});
    const auto text = m_model.index(0, static_cast<int>(PostColumn::Text));
    EXPECT_LT(text.data().toString().size(), 500);
    EXPECT_TRUE(text.data(CopyRole).toString().endsWith(QStringLiteral(" end")));
    EXPECT_FALSE(m_model.index(0, static_cast<int>(PostColumn::Kind)).data(CopyRole).isValid());
}

TEST_F(PostsModelTest, MarksTheWordsThatWereSearched) {
    const auto found = page(0, 1);
    const auto withTerms = std::make_shared<app::PostsPage>(*found);
    withTerms->terms = {"fillet"};
    m_model.setFirstPage(withTerms, {});
    const auto cell = m_model.index(0, static_cast<int>(PostColumn::Text)).data(CellRole).value<Cell>();
    ASSERT_EQ(cell.highlights.size(), 1);
    EXPECT_EQ(cell.highlights[0].start, 6);
    EXPECT_EQ(cell.highlights[0].length, 6);
}

TEST_F(PostsModelTest, ShowsADashWithItsReason) {
    m_model.setFirstPage(page(0, 1), {});
    const auto likes = m_model.index(0, static_cast<int>(PostColumn::Likes));
    EXPECT_EQ(likes.data().toString(), QStringLiteral("—"));
    EXPECT_FALSE(likes.data(Qt::ToolTipRole).toString().isEmpty());
}

} // namespace
} // namespace weft::models
