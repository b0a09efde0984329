// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace weft::models {
struct Cell;
}

namespace weft::panels {

/// Paints models::Cell: dots, chips, highlights, a second line, a line under each row.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintText(QPainter* painter, QRect box, const models::Cell& cell, const QWidget* widget) const;
};

} // namespace weft::panels
