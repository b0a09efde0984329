// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/posts_desk.h"

#include "format/text.h"
#include "models/posts_model.h"
#include "panels/filter_menu.h"
#include "panels/post_detail.h"
#include "panels/post_view_menu.h"
#include "panels/posts_screen.h"

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
}

void PostsDesk::ask() {
    const QString query = m_screen->query();
    const app::Filter filter = hosts().filter.filter();
    app::PostsQuestion question;
    question.brandId = filter.brandId;
    question.handles = filter.handles;
    question.search.query = format::toUtf8(query);
    question.search.limit = models::PostsModel::kPageRows;
    // A search that names its own dates is not cut by the filter bar.
    question.search.within = format::toUtf8(m_screen->filterQuery());
    // Nor is a saved filter, which looks at everything held.
    if (question.search.within.empty() && !query.contains(QStringLiteral("since:")) &&
        !query.contains(QStringLiteral("until:")))
        question.search.period = hosts().filter.state().range;
    hosts().posts.search(question, m_screen->view()->order());
}

void PostsDesk::refresh() {
    if (m_screen->mayFollow())
        hosts().posts.refresh();
    else
        answer();
}

} // namespace weft::window
