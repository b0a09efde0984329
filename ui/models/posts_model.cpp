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
/// A table counts its pixels in an int, and a row has up to a hundred of them.
constexpr std::int64_t kMostRows = 20'000'000;

/// The whole of a long text, and a time that programs read, too.
QVariant copiedText(const app::PostRowView& row, PostColumn column) {
    const model::Post& post = row.stored.post;
    if (column == PostColumn::When) return format::fromUtf8(base::formatInstant(post.createdAt));
    if (column == PostColumn::Text && post.text && placeholderOf(row.stored).isEmpty())
        return format::fromUtf8(*post.text).simplified();
    return {};
}

} // namespace

void PostsModel::setFirstPage(const Page& page, PostContext context) {
    beginResetModel();
    m_context = std::move(context);
    m_context.terms = page->terms;
    const auto here = static_cast<std::int64_t>(page->rows.size());
    m_rows = static_cast<int>(std::min<std::int64_t>(page->total.value_or(here), kMostRows));
    m_pages.assign(static_cast<std::size_t>((m_rows + kPageRows - 1) / kPageRows), {});
    m_held.clear();
    if (m_rows > 0) {
        m_pages.front().page = page;
        m_held.push_back(0);
    }
    endResetModel();
}

void PostsModel::clear() {
    beginResetModel();
    m_pages.clear();
    m_held.clear();
    m_rows = 0;
    endResetModel();
}

void PostsModel::addPage(int page, const Page& answer) {
    const auto index = static_cast<std::size_t>(page);
    if (index >= m_pages.size() || !m_pages[index].asked) return;
    m_pages[index] = {answer, false};
    keep(page);
    const int first = page * kPageRows;
    const int last = std::min(first + kPageRows, m_rows) - 1;
    Q_EMIT dataChanged(this->index(first, 0), this->index(last, kPostColumns - 1));
}

void PostsModel::pageFailed(int page) {
    const auto index = static_cast<std::size_t>(page);
    if (index < m_pages.size()) m_pages[index].asked = false;
}

void PostsModel::keep(int page) {
    m_held.push_back(page);
    if (m_held.size() <= kHeldPages) return;
    m_pages[static_cast<std::size_t>(m_held.front())].page.reset();
    m_held.pop_front();
}

void PostsModel::ask(int page) {
    // There may be fewer of them by now.
    if (static_cast<std::size_t>(page) >= m_pages.size()) return;
    Slot& slot = m_pages[static_cast<std::size_t>(page)];
    if (slot.asked || slot.page) return;
    slot.asked = true;
    Q_EMIT pageNeeded(page);
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
    if (role == CopyRole) return copiedText(*row, static_cast<PostColumn>(index.column()));
    return cellData(postCell(*row, static_cast<PostColumn>(index.column()), m_context), role);
}

QVariant PostsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kPostColumns) return {};
    const auto column = static_cast<PostColumn>(section);
    if (role == Qt::DisplayRole) return postColumnTitle(column);
    if (role == Qt::TextAlignmentRole) {
        const bool right =
            column == PostColumn::Replies || column == PostColumn::Likes || column == PostColumn::Views;
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace weft::models
