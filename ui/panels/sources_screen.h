// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "panels/panel.h"

#include <QTimeZone>
#include <QWidget>

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class CollectingPanel;
class Table;

/// Accounts, what is collected, and the collector at work.
class SourcesScreen final : public QWidget {
    Q_OBJECT

public:
    explicit SourcesScreen(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                     const QTimeZone& zone);
    void showFailed(const base::Error& error);

    [[nodiscard]] CollectingPanel* collecting() const { return m_collecting; }

Q_SIGNALS:
    void importRequested();
    void retryRequested();

private:
    Panel* m_accounts;
    Panel* m_collected;
    CollectingPanel* m_collecting;
    Table* m_accountsTable;
    Table* m_collectedTable;
    models::RowsModel* m_accountsModel;
    models::RowsModel* m_collectedModel;
};

} // namespace weft::panels
