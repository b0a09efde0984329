// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>

namespace weft::panels {

class RowCopier;

/// A table of the drawings: no frame, no grid, thin lines between rows of one height, quiet titles.
class Table : public QTableView {
    Q_OBJECT

public:
    enum class Titles { Shown, Hidden };

    Table(const QString& name, Titles titles, QWidget* parent = nullptr);

    /// How many lines of text a row has room for.
    void setRowLines(int lines);
    /// This column takes the room that is left; the others keep their widths.
    void setStretchColumn(int column);
    /// Rows close together and without lines, for logs.
    void setDense();

    [[nodiscard]] bool dense() const { return m_dense; }

    /// No higher than its rows need; not lower than so many of them.
    void fitHeight(int leastRows = 0);
    [[nodiscard]] int rowHeight() const;
    /// Width in pixels of the drawings.
    void setColumnWidthOf(int column, int pixels);
    /// Wide enough for each of these texts, and not narrower than so many pixels of the drawings.
    void setColumnTexts(int column, const QStringList& texts, int least = 0);
    /// Clicks on titles are told, and one of them may carry a mark for the order of the rows.
    void setTitlesClickable();
    void showSortedBy(int column, Qt::SortOrder order);
    /// Never wider than so many pixels of the window, whatever its texts want.
    void setColumnMost(int column, int width);
    void setModel(QAbstractItemModel* model) override;

    /// Ctrl+C copies the selected rows.
    [[nodiscard]] RowCopier* copier() const { return m_copier; }

Q_SIGNALS:
    void titleClicked(int column);
    /// Enter or a double click on a row.
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& index);
    /// The columns have their new widths.
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QSize viewportSizeHint() const override;

private:
    void applyWidths();

    [[nodiscard]] int widthOf(int column, int pixels) const;

    RowCopier* m_copier;
    QMap<int, int> m_widths;
    QMap<int, QStringList> m_texts;
    QMap<int, int> m_most;
    int m_stretchColumn = -1;
    bool m_dense = false;
};

} // namespace weft::panels
