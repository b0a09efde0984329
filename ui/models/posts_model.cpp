// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posts_model.h"

#include "format/text.h"
#include "models/rows_model.h"

#include <QTimer>

#include <algorithm>

namespace weft::models {

namespace {

/// Pages in memory: 20,000 posts, some 20 MB.
constexpr std::size_t kHeldPages = 100;

} // namespace

void PostsModel::setFirstPage(const Page& page, PostContext context) {
    beginResetModel();
    m_context = std::move(context);
    m_context.terms = page->terms;
    m_rows = static_cast<int>(page->rows.size());
    m_pages.assign(1, Slot{std::nullopt, page, m_rows, false});
    m_held.assign(1, 0);
    m_next = m_rows == kPageRows ? page->next : std::nullopt;
    m_moreAsked = false;
    endResetModel();
}

void PostsModel::clear() {
    beginResetModel();
    m_pages.clear();
    m_held.clear();
    m_next.reset();
    m_rows = 0;
    endResetModel();
}

void PostsModel::addPage(int page, const Page& answer) {
    const auto index = static_cast<std::size_t>(page);
    if (index < m_pages.size()) {
        Slot& slot = m_pages[index];
        slot.asked = false;
        // The cache may have grown meanwhile; rows that are shown keep their places.
        if (slot.page || static_cast<int>(answer->rows.size()) < slot.rows) return;
        slot.page = answer;
        keep(page);
        const int first = page * kPageRows;
        Q_EMIT dataChanged(this->index(first, 0), this->index(first + slot.rows - 1, kPostColumns - 1));
        return;
    }
    if (index != m_pages.size() || !m_moreAsked) return;
    const int rows = static_cast<int>(answer->rows.size());
    if (rows == 0) {
        m_moreAsked = false;
        m_next.reset();
        return;
    }
    beginInsertRows({}, m_rows, m_rows + rows - 1);
    m_pages.push_back(Slot{m_next, answer, rows, false});
    m_rows += rows;
    // Rows find their page by division, so only a full page may be followed by another.
    m_next = rows == kPageRows ? answer->next : std::nullopt;
    keep(page);
    // Only now: views may ask for more while rows are being inserted.
    m_moreAsked = false;
    endInsertRows();
}

void PostsModel::pageFailed(int page) {
    const auto index = static_cast<std::size_t>(page);
    if (index < m_pages.size())
        m_pages[index].asked = false;
    else
        m_moreAsked = false;
}

void PostsModel::keep(int page) {
    m_held.push_back(page);
    while (m_held.size() > kHeldPages) {
        const auto oldest = static_cast<std::size_t>(m_held.front());
        m_held.pop_front();
        // The first page has no key to be asked for again.
        if (oldest == 0)
            m_held.push_back(0);
        else
            m_pages[oldest].page.reset();
    }
}

void PostsModel::ask(int page) {
    Slot& slot = m_pages[static_cast<std::size_t>(page)];
    if (slot.asked || slot.page || !slot.after) return;
    slot.asked = true;
    Q_EMIT pageNeeded(page, *slot.after);
}

const app::PostRowView* PostsModel::post(int row) const {
    if (row < 0 || row >= m_rows) return nullptr;
    const Page& page = m_pages[static_cast<std::size_t>(row / kPageRows)].page;
    const auto inPage = static_cast<std::size_t>(row % kPageRows);
    return page && inPage < page->rows.size() ? &page->rows[inPage] : nullptr;
}

int PostsModel::rowOf(const QString& id) const {
    const std::string wanted = format::toUtf8(id);
    for (const int page : m_held) {
        const auto& rows = m_pages[static_cast<std::size_t>(page)].page->rows;
        const auto found =
            std::ranges::find_if(rows, [&](const auto& row) { return row.stored.post.id == wanted; });
        if (found != rows.end()) return page * kPageRows + static_cast<int>(found - rows.begin());
    }
    return -1;
}

int PostsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int PostsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kPostColumns;
}

QVariant PostsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const app::PostRowView* row = post(index.row());
    if (row == nullptr) {
        // Painting must not change the model, so the question is put after it.
        auto* self = const_cast<PostsModel*>(this);
        const int page = index.row() / kPageRows;
        QMetaObject::invokeMethod(
            self, [self, page] { self->ask(page); }, Qt::QueuedConnection);
        return role == Qt::DisplayRole && index.column() == 1 ? QVariant(QStringLiteral("\u2026"))
                                                              : QVariant();
    }
    if (role == IdRole) return format::fromUtf8(row->stored.post.id);
    if (role == LinkRole) return format::fromUtf8(row->stored.post.permalink.value_or(std::string()));
    return cellData(postCell(*row, static_cast<PostColumn>(index.column()), m_context), role);
}

QVariant PostsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kPostColumns) return {};
    const auto column = static_cast<PostColumn>(section);
    if (role == Qt::DisplayRole) return postColumnTitle(column);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == PostColumn::Replies || column == PostColumn::Likes;
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

bool PostsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value() && !m_moreAsked;
}

void PostsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_moreAsked = true;
    Q_EMIT pageNeeded(static_cast<int>(m_pages.size()), *m_next);
}

} // namespace weft::models
