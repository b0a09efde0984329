// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>

namespace weft::panels {

/// A table of the drawings: no frame, no grid, thin lines between rows of one height, quiet titles.
class Table final : public QTableView {
    Q_OBJECT

public:
    enum class Titles { Shown, Hidden };

    Table(const QString& name, Titles titles, QWidget* parent = nullptr);

    /// How many lines of text a row has room for.
    void setRowLines(int lines);
    /// This column takes the room that is left; the others keep their widths.
    void setStretchColumn(int column);
    /// No higher than its rows need.
    void fitHeight();
    /// Width in pixels of the drawings.
    void setColumnWidthOf(int column, int pixels);
    /// Wide enough for each of these texts.
    void setColumnTexts(int column, const QStringList& texts);
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QSize viewportSizeHint() const override;

private:
    void applyWidths();

    [[nodiscard]] int widthOf(int column, int pixels) const;

    QMap<int, int> m_widths;
    QMap<int, QStringList> m_texts;
    int m_stretchColumn = -1;
};

} // namespace weft::panels
