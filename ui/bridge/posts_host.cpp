// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/posts_host.h"

namespace weft::bridge {

namespace {

/// Pages that wait to be read; of a fast scroll only the last ones are still looked at.
constexpr std::size_t kWantedPages = 8;

} // namespace

PostsHost::PostsHost(QObject* parent)
    : QObject(parent), m_relay(std::make_shared<Relay>(this)), m_first(this), m_more(this), m_filters(this) {
}

PostsHost::~PostsHost() {
    m_relay->close();
}

void PostsHost::attach(SessionPtr session) {
    m_first.withdraw();
    m_more.withdraw();
    m_wanted.clear();
    m_session = std::move(session);
    m_filters.withdraw();
    loadFilters();
}

void PostsHost::search(const app::PostsQuestion& question) {
    if (!m_session) return;
    m_more.withdraw();
    m_wanted.clear();
    m_asked = question;
    m_asked.withTotal = true;
    Q_EMIT started();
    m_first.ask([session = m_session,
                 asked = m_asked](auto answer) { return session->loadPosts(asked, std::move(answer)); },
                [this](auto result) {
                    if (result)
                        Q_EMIT ready(*result);
                    else
                        Q_EMIT failed(result.error());
                });
}

void PostsHost::loadPage(int page, const store::SearchKey& after) {
    if (!m_session) return;
    m_wanted.push_back({page, after});
    if (m_wanted.size() > kWantedPages) {
        const int dropped = m_wanted.front().page;
        m_wanted.pop_front();
        Q_EMIT pageFailed(dropped);
    }
    if (!m_more.running()) nextPage();
}

void PostsHost::nextPage() {
    if (m_wanted.empty()) return;
    const Wanted wanted = m_wanted.front();
    m_wanted.pop_front();
    app::PostsQuestion further = m_asked;
    further.search.after = wanted.after;
    further.withTotal = false;
    m_more.ask([session = m_session,
                further](auto answer) { return session->loadPosts(further, std::move(answer)); },
               [this, page = wanted.page](auto result) {
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
