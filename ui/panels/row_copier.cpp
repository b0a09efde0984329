// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/row_copier.h"

#include "models/cell.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr int kMostCopied = 1'000;
constexpr int kTries = 40;
constexpr int kBetweenTries = 100;

} // namespace

RowCopier::RowCopier(QTableView* table) : QObject(table), m_table(table) {
    auto* action = new QAction(tr("Copy"), table);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(action);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action, &QAction::triggered, this, [this] { copy(kTries); });
}

QList<int> RowCopier::selectedRows() const {
    QList<int> rows;
    const QItemSelectionModel* selection = m_table->selectionModel();
    const QItemSelection ranges = selection != nullptr ? selection->selection() : QItemSelection();
    for (const QItemSelectionRange& range : ranges)
        for (int row = range.top(); row <= range.bottom() && rows.size() <= kMostCopied; ++row)
            rows += row;
    std::ranges::sort(rows);
    return rows;
}

QString RowCopier::lineOf(int row) const {
    QStringList cells;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (m_table->isColumnHidden(column)) continue;
        const QModelIndex index = m_table->model()->index(row, column);
        const QVariant whole = index.data(models::CopyRole);
        // A tab or a line break within would end the cell.
        cells += (whole.isValid() ? whole : index.data()).toString().simplified();
    }
    return cells.join(u'\t');
}

void RowCopier::copy(int triesLeft) {
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) return;
    if (rows.size() > kMostCopied) {
        Q_EMIT tooMany(kMostCopied);
        return;
    }
    // Asking for a row that is away has it read; later it is there.
    bool complete = true;
    for (const int row : rows)
        complete = m_table->model()->index(row, 0).data().isValid() && complete;
    if (!complete) {
        if (triesLeft > 0)
            QTimer::singleShot(kBetweenTries, this, [this, triesLeft] { copy(triesLeft - 1); });
        return;
    }
    QString text;
    for (const int row : rows)
        text += lineOf(row) + u'\n';
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(static_cast<int>(rows.size()));
}

} // namespace weft::panels
