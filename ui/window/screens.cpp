// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screens.h"

#include "format/text.h"
#include "format/times.h"
#include "models/posts_model.h"
#include "models/topics_rows.h"
#include "panels/accounts_view.h"
#include "panels/collecting_now.h"
#include "panels/collecting_panel.h"
#include "panels/filter_menu.h"
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
#include "window/reports_desk.h"
#include "window/sources_desk.h"
#include "window/topics_desk.h"
#include "window/voice_desk.h"

namespace weft::window {

Screens::Screens(Hosts& hosts, QWidget* parent)
    : QStackedWidget(parent),
      m_hosts(hosts),
      m_overview(new OverviewDesk(hosts, this)),
      m_posts(new panels::PostsScreen(this)),
      m_sources(new panels::SourcesScreen(this)) {
    setObjectName(QStringLiteral("screens"));
    addWidget(m_posts);
    addWidget(m_sources);
    connect(&m_hosts.filter, &bridge::FilterStack::filterChanged, this, &Screens::filterChanged);
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
    connectPosts();
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

void Screens::connectPosts() {
    auto& host = m_hosts.posts;
    connect(m_posts, &panels::PostsScreen::queryChanged, this, &Screens::searchPosts);
    connect(m_posts, &panels::PostsScreen::retryRequested, this, &Screens::searchPosts);
    connect(m_posts, &panels::PostsScreen::pageNeeded, &host, &bridge::PostsHost::loadPage);
    connect(m_posts, &panels::PostsScreen::noteChanged, &host, &bridge::PostsHost::setNote);
    connect(m_posts, &panels::PostsScreen::favouriteChanged, &host, &bridge::PostsHost::setFavourite);
    connect(m_posts, &panels::PostsScreen::favouritePersonChanged, &host,
            &bridge::PostsHost::setFavouritePerson);
    connect(m_posts->filters(), &panels::FilterMenu::saveRequested, &host, &bridge::PostsHost::saveFilter);
    connect(m_posts->filters(), &panels::FilterMenu::removeRequested, &host,
            &bridge::PostsHost::removeFilter);
    connect(&host, &bridge::PostsHost::filtersChanged, m_posts->filters(), &panels::FilterMenu::setFilters);
    connect(m_posts, &panels::PostsScreen::linkChosen, this, &Screens::linkChosen);
    connect(m_posts, &panels::PostsScreen::wholePeriodRequested, this, &Screens::help);
    connect(&host, &bridge::PostsHost::started, m_posts, &panels::PostsScreen::showLoading);
    connect(&host, &bridge::PostsHost::ready, this, [this](const auto& page) {
        m_posts->setFirstPage(page, m_hosts.clock().now(), zone());
        m_postsReady = true;
        Q_EMIT answered();
    });
    connect(&host, &bridge::PostsHost::failed, this, [this](const base::Error& error) {
        m_posts->showFailed(error);
        m_postsReady = true;
        Q_EMIT answered();
    });
    connect(&host, &bridge::PostsHost::pageReady, m_posts, &panels::PostsScreen::addPage);
    connect(&host, &bridge::PostsHost::pageFailed, m_posts, &panels::PostsScreen::pageFailed);
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
    const auto* sources = new SourcesDesk(m_hosts, *m_sources);
    connect(sources, &SourcesDesk::told, this, &Screens::told);
    connect(sources, &SourcesDesk::failed, this, &Screens::failed);
    addDesk(Screen::Community, new CommunityDesk(m_hosts, this));
    addDesk(Screen::Voice, new VoiceDesk(m_hosts, this));
    addDesk(Screen::Engagement, new EngagementDesk(m_hosts, this));
    connectActing();
    connect(m_sources->collecting(), &panels::CollectingPanel::problemHidden, this, &Screens::problemHidden);
    // What was done to a post shows in its row.
    connect(&m_hosts.actions, &bridge::ActionsHost::ended, this, [this] {
        m_postsStale = true;
        if (current() == Screen::Posts) searchPosts();
    });
}

void Screens::connectActing() {
    auto* posts = new PostDesk(m_hosts, *this);
    panels::PostDetail* detail = m_posts->detail();
    connect(posts, &PostDesk::told, this, &Screens::told);
    connect(detail, &panels::PostDetail::actionRequested, posts, &PostDesk::ask);
    connect(&m_hosts.sources, &bridge::SourcesHost::ready, detail, &panels::PostDetail::setSources);
    connect(&m_hosts.actions, &bridge::ActionsHost::started, detail, &panels::PostDetail::showUnderWay);
    connect(&m_hosts.actions, &bridge::ActionsHost::ended, detail, &panels::PostDetail::showOutcome);

    m_conversations = new ConversationsDesk(m_hosts, this);
    addDesk(Screen::Conversations, m_conversations);
    connect(m_conversations, &ConversationsDesk::actionRequested, posts, &PostDesk::ask);
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
    m_posts->clear();
    m_periodChecked = false;
    m_postsReady = m_sourcesReady = false;
}

void Screens::filterChanged() {
    m_postsStale = true;
    if (current() == Screen::Posts) searchPosts();
}

void Screens::searchPosts() {
    m_postsStale = false;
    m_postsReady = false;
    const QString query = m_posts->query();
    const app::Filter filter = m_hosts.filter.filter();
    app::PostsQuestion question;
    question.brandId = filter.brandId;
    question.handles = filter.handles;
    question.search.query = format::toUtf8(query);
    question.search.limit = models::PostsModel::kPageRows;
    // A search that names its own dates is not cut by the filter bar.
    question.search.within = format::toUtf8(m_posts->filterQuery());
    // Nor is a saved filter, which looks at everything held.
    if (question.search.within.empty() && !query.contains(QStringLiteral("since:")) &&
        !query.contains(QStringLiteral("until:")))
        question.search.period = m_hosts.filter.state().range;
    m_hosts.posts.search(question);
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
        if (const auto whole = wholePeriod(workspace->counts, m_hosts.filter.zone()))
            m_hosts.filter.setRange(*whole);
        return;
    case Emptiness::NoBrand:
    case Emptiness::NoPosts:
    case Emptiness::NoWorkspace:
        Q_EMIT importRequested();
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
    return screen == Screen::Posts ? static_cast<QWidget*>(m_posts) : m_sources;
}

void Screens::choose(Screen screen) {
    if (const auto before = m_desks.find(m_current); before != m_desks.end()) before->second->close();
    m_current = screen;
    setCurrentWidget(widgetOf(screen));
    if (const auto desk = m_desks.find(screen); desk != m_desks.end()) desk->second->open();
    if (screen == Screen::Posts && m_postsStale) searchPosts();
    if (screen == Screen::Sources) m_hosts.sources.refresh();
    Q_EMIT screenChanged(screen);
}

void Screens::showPosts(const QString& query) {
    m_posts->setQuery(query);
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
    m_posts->focusSearch();
}

void Screens::saveAll() {
    m_posts->saveNote();
}

std::vector<charts::ChartSheet> Screens::sheets() const {
    const auto desk = m_desks.find(m_current);
    return desk == m_desks.end() ? std::vector<charts::ChartSheet>{} : desk->second->sheets();
}

panels::OverviewScreen* Screens::overview() const {
    return m_overview->overview();
}

bool Screens::settled() const {
    if (const auto desk = m_desks.find(m_current); desk != m_desks.end()) return desk->second->ready();
    return m_current == Screen::Posts ? m_postsReady : m_sourcesReady;
}

} // namespace weft::window
