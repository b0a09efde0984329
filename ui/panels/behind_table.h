// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows_behind.h"
#include "panels/table.h"

#include <QWidget>

#include <limits>

namespace weft::panels {

/// A table as high as its rows; a click or Enter on a row asks for the posts behind it. The name of a row is
/// its first cell.
class BehindTable final : public QWidget {
    Q_OBJECT

public:
    BehindTable(const QString& name, Table::Titles titles, QWidget* parent = nullptr);

    void setRows(models::RowsBehind rows);

    /// Scrolls where there are more rows.
    void setMostRows(int rows);

    /// Clicks into this column do not ask for posts.
    void setActionColumn(int column) { m_actionColumn = column; }

    [[nodiscard]] Table* table() const { return m_table; }

    [[nodiscard]] const models::RowsBehind& rows() const { return m_rows; }

    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    /// In order of time; never empty.
    void postsRequested(const QString& title, const std::vector<std::string>& ids);
    /// A click into the action column.
    void actionRequested(const QString& rowId);

private:
    void choose(const QModelIndex& index);

    Table* m_table;
    models::RowsModel* m_model;
    models::RowsBehind m_rows;
    int m_actionColumn = -1;
    int m_mostRows = std::numeric_limits<int>::max();
};

} // namespace weft::panels
