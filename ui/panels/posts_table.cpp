// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/posts_table.h"

#include "format/kinds.h"
#include "format/times.h"
#include "models/posts_model.h"
#include "panels/post_view_menu.h"
#include "panels/row_copier.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QScrollBar>
#include <QTimeZone>

#include <array>

namespace weft::panels {

namespace {

using models::PostColumn;
using store::PostOrder;

int number(PostColumn column) {
    return static_cast<int>(column);
}

/// What the column of kinds must have room for.
QStringList kindTexts() {
    QStringList texts;
    for (std::size_t kind = 0; kind < model::kConversationKinds; ++kind)
        texts += format::kindShort(static_cast<model::ConversationKind>(kind));
    return texts;
}

/// What the column of moments must have room for: months are of many lengths, and hours are written in many
/// ways.
QStringList momentTexts() {
    constexpr int kYear = 2025;
    QStringList texts;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime late(QDate(kYear, month, 28), QTime(22, 58), QTimeZone::utc());
        const base::Instant instant{std::chrono::milliseconds(late.toMSecsSinceEpoch())};
        texts += format::shortDateTime(instant, instant, QTimeZone::utc());
        texts += format::fullDate(late.date());
    }
    return texts;
}

PostColumn columnOf(PostOrder order) {
    switch (order) {
    case PostOrder::MostReplies:
        return PostColumn::Replies;
    case PostOrder::MostLikes:
        return PostColumn::Likes;
    case PostOrder::MostViews:
        return PostColumn::Views;
    case PostOrder::Newest:
    case PostOrder::Oldest:
        break;
    }
    return PostColumn::When;
}

} // namespace

PostsTable::PostsTable(QAbstractItemModel* posts, PostViewMenu* view, QWidget* parent)
    : Table(QStringLiteral("postsTable"), Titles::Shown, parent), m_view(view) {
    setModel(posts);
    setAccessibleName(tr("Posts"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTitlesClickable();
    setUpColumns();
    showOrder();
    connect(this, &Table::titleClicked, this, &PostsTable::sortBy);
    connect(this, &Table::resized, this, &PostsTable::chooseColumns);
    connect(copier(), &RowCopier::copied, this,
            [this](int rows) { Q_EMIT told(tr("%Ln row(s) on the clipboard", nullptr, rows)); });
    connect(copier(), &RowCopier::tooMany, this, [this](int most) {
        Q_EMIT told(tr("The clipboard takes %Ln row(s) at most: export the posts instead", nullptr, most));
    });
    connect(m_view, &PostViewMenu::columnsChanged, this, &PostsTable::chooseColumns);
    connect(m_view, &PostViewMenu::orderChanged, this, &PostsTable::showOrder);
}

void PostsTable::setUpColumns() {
    setColumnWidthOf(number(PostColumn::Person), 128);
    setStretchColumn(number(PostColumn::Text));
    setColumnWidthOf(number(PostColumn::Kind), 72);
    setColumnTexts(number(PostColumn::Kind), kindTexts());
    setColumnTexts(number(PostColumn::When), momentTexts(), 100);
    setColumnWidthOf(number(PostColumn::Language), 46);
    setColumnWidthOf(number(PostColumn::Replies), 76);
    setColumnWidthOf(number(PostColumn::Likes), 52);
    setColumnWidthOf(number(PostColumn::Views), 62);
    setColumnWidthOf(number(PostColumn::Tag), 96);
}

void PostsTable::chooseColumns() {
    constexpr int kLeastText = 150;
    // The detail beside the table tells them, too; the least important goes first.
    constexpr std::array kOptional{PostColumn::Tag,   PostColumn::Views,   PostColumn::Language,
                                   PostColumn::Likes, PostColumn::Replies, PostColumn::Kind};
    for (int column = number(PostColumn::Kind); column < models::kPostColumns; ++column)
        setColumnHidden(column, m_view->hides(static_cast<PostColumn>(column)));
    for (const PostColumn column : kOptional) {
        if (columnWidth(number(PostColumn::Text)) >= theme::scaled(this, kLeastText)) return;
        setColumnHidden(number(column), true);
    }
}

void PostsTable::goToRow(int row) {
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    setFocus();
}

bool PostsTable::atTop() const {
    return verticalScrollBar()->value() == 0 && currentIndex().row() < models::PostsModel::kPageRows / 2 &&
           selectionModel()->selectedRows().size() <= 1;
}

void PostsTable::sortBy(int column) {
    if (column == number(PostColumn::When))
        m_view->chooseOrder(m_view->order() == PostOrder::Newest ? PostOrder::Oldest : PostOrder::Newest);
    for (const PostOrder order : {PostOrder::MostReplies, PostOrder::MostLikes, PostOrder::MostViews})
        if (column == number(columnOf(order))) m_view->chooseOrder(order);
    // The header has moved its mark by itself, whether there is such an order or not.
    showOrder();
}

void PostsTable::showOrder() {
    showSortedBy(number(columnOf(m_view->order())),
                 m_view->order() == PostOrder::Oldest ? Qt::AscendingOrder : Qt::DescendingOrder);
}

} // namespace weft::panels
