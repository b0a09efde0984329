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

/// The accounts with their permissions and tokens. What the token needs is a click, or Enter, away.
class AccountsView final : public QWidget {
    Q_OBJECT

public:
    explicit AccountsView(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                     const QTimeZone& zone);

    [[nodiscard]] int neededHeight() const { return m_height; }

Q_SIGNALS:
    void signInRequested(const weft::app::AccountRow& account);
    void forgetRequested(const weft::app::AccountRow& account);
    /// All rows and the titles need so much.
    void heightChanged(int height);

private:
    /// As many lines a row as the permissions need at this width, and no higher than all rows.
    void fit();
    void showActions();
    /// What the calls of the current account are.
    void openCalls(const QModelIndex& index);
    [[nodiscard]] const app::AccountRow* current() const;

    Table* m_table;
    models::RowsModel* m_model;
    QAction* m_signIn;
    QAction* m_forget;
    app::Shared<app::SourcesSnapshot> m_snapshot;
    base::Instant m_now{};
    int m_height = 0;
};

} // namespace weft::panels
