// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/posts_host.h"

namespace weft::bridge {

namespace {

/// Pages that wait to be read; of a fast scroll only the last ones are still looked at.
constexpr std::size_t kWantedPages = 8;

constexpr int kRestOfListing = 5;

} // namespace

PostsHost::PostsHost(QObject* parent)
    : QObject(parent),
      m_relay(std::make_shared<Relay>(this)),
      m_first(this),
      m_more(this),
      m_list(this),
      m_pace(kRestOfListing, {}, this),
      m_filters(this) {
    connect(&m_pace, &Pace::due, this, &PostsHost::askFirst);
}

PostsHost::~PostsHost() {
    m_relay->close();
}

void PostsHost::attach(SessionPtr session) {
    m_first.withdraw();
    m_more.withdraw();
    m_list.withdraw();
    m_pace.startAnew();
    m_wanted.clear();
    m_listing.reset();
    m_asked = {};
    m_session = std::move(session);
    m_filters.withdraw();
    loadFilters();
}

void PostsHost::search(const app::PostsQuestion& question, store::PostOrder order) {
    if (!m_session) return;
    m_asked = question;
    m_asked.withTotal = true;
    m_order = order;
    Q_EMIT started();
    askFirst();
}

void PostsHost::refresh() {
    // Before the first search there is nothing to repeat.
    if (m_session && m_asked.withTotal) m_pace.want();
}

void PostsHost::askFirst() {
    m_more.withdraw();
    m_first.withdraw();
    dropWanted();
    m_listing.reset();
    askListing();
    // The newest are there before the whole list is; in other orders the first row is known last.
    if (m_order != store::PostOrder::Newest) return;
    m_first.ask([session = m_session,
                 asked = m_asked](auto answer) { return session->loadPosts(asked, std::move(answer)); },
                [this](auto result) { deliver(result); });
}

void PostsHost::askListing() {
    m_pace.began();
    m_list.ask([session = m_session, asked = m_asked, order = m_order](
                   auto answer) { return session->loadListing(asked, order, std::move(answer)); },
               [this](auto result) {
                   m_pace.ended();
                   if (result) {
                       m_listing = *result;
                       if (m_order != store::PostOrder::Newest)
                           m_first.ask(startPage(0), [this](auto page) { deliver(page); });
                       nextPage();
                       return;
                   }
                   dropWanted();
                   // The first page has told of it otherwise.
                   if (m_order != store::PostOrder::Newest) Q_EMIT failed(result.error());
               });
}

void PostsHost::deliver(const base::Result<app::Shared<app::PostsPage>>& page) {
    if (page)
        Q_EMIT ready(*page);
    else
        Q_EMIT failed(page.error());
}

Question<app::PostsPage>::Start PostsHost::startPage(int page) const {
    const auto rows = static_cast<std::size_t>(m_asked.search.limit);
    return [session = m_session, listing = m_listing, rows, first = rows * static_cast<std::size_t>(page)](
               auto answer) { return session->loadListedPosts(listing, first, rows, std::move(answer)); };
}

void PostsHost::dropWanted() {
    for (const int page : std::exchange(m_wanted, {}))
        Q_EMIT pageFailed(page);
}

void PostsHost::loadPage(int page) {
    if (!m_session) return;
    m_wanted.push_back(page);
    if (m_wanted.size() > kWantedPages) {
        const int dropped = m_wanted.front();
        m_wanted.pop_front();
        Q_EMIT pageFailed(dropped);
    }
    if (!m_more.running()) nextPage();
}

void PostsHost::nextPage() {
    if (m_wanted.empty() || !m_listing) return;
    // The one that was looked at last.
    const int page = m_wanted.back();
    m_wanted.pop_back();
    m_more.ask(startPage(page), [this, page](auto result) {
        if (result)
            Q_EMIT pageReady(page, *result);
        else
            Q_EMIT pageFailed(page);
        if (!m_more.running()) nextPage();
    });
}

std::function<void(base::Status)> PostsHost::whenWritten(const std::string& subject) {
    return [this, relay = m_relay, subject](base::Status status) {
        relay->post([this, subject, status = std::move(status)] {
            if (status)
                Q_EMIT written(subject);
            else
                Q_EMIT writingFailed(status.error());
        });
    };
}

void PostsHost::setNote(const std::string& postId, const std::string& text) {
    if (m_session) m_session->setNote(postId, text, whenWritten(postId));
}

void PostsHost::setFavourite(const std::string& postId, bool favourite) {
    if (m_session) m_session->setFavourite(postId, favourite, whenWritten(postId));
}

void PostsHost::setFavouritePerson(const std::string& handle, bool favourite) {
    if (m_session) m_session->setFavouritePerson(handle, favourite, whenWritten(handle));
}

void PostsHost::loadFilters() {
    if (!m_session) return;
    m_filters.ask([session = m_session](auto answer) { return session->loadFilters(std::move(answer)); },
                  [this](auto result) {
                      if (result)
                          Q_EMIT filtersChanged(**result);
                      else
                          Q_EMIT writingFailed(result.error());
                  });
}

std::function<void(base::Status)> PostsHost::whenFilterWritten() {
    return [this, relay = m_relay](base::Status status) {
        relay->post([this, status = std::move(status)] {
            if (!status) Q_EMIT writingFailed(status.error());
            loadFilters();
        });
    };
}

void PostsHost::saveFilter(const QString& name, const QString& query) {
    if (m_session) m_session->saveFilter(name.toStdString(), query.toStdString(), whenFilterWritten());
}

void PostsHost::removeFilter(const QString& name) {
    if (m_session) m_session->removeFilter(name.toStdString(), whenFilterWritten());
}

} // namespace weft::bridge
