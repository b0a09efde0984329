// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screens.h"

#include "format/text.h"
#include "format/times.h"
#include "models/topics_rows.h"
#include "panels/accounts_view.h"
#include "panels/collecting_now.h"
#include "panels/collecting_panel.h"
#include "panels/overview_screen.h"
#include "panels/post_detail.h"
#include "panels/posts_screen.h"
#include "panels/sources_screen.h"
#include "panels/sources_view.h"
#include "window/community_desk.h"
#include "window/conversations_desk.h"
#include "window/default_period.h"
#include "window/engagement_desk.h"
#include "window/overview_desk.h"
#include "window/post_desk.h"
#include "window/posts_desk.h"
#include "window/reports_desk.h"
#include "window/sources_desk.h"
#include "window/topics_desk.h"
#include "window/voice_desk.h"

namespace weft::window {

Screens::Screens(Hosts& hosts, QWidget* parent)
    : QStackedWidget(parent),
      m_hosts(hosts),
      m_overview(new OverviewDesk(hosts, this)),
      m_posts(new PostsDesk(hosts, this)),
      m_sources(new panels::SourcesScreen(this)) {
    setObjectName(QStringLiteral("screens"));
    addWidget(m_sources);
    connect(&m_hosts.workspace, &bridge::WorkspaceHost::sessionChanged, this, &Screens::sessionChanged);
    connect(&m_hosts.workspace, &bridge::WorkspaceHost::snapshotChanged, this, [this] {
        const auto& snapshot = m_hosts.workspace.snapshot();
        if (std::exchange(m_periodChecked, snapshot->counts.posts > 0) || !snapshot->counts.newest) return;
        // An old import would open on an empty month.
        const auto held = lastDaysHeld(snapshot->counts, m_hosts.filter.zone());
        if (held && *snapshot->counts.newest < m_hosts.filter.state().range.since)
            m_hosts.filter.setRange(*held);
    });
    addOverview();
    addDesk(Screen::Posts, m_posts);
    connect(m_posts, &PostsDesk::periodRuleChanged, this, &Screens::tellPeriodRule);
    connectSources();
    addTopics();
    // After all others: when the filter changes they must know before the reports ask them.
    addReports();
}

QTimeZone Screens::zone() const {
    return format::zoneFromName(m_hosts.filter.zone().name());
}

void Screens::addOverview() {
    addDesk(Screen::Overview, m_overview);
}

void Screens::addTopics() {
    m_topics = new TopicsDesk(m_hosts, this);
    addDesk(Screen::Topics, m_topics);
    connect(m_overview->overview(), &panels::OverviewScreen::topicChosen, this, [this](const QString& key) {
        m_topics->choose(key);
        choose(Screen::Topics);
    });
}

void Screens::addReports() {
    std::vector<ReportsDesk::Chapter> chapters;
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens)
        if (!entry.charts.empty()) chapters.push_back({entry.screen, m_desks.at(entry.screen)});
    m_reports = new ReportsDesk(m_hosts, chapters, this);
    addDesk(Screen::Reports, m_reports);
}

void Screens::connectSources() {
    panels::CollectingNow* now = m_sources->collecting()->now();
    connect(&m_hosts.sources, &bridge::SourcesHost::ready, this, [this](const auto& snapshot) {
        m_sources->setSnapshot(snapshot, m_hosts.clock().now(), zone());
        m_sourcesReady = true;
        Q_EMIT answered();
    });
    connect(&m_hosts.sources, &bridge::SourcesHost::failed, this, [this](const base::Error& error) {
        m_sources->showFailed(error);
        m_sourcesReady = true;
        Q_EMIT answered();
    });
    connect(m_sources, &panels::SourcesScreen::retryRequested, &m_hosts.sources,
            &bridge::SourcesHost::refresh);
    connect(m_sources->sources(), &panels::SourcesView::postsRequested, this, &Screens::showPosts);
    connect(m_sources->sources(), &panels::SourcesView::importRequested, this, &Screens::importRequested);
    connect(m_sources->sources(), &panels::SourcesView::collectRequested, &m_hosts.collection,
            &bridge::CollectionHost::collectSource);
    connect(&m_hosts.collection, &bridge::CollectionHost::progressed, now,
            &panels::CollectingNow::setProgress);
    connect(&m_hosts.import, &bridge::ImportHost::progressed, now, &panels::CollectingNow::setProgress);
    connect(&m_hosts.collection, &bridge::CollectionHost::runningChanged, now,
            [now](bool running) { now->setRunning(running, false); });
    connect(&m_hosts.import, &bridge::ImportHost::runningChanged, now,
            [now](bool running) { now->setRunning(running, true); });
    connect(now, &panels::CollectingNow::collectRequested, &m_hosts.collection,
            &bridge::CollectionHost::collectNow);
    connect(now, &panels::CollectingNow::pauseRequested, this, [this] {
        m_hosts.collection.pause();
        m_hosts.sources.refresh();
    });
    connect(now, &panels::CollectingNow::resumeRequested, this, [this] {
        m_hosts.collection.resume();
        m_hosts.sources.refresh();
    });
    connectDesks();
    connect(now, &panels::CollectingNow::stopRequested, &m_hosts.import, &bridge::ImportHost::stop);
}

void Screens::connectDesks() {
    m_sourcesDesk = new SourcesDesk(m_hosts, *m_sources);
    connect(m_sourcesDesk, &SourcesDesk::told, this, &Screens::told);
    connect(m_sourcesDesk, &SourcesDesk::failed, this, &Screens::failed);
    addDesk(Screen::Community, new CommunityDesk(m_hosts, this));
    addDesk(Screen::Voice, new VoiceDesk(m_hosts, this));
    addDesk(Screen::Engagement, new EngagementDesk(m_hosts, this));
    connectActing();
    connect(m_sources->collecting(), &panels::CollectingPanel::problemHidden, this, &Screens::problemHidden);
}

void Screens::connectActing() {
    auto* acting = new PostDesk(m_hosts, *this);
    panels::PostDetail* detail = posts()->detail();
    connect(acting, &PostDesk::told, this, &Screens::told);
    connect(detail, &panels::PostDetail::actionRequested, acting, &PostDesk::ask);
    connect(&m_hosts.sources, &bridge::SourcesHost::ready, detail, &panels::PostDetail::setSources);
    connect(&m_hosts.actions, &bridge::ActionsHost::started, detail, &panels::PostDetail::showUnderWay);
    connect(&m_hosts.actions, &bridge::ActionsHost::ended, detail, &panels::PostDetail::showOutcome);

    m_conversations = new ConversationsDesk(m_hosts, this);
    addDesk(Screen::Conversations, m_conversations);
    connect(m_conversations, &ConversationsDesk::actionRequested, acting, &PostDesk::ask);
    connect(m_overview->overview(), &panels::OverviewScreen::waitingChosen, this,
            [this](const QString& postId) {
                m_conversations->showWaiting(format::toUtf8(postId));
                choose(Screen::Conversations);
            });
}

panels::ConversationsScreen* Screens::conversations() const {
    return m_conversations->conversations();
}

void Screens::setHiddenProblems(const QStringList& keys) {
    m_sources->collecting()->setHiddenProblems(keys);
    m_hosts.sources.refresh();
}

void Screens::sessionChanged() {
    m_periodChecked = false;
    m_sourcesReady = false;
}

void Screens::help() {
    const auto& workspace = m_hosts.workspace.snapshot();
    if (!m_hosts.workspace.session()) {
        Q_EMIT newWorkspaceRequested();
        return;
    }
    switch (emptinessOf(workspace.get(), m_hosts.collection.hasToken())) {
    case Emptiness::NoPostsWithToken:
        m_hosts.collection.collectNow();
        return;
    case Emptiness::NothingInPeriod:
        if (periodBefore(m_hosts.filter))
            m_hosts.filter.undo();
        else if (const auto whole = wholePeriod(workspace->counts, m_hosts.filter.zone()))
            m_hosts.filter.setRange(*whole);
        return;
    case Emptiness::NoBrand:
        choose(Screen::Sources);
        m_sourcesDesk->nameBrand();
        return;
    case Emptiness::NoPosts:
        choose(Screen::Sources);
        m_sourcesDesk->addAccount();
        return;
    case Emptiness::NoWorkspace:
        Q_EMIT newWorkspaceRequested();
    }
}

void Screens::addDesk(Screen screen, Desk* desk) {
    m_desks.emplace(screen, desk);
    addWidget(desk->screen());
    connect(desk, &Desk::answered, this, &Screens::answered);
    connect(desk, &Desk::told, this, &Screens::told);
    connect(desk, &Desk::failed, this, &Screens::failed);
    connect(desk, &Desk::linkChosen, this, &Screens::linkChosen);
    connect(desk, &Desk::helpRequested, this, &Screens::help);
    connect(desk, &Desk::postsRequested, this, &Screens::showPosts);
}

QWidget* Screens::widgetOf(Screen screen) const {
    if (const auto desk = m_desks.find(screen); desk != m_desks.end()) return desk->second->screen();
    return m_sources;
}

void Screens::choose(Screen screen) {
    if (const auto before = m_desks.find(m_current); before != m_desks.end()) before->second->close();
    m_current = screen;
    setCurrentWidget(widgetOf(screen));
    if (const auto desk = m_desks.find(screen); desk != m_desks.end()) desk->second->open();
    if (screen == Screen::Sources) m_hosts.sources.refresh();
    Q_EMIT screenChanged(screen);
    tellPeriodRule();
}

void Screens::tellPeriodRule() {
    Q_EMIT periodRuled(m_current == Screen::Posts ? m_posts->periodRule() : QString());
}

bool Screens::prepareNext() {
    if (!m_hosts.workspace.session()) return false;
    if (!settled()) return true;
    for (const auto& [screen, desk] : m_desks) {
        if (screen == Screen::Reports || desk->ready()) continue;
        desk->prepare();
        return true;
    }
    return false;
}

void Screens::showPosts(const QString& query) {
    posts()->setQuery(query);
    choose(Screen::Posts);
}

void Screens::showTerm(const QString& term) {
    m_topics->choose(models::termKey(format::toUtf8(term)));
    choose(Screen::Topics);
}

void Screens::showConversation(const QString& postId) {
    m_conversations->show(format::toUtf8(postId));
    choose(Screen::Conversations);
}

void Screens::focusSearch() {
    choose(Screen::Posts);
    posts()->focusSearch();
}

void Screens::saveAll() {
    posts()->saveNote();
}

std::vector<charts::ChartSheet> Screens::sheets() const {
    const auto desk = m_desks.find(m_current);
    return desk == m_desks.end() ? std::vector<charts::ChartSheet>{} : desk->second->sheets();
}

panels::PostsScreen* Screens::posts() const {
    return m_posts->posts();
}

panels::OverviewScreen* Screens::overview() const {
    return m_overview->overview();
}

bool Screens::settled() const {
    if (const auto desk = m_desks.find(m_current); desk != m_desks.end()) return desk->second->ready();
    return m_sourcesReady;
}

} // namespace weft::window
