// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "panels/panel.h"

#include <QTimeZone>
#include <QWidget>

namespace weft::panels {

class AccountsView;
class CollectingPanel;
class SourcesView;

/// Accounts, what is collected, and the collector at work.
class SourcesScreen final : public QWidget {
    Q_OBJECT

public:
    explicit SourcesScreen(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                     const QTimeZone& zone);
    void showFailed(const base::Error& error);

    [[nodiscard]] CollectingPanel* collecting() const { return m_collecting; }

    [[nodiscard]] AccountsView* accounts() const { return m_accountsView; }

    [[nodiscard]] SourcesView* sources() const { return m_sourcesView; }

    /// What is shown; null before the first answer.
    [[nodiscard]] const app::Shared<app::SourcesSnapshot>& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Panel* m_accounts;
    Panel* m_collected;
    CollectingPanel* m_collecting;
    AccountsView* m_accountsView;
    SourcesView* m_sourcesView;
    app::Shared<app::SourcesSnapshot> m_snapshot;
};

} // namespace weft::panels
