// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/posts_desk.h"

#include "format/text.h"
#include "models/posts_model.h"
#include "panels/filter_menu.h"
#include "panels/post_detail.h"
#include "panels/post_view_menu.h"
#include "panels/posts_screen.h"
#include "store/query_times.h"
#include "window/empty_states.h"

namespace weft::window {

using bridge::PostsHost;
using panels::PostsScreen;

PostsDesk::PostsDesk(Hosts& hosts, QObject* parent) : Desk(hosts, parent), m_screen(new PostsScreen) {
    connectScreen();
    connectHost();
}

QWidget* PostsDesk::screen() const {
    return m_screen;
}

void PostsDesk::connectScreen() {
    auto& host = hosts().posts;
    connect(m_screen, &PostsScreen::queryChanged, this, &PostsDesk::retry);
    connect(m_screen, &PostsScreen::retryRequested, this, &PostsDesk::retry);
    connect(m_screen, &PostsScreen::pageNeeded, &host, &PostsHost::loadPage);
    connect(m_screen, &PostsScreen::noteChanged, &host, &PostsHost::setNote);
    connect(m_screen, &PostsScreen::favouriteChanged, &host, &PostsHost::setFavourite);
    connect(m_screen, &PostsScreen::favouritePersonChanged, &host, &PostsHost::setFavouritePerson);
    connect(m_screen, &PostsScreen::linkChosen, this, &PostsDesk::linkChosen);
    connect(m_screen, &PostsScreen::told, this, &PostsDesk::told);
    connect(m_screen, &PostsScreen::wholePeriodRequested, this, &PostsDesk::helpRequested);
    const panels::FilterMenu* filters = m_screen->filters();
    connect(filters, &panels::FilterMenu::saveRequested, &host, &PostsHost::saveFilter);
    connect(filters, &panels::FilterMenu::removeRequested, &host, &PostsHost::removeFilter);
}

void PostsDesk::connectHost() {
    auto& host = hosts().posts;
    connect(&host, &PostsHost::filtersChanged, m_screen->filters(), &panels::FilterMenu::setFilters);
    connect(&host, &PostsHost::started, m_screen, &PostsScreen::showLoading);
    connect(&host, &PostsHost::ready, this, [this](const auto& page) {
        m_screen->setEmptyPeriod(emptyState(hosts()));
        m_screen->setFirstPage(page, hosts().clock().now(), zone());
        answer();
    });
    connect(&host, &PostsHost::failed, this, [this](const base::Error& error) {
        m_screen->showFailed(error);
        answer(error);
    });
    connect(&host, &PostsHost::pageReady, m_screen, &PostsScreen::addPage);
    connect(&host, &PostsHost::pageFailed, m_screen, &PostsScreen::pageFailed);
    // What was done to a post shows in its row.
    connect(&hosts().actions, &bridge::ActionsHost::ended, this, &PostsDesk::retry);
}

void PostsDesk::forget() {
    m_screen->clear();
    setPeriodRule({});
}

void PostsDesk::ask() {
    const QString query = m_screen->query();
    const app::Filter filter = hosts().filter.filter();
    app::PostsQuestion question;
    question.brandId = filter.brandId;
    question.handles = filter.handles;
    question.search.query = format::toUtf8(query);
    question.search.limit = models::PostsModel::kPageRows;
    question.search.within = format::toUtf8(m_screen->filterQuery());
    if (!question.search.within.empty())
        setPeriodRule(
            tr("A saved filter looks at everything that is held; the period above does not apply."));
    else if (store::namesTimes(question.search.query))
        setPeriodRule(tr("The search has its own dates; the period above does not apply."));
    else
        setPeriodRule({});
    if (m_rule.isEmpty()) question.search.period = hosts().filter.state().range;
    hosts().posts.search(question, m_screen->view()->order());
}

void PostsDesk::setPeriodRule(const QString& why) {
    m_screen->setPeriodRule(why);
    if (m_rule == why) return;
    m_rule = why;
    Q_EMIT periodRuleChanged();
}

void PostsDesk::refresh() {
    if (m_screen->mayFollow())
        hosts().posts.refresh();
    else
        answer();
}

} // namespace weft::window
