// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

#include <QString>

#include <deque>

namespace weft::bridge {

/// Searches, pages through what was found, and writes notes and stars.
class PostsHost final : public QObject {
    Q_OBJECT

public:
    explicit PostsHost(QObject* parent = nullptr);
    ~PostsHost() override;

    void attach(SessionPtr session);
    /// A new search; the first page says how many posts there are.
    void search(const app::PostsQuestion& question);
    /// A further page of the last search.
    void loadPage(int page, const store::SearchKey& after);

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
    struct Wanted {
        int page = 0;
        store::SearchKey after;
    };

    void nextPage();
    [[nodiscard]] std::function<void(base::Status)> whenWritten(const std::string& subject);
    void loadFilters();
    [[nodiscard]] std::function<void(base::Status)> whenFilterWritten();

    SessionPtr m_session;
    app::PostsQuestion m_asked;
    std::deque<Wanted> m_wanted;
    std::shared_ptr<Relay> m_relay;
    Question<app::PostsPage> m_first;
    Question<app::PostsPage> m_more;
    Question<std::vector<store::SavedFilter>> m_filters;
};

} // namespace weft::bridge
