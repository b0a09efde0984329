// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QModelIndex;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Table;

/// Everything that is collected, with what can be done about a row, and the buttons that add more.
class SourcesView final : public QWidget {
    Q_OBJECT

public:
    explicit SourcesView(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                     const QTimeZone& zone);

Q_SIGNALS:
    void wordRequested();
    void profileRequested();
    void accountRequested();
    void brandRequested();
    void importRequested();
    void collectRequested(const weft::store::SourceKey& source);
    void pauseRequested(const weft::app::SourceRow& source, bool paused);
    /// Somebody wants the posts that a query of the Posts screen finds.
    void postsRequested(const QString& query);
    void removeRequested(const weft::app::SourceRow& source);

private:
    void addRowActions();
    void connectNumbers();
    /// The posts behind a number, or what it means.
    void openNumber(const QModelIndex& index);
    [[nodiscard]] QWidget* makeButtons();
    void showActions();
    /// Long names give way to the strip.
    void fit();
    [[nodiscard]] const app::SourceRow* current() const;

    Table* m_table;
    models::RowsModel* m_model;
    QAction* m_collect;
    QAction* m_pause;
    QAction* m_remove;
    app::Shared<app::SourcesSnapshot> m_snapshot;
    QTimeZone m_zone;
};

} // namespace weft::panels
