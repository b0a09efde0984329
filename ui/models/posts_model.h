// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/post_cells.h"

#include <QAbstractTableModel>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace weft::models {

/// The posts that a search finds, page by page. It only asks for pages; they arrive later. Of a long list
/// only the pages near the last ones looked at are kept, the others are asked for again by their key.
class PostsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Rows of a full page: what the search must be asked for.
    static constexpr int kPageRows = 200;

    using Page = std::shared_ptr<const app::PostsPage>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins a new search: forgets everything, shows the first page.
    void setFirstPage(const Page& page, PostContext context);
    /// The answer to pageNeeded(). A page that was not asked for, or that comes after another search, is
    /// dropped.
    void addPage(int page, const Page& answer);
    /// The page could not be had; it is asked for again when somebody looks at it.
    void pageFailed(int page);
    void clear();

    /// The post in a row, or null while its page is away.
    [[nodiscard]] const app::PostRowView* post(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Somebody wants the page that follows this key.
    void pageNeeded(int page, const weft::store::SearchKey& after);

private:
    struct Slot {
        /// Absent for the first page.
        std::optional<store::SearchKey> after;
        Page page;
        int rows = 0;
        bool asked = false;
    };

    void ask(int page);
    void keep(int page);

    PostContext m_context;
    std::vector<Slot> m_pages;
    std::optional<store::SearchKey> m_next;
    bool m_moreAsked = false;
    int m_rows = 0;
    /// Pages that are held, the one that was looked at longest ago first.
    mutable std::deque<int> m_held;
};

} // namespace weft::models
