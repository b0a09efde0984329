// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/table.h"

namespace weft::panels {

class PostViewMenu;

/// The table of the Posts screen: which columns, in which order, and its rows on the clipboard.
class PostsTable final : public Table {
    Q_OBJECT

public:
    /// Both outlive the table; the menu says which columns and which order.
    PostsTable(QAbstractItemModel* posts, PostViewMenu* view, QWidget* parent = nullptr);

    /// Brings a row to the top.
    void goToRow(int row);
    /// The reader is at its beginning, and has chosen no more than one row there.
    [[nodiscard]] bool atTop() const;
    /// In a narrow window the text keeps room to be read in.
    void chooseColumns();

Q_SIGNALS:
    /// How copying ended.
    void told(const QString& text);

private:
    void setUpColumns();
    void sortBy(int column);
    void showOrder();

    PostViewMenu* m_view;
};

} // namespace weft::panels
