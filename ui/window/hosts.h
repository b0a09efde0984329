// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accounts_host.h"
#include "bridge/actions_host.h"
#include "bridge/alerts_host.h"
#include "bridge/brands_host.h"
#include "bridge/collection_host.h"
#include "bridge/filter_stack.h"
#include "bridge/import_host.h"
#include "bridge/overview_host.h"
#include "bridge/posts_host.h"
#include "bridge/sign_in_host.h"
#include "bridge/sources_host.h"
#include "bridge/views_host.h"
#include "bridge/watches_host.h"
#include "bridge/workspace_host.h"

#include <QElapsedTimer>
#include <QTimer>

namespace weft::window {

/// The bridge of one window: hosts that share the open workspace, and the refreshes when the cache grows.
class Hosts final : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive the hosts.
    /// Without a vault the only token is that of the options.
    Hosts(const base::Clock& clock, app::CollectionOptions collection,
          std::shared_ptr<bridge::TokenVault> vault = nullptr, QObject* parent = nullptr);

    /// The period that a workspace begins with.
    void setPreset(app::PeriodPreset preset) { m_preset = preset; }

    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    std::shared_ptr<bridge::TokenVault> vault;
    // Destroyed last: the hosts hand it what they leave to close.
    bridge::Background background;
    /// What is written beside: an export does not wait until an import ends.
    bridge::Background files;
    bridge::FilterStack filter;
    bridge::WorkspaceHost workspace;
    bridge::OverviewHost overview;
    bridge::PostsHost posts;
    bridge::AccountsHost accounts;
    bridge::ViewsHost views;
    bridge::SourcesHost sources;
    bridge::CollectionHost collection;
    bridge::ImportHost import;
    bridge::WatchesHost watches;
    bridge::BrandsHost brands;
    bridge::SignInHost signIn;
    bridge::ActionsHost actions;
    bridge::AlertsHost alerts;

    /// Asks again for everything that is shown, because the cache has grown.
    void refreshAll();

Q_SIGNALS:
    /// The cache has new posts, or a run has ended.
    void cacheChanged();
    /// There is a token now, or there is none any more.
    void tokensChanged();

private:
    void attach();
    void connectAccounts();
    void grown(const collect::Progress& progress);

    const base::Clock& m_clock;
    app::PeriodPreset m_preset = app::PeriodPreset::Last28Days;
    QElapsedTimer m_sinceRefresh;
    QTimer m_minute;
    std::int64_t m_seenNew = 0;
};

} // namespace weft::window
