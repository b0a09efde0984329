// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace weft::models {

/// One row of a small table.
struct Row {
    std::vector<Cell> cells;
    QString id = {};
    QString link = {};
};

/// Titles and rows of a small table, made from a snapshot in one go.
struct Rows {
    QStringList titles;
    /// Which titles stand at the right, over numbers.
    std::vector<bool> rightAligned;
    std::vector<Row> rows;
};

/// A small table that is replaced whole when a new snapshot arrives. For up to some thousand rows.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(Rows rows);
    /// The row that has this id, or -1.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Rows m_rows;
};

/// What every model answers for a cell, so that tests, screen readers and the painter agree.
[[nodiscard]] QVariant cellData(const Cell& cell, int role);

} // namespace weft::models
