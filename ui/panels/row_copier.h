// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace weft::panels {

/// Puts the selected rows of a table on the clipboard as text, a line each, columns parted by tabs, by key
/// and from the menu of the right button. Rows that are not read yet are waited for.
class RowCopier final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the table.
    explicit RowCopier(QTableView* table);

Q_SIGNALS:
    void copied(int rows);
    /// More rows are selected than a clipboard should take.
    void tooMany(int most);

private:
    void copy(int triesLeft);
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QString lineOf(int row) const;

    QTableView* m_table;
};

} // namespace weft::panels
