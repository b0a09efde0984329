// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace weft::models {
struct Cell;
}

namespace weft::panels {

/// Paints models::Cell: dots, chips, badges, highlights, marks, coverage strips, trends, a second line, a
/// line under each row.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The day or the mark under the pointer says more than its cell.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// The room of what a cell holds.
    [[nodiscard]] virtual QRect contentBox(const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const;

private:
    void paintBackground(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintCell(QPainter* painter, const QRect& box, const models::Cell& cell,
                   const QWidget* widget) const;
    void paintText(QPainter* painter, QRect box, const models::Cell& cell, const QWidget* widget) const;
};

} // namespace weft::panels
