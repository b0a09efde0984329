// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <string>

namespace weft::models {
class ThreadModel;
}

namespace weft::panels {

class TurnDelegate;

/// A conversation as an indented tree. Left and Right fold and unfold, as does the mark beside a turn.
class ThreadView final : public QListView {
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit ThreadView(models::ThreadModel& model, QWidget* parent = nullptr);

    /// Unfolds what hides the turn, selects it and brings it into sight.
    void showPlace(int place);

Q_SIGNALS:
    void currentRowChanged(int row);
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measureVisible();
    bool foldByKey(int key);

    models::ThreadModel& m_model;
    TurnDelegate* m_delegate;
};

} // namespace weft::panels
