// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/behind_table.h"

#include <QVBoxLayout>

namespace weft::panels {

BehindTable::BehindTable(const QString& name, Table::Titles titles, QWidget* parent)
    : QWidget(parent), m_table(new Table(name, titles, this)), m_model(new models::RowsModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addStretch();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(m_model);
    m_table->setStretchColumn(0);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_actionColumn)
            Q_EMIT actionRequested(index.data(models::IdRole).toString());
        else
            choose(index);
    });
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        if (index.column() != m_actionColumn) choose(index);
    });
}

void BehindTable::setMostRows(int rows) {
    m_mostRows = rows;
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void BehindTable::setRows(models::RowsBehind rows) {
    const QString chosen = currentId();
    m_rows = std::move(rows);
    m_model->setRows(m_rows.rows);
    m_table->fitHeight(std::min(m_model->rowCount(), m_mostRows));
    if (const int row = chosen.isEmpty() ? -1 : m_model->rowOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

QString BehindTable::currentId() const {
    return m_table->currentIndex().data(models::IdRole).toString();
}

void BehindTable::choose(const QModelIndex& index) {
    const auto& ids = m_rows.posts[static_cast<std::size_t>(index.row())];
    if (!ids.empty()) Q_EMIT postsRequested(index.siblingAtColumn(0).data().toString(), ids);
}

} // namespace weft::panels
