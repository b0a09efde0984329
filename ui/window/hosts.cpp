// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/hosts.h"

namespace weft::window {

namespace {

/// While posts arrive the screens follow at this pace.
constexpr int kRefreshPause = 2'000;
constexpr int kMinute = 60'000;

} // namespace

Hosts::Hosts(const base::Clock& clock, app::CollectionOptions options,
             std::shared_ptr<bridge::TokenVault> tokens, QObject* parent)
    : QObject(parent),
      vault(tokens ? std::move(tokens)
                   : std::make_shared<bridge::TokenVault>(
                         bridge::TokenVault::Options{{}, options.apiBase, options.token}, clock)),
      workspace(background, clock),
      collection(background, std::move(options), vault),
      signIn(vault, clock),
      actions(vault, clock),
      m_clock(clock) {
    connectAccounts();
    connect(&workspace, &bridge::WorkspaceHost::sessionChanged, this, &Hosts::attach);
    connect(&collection, &bridge::CollectionHost::progressed, this, &Hosts::grown);
    connect(&collection, &bridge::CollectionHost::finished, this, &Hosts::refreshAll);
    connect(&collection, &bridge::CollectionHost::finished, &alerts, &bridge::AlertsHost::look);
    connect(&import, &bridge::ImportHost::progressed, this, &Hosts::grown);
    connect(&import, &bridge::ImportHost::finished, this, &Hosts::refreshAll);
    connect(&posts, &bridge::PostsHost::writingFailed, this, &Hosts::cacheChanged);
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        filter.followClock();
        workspace.refresh();
        alerts.look();
    });
    m_minute.start();
}

void Hosts::connectAccounts() {
    connect(&signIn, &bridge::SignInHost::accountsKnown, this, [this](const QStringList& handles) {
        const bool had = collection.hasToken();
        collection.setSignedIn(!handles.isEmpty());
        sources.setSignedIn(handles, collection.hasToken());
        Q_EMIT tokensChanged();
        // There may be another brand, and an empty screen says what to do next.
        if (collection.hasToken() != had) refreshAll();
    });
    connect(&watches, &bridge::WatchesHost::changed, this, &Hosts::cacheChanged);
    connect(&accounts, &bridge::AccountsHost::named, this, &Hosts::refreshAll);
}

void Hosts::attach() {
    const bridge::SessionPtr& session = workspace.session();
    overview.attach(session);
    accounts.attach(session);
    posts.attach(session);
    views.attach(session);
    sources.attach(session, collection.hasToken());
    collection.attach(session);
    watches.attach(session);
    brands.attach(session);
    signIn.attach(session);
    actions.attach(session);
    alerts.attach(session);
    signIn.lookForTokens();
    m_seenNew = 0;
    filter.attach(session->timeZone(), m_clock, m_preset);
    sources.refresh();
}

void Hosts::grown(const collect::Progress& progress) {
    if (progress.postsNew == m_seenNew ||
        (m_sinceRefresh.isValid() && m_sinceRefresh.elapsed() < kRefreshPause))
        return;
    m_seenNew = progress.postsNew;
    m_sinceRefresh.start();
    refreshAll();
}

void Hosts::refreshAll() {
    workspace.refresh();
    sources.refresh();
    Q_EMIT cacheChanged();
}

} // namespace weft::window
