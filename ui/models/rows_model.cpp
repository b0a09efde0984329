// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows_model.h"

namespace weft::models {

namespace {

Qt::Alignment alignment(bool right) {
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

QString accessibleText(const Cell& cell) {
    QString text = cell.text;
    if (!cell.aside.isEmpty()) text += QStringLiteral(", ") + cell.aside;
    if (!cell.detail.isEmpty()) text += QStringLiteral(": ") + cell.detail;
    return text;
}

} // namespace

QVariant cellData(const Cell& cell, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case Qt::AccessibleTextRole:
        return accessibleText(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(cell.alignRight));
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

void RowsModel::setRows(Rows rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowOf(const QString& id) const {
    for (std::size_t row = 0; row < m_rows.rows.size(); ++row)
        if (m_rows.rows[row].id == id) return static_cast<int>(row);
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.titles.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.rows[static_cast<std::size_t>(index.row())];
    if (role == IdRole) return row.id;
    if (role == LinkRole) return row.link;
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() ? cellData(row.cells[column], role) : QVariant();
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_rows.titles.size()) return {};
    if (role == Qt::DisplayRole) return m_rows.titles[section];
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            alignment(column < m_rows.rightAligned.size() && m_rows.rightAligned[column]));
    return {};
}

} // namespace weft::models
