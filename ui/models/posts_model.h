// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/post_cells.h"

#include <QAbstractTableModel>

#include <deque>
#include <memory>
#include <vector>

namespace weft::models {

/// The posts that a search finds. How many they are is known from the beginning, so that every row has its
/// place at once; the posts come page by page, as they are looked at. Of a long list only the pages that came
/// last are kept, the others are asked for again.
class PostsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Rows of a full page: what the search must be asked for.
    static constexpr int kPageRows = 200;

    using Page = std::shared_ptr<const app::PostsPage>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins a new search: forgets everything, shows the first page. Its total is the number of rows.
    void setFirstPage(const Page& page, PostContext context);
    /// The answer to pageNeeded(). A page that was not asked for is dropped.
    void addPage(int page, const Page& answer);
    /// The page could not be had; it is asked for again when somebody looks at it.
    void pageFailed(int page);
    void clear();

    /// The post in a row, or null while its page is away.
    [[nodiscard]] const app::PostRowView* post(int row) const;
    /// Of the posts that are held here; -1 for others.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody looks at a page that is away.
    void pageNeeded(int page);

private:
    struct Slot {
        Page page;
        bool asked = false;
    };

    void ask(int page);
    void keep(int page);

    PostContext m_context;
    std::vector<Slot> m_pages;
    int m_rows = 0;
    /// Pages that are held, the one that came longest ago first.
    std::deque<int> m_held;
};

} // namespace weft::models
