// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "base/error.h"
#include "panels/panel.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

namespace weft::models {
class PostsModel;
}

namespace weft::panels {

class FilterMenu;
class PostDetail;
class PostViewMenu;
class PostsTable;
class SearchBox;
class Text;

/// Search, table and detail of everything held in the period.
class PostsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit PostsScreen(QWidget* parent = nullptr);

    void focusSearch();
    [[nodiscard]] QString query() const;
    void setQuery(const QString& query);

    /// The query of the saved filter that is chosen; it looks at everything held, whatever the period.
    [[nodiscard]] QString filterQuery() const;

    [[nodiscard]] FilterMenu* filters() const { return m_filters; }

    /// Order and columns.
    [[nodiscard]] PostViewMenu* view() const { return m_view; }

    void setHiddenColumns(const QStringList& keys);
    /// Brings a row of the table to its top.
    void goToRow(int row);
    /// A new first page would disturb nobody: the reader is at the top and writes no note.
    [[nodiscard]] bool mayFollow() const;

    /// What the screen says when nothing lies in the period and nothing is searched for.
    void setEmptyPeriod(const EmptyState& empty) { m_emptyPeriod = empty; }

    /// Why the list is not of the period of the filter bar; empty when it is.
    void setPeriodRule(const QString& why);

    void showLoading();
    void showFailed(const base::Error& error);
    void setFirstPage(const app::Shared<app::PostsPage>& page, base::Instant now, const QTimeZone& zone);
    void addPage(int page, const app::Shared<app::PostsPage>& answer);
    void pageFailed(int page);
    void clear();
    /// A note that is being typed goes into the file.
    void saveNote();

    [[nodiscard]] PostDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void queryChanged(const QString& query);
    void pageNeeded(int page);
    void linkChosen(const QString& link);
    void noteChanged(const std::string& postId, const std::string& text);
    void favouriteChanged(const std::string& postId, bool favourite);
    void favouritePersonChanged(const std::string& handle, bool favourite);
    /// Nothing lies in the period: show all that is held.
    void wholePeriodRequested();
    void retryRequested();
    /// How something ended, for the line below the filter bar.
    void told(const QString& text);

private:
    void build();
    void showRow(int row);
    void showNothing();
    void forgetSearch();

    SearchBox* m_search;
    FilterMenu* m_filters;
    PostViewMenu* m_view;
    Text* m_count;
    Text* m_rule;
    Panel* m_panel;
    models::PostsModel* m_model;
    PostsTable* m_table;
    PostDetail* m_detail;
    QTimeZone m_zone = QTimeZone::utc();
    EmptyState m_emptyPeriod;
};

} // namespace weft::panels
