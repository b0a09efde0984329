// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <unordered_set>
#include <vector>

namespace weft::models {

/// A conversation in reading order. What stands below a turn can be folded away.
class ThreadModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone);
    void clear();

    /// Null while no conversation is shown.
    [[nodiscard]] const app::ThreadSnapshot* thread() const { return m_thread.get(); }

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    [[nodiscard]] const app::Turn& turn(int row) const;

    /// The place of a row's turn in the conversation.
    [[nodiscard]] int placeOf(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    /// The row of a place; of a turn that is folded away, the row that it is folded into.
    [[nodiscard]] int rowOfPlace(int place) const;
    [[nodiscard]] int rowOf(const QString& id) const;

    /// How many turns are below a row's turn.
    [[nodiscard]] int below(int row) const;
    [[nodiscard]] bool folded(int row) const;
    void setFolded(int row, bool folded);
    /// Shows a turn by unfolding what it is folded into.
    void reveal(int place);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The text of a turn or what stands for it.
    [[nodiscard]] QString textOf(int row) const;
    /// "@maia", or nothing for what stands for a post that is not held.
    [[nodiscard]] QString personOf(int row) const;
    /// What stands behind the name: time, likes, depth.
    [[nodiscard]] QString factsOf(int row) const;

private:
    [[nodiscard]] QString spokenText(int row) const;

    app::Shared<app::ThreadSnapshot> m_thread;
    QTimeZone m_zone = QTimeZone::utc();
    /// Places of the turns that are not folded away.
    std::vector<int> m_shown;
    std::unordered_set<int> m_folded;
};

} // namespace weft::models
