// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post_listing.h"
#include "bridge/pace.h"
#include "bridge/workspace_host.h"

#include <QString>

#include <deque>

namespace weft::bridge {

/// Searches, reads the rows of what was found that somebody looks at, and writes notes and stars.
class PostsHost final : public QObject {
    Q_OBJECT

public:
    explicit PostsHost(QObject* parent = nullptr);
    ~PostsHost() override;

    void attach(SessionPtr session);
    /// A new search; the first page, as long as the question's limit, says how many posts there are.
    void search(const app::PostsQuestion& question, store::PostOrder order);
    /// The last search once more, because the cache has grown: at once, or when counting that many posts has
    /// rested.
    void refresh();
    /// A further page of the last search.
    void loadPage(int page);

    /// Everything that the last search found; null while it is being counted.
    [[nodiscard]] const app::Shared<app::PostListing>& listing() const { return m_listing; }

    void setNote(const std::string& postId, const std::string& text);
    void setFavourite(const std::string& postId, bool favourite);
    void setFavouritePerson(const std::string& handle, bool favourite);

    void saveFilter(const QString& name, const QString& query);
    void removeFilter(const QString& name);

Q_SIGNALS:
    void filtersChanged(const std::vector<weft::store::SavedFilter>& filters);
    void started();
    void ready(const weft::app::Shared<weft::app::PostsPage>& page);
    void failed(const weft::base::Error& error);
    void pageReady(int page, const weft::app::Shared<weft::app::PostsPage>& answer);
    void pageFailed(int page);
    /// A note or a star of a post or a person is in the file, or could not be written.
    void written(const std::string& subject);
    void writingFailed(const weft::base::Error& error);

private:
    void askFirst();
    void askListing();
    void deliver(const base::Result<app::Shared<app::PostsPage>>& page);
    /// Nothing more comes of the pages that wait.
    void dropWanted();
    void nextPage();
    [[nodiscard]] Question<app::PostsPage>::Start startPage(int page) const;
    [[nodiscard]] std::function<void(base::Status)> whenWritten(const std::string& subject);
    void loadFilters();
    [[nodiscard]] std::function<void(base::Status)> whenFilterWritten();

    SessionPtr m_session;
    app::PostsQuestion m_asked;
    store::PostOrder m_order = store::PostOrder::Newest;
    app::Shared<app::PostListing> m_listing;
    std::deque<int> m_wanted;
    std::shared_ptr<Relay> m_relay;
    Question<app::PostsPage> m_first;
    Question<app::PostsPage> m_more;
    Question<app::PostListing> m_list;
    Pace m_pace;
    Question<std::vector<store::SavedFilter>> m_filters;
};

} // namespace weft::bridge
