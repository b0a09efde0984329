// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/post_cells.h"
#include "store/post_order.h"

#include <QStringList>
#include <QWidget>

class QMenu;

namespace weft::panels {

class Button;

/// How the table of posts is shown: in which order, with which columns.
class PostViewMenu final : public QWidget {
    Q_OBJECT

public:
    explicit PostViewMenu(QWidget* parent = nullptr);

    [[nodiscard]] store::PostOrder order() const { return m_order; }

    /// Says that it changed when it did.
    void chooseOrder(store::PostOrder order);

    /// By their keys, see models::postColumnKey(). Person and text are always there.
    [[nodiscard]] QStringList hiddenColumns() const { return m_hidden; }

    [[nodiscard]] bool hides(models::PostColumn column) const;

    /// Unknown keys are passed over. Says nothing.
    void setHiddenColumns(const QStringList& keys);

Q_SIGNALS:
    void orderChanged();
    void columnsChanged();

private:
    void fill();
    void showOrder();

    Button* m_button;
    QMenu* m_menu;
    store::PostOrder m_order = store::PostOrder::Newest;
    QStringList m_hidden;
};

} // namespace weft::panels
