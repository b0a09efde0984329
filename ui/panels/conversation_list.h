// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "panels/panel.h"

#include <QWidget>

#include <array>

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Button;
class Table;

/// The conversations of a period in one of four lists.
class ConversationList final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationList(QWidget* parent = nullptr);

    /// Another list is wanted; its rows come later.
    void setList(app::ConversationList list);

    [[nodiscard]] app::ConversationList list() const { return m_list; }

    /// The row that was current stays so when it is still there; else the first one is. Says nothing of it.
    void setSnapshot(const app::Shared<app::ConversationsSnapshot>& snapshot, const EmptyState& empty);
    void showLoading();
    void showFailed(const base::Error& error);
    void showEmpty(const EmptyState& empty);

    /// The last answer; null before it.
    [[nodiscard]] const app::ConversationsSnapshot* snapshot() const { return m_snapshot.get(); }

    /// The post to go to in a conversation: the one to be answered first in the list of those that wait, else
    /// the first one.
    [[nodiscard]] std::string goal(const app::ConversationRow& row) const;

    /// Null for no row.
    [[nodiscard]] const app::ConversationRow* current() const;
    /// Makes a conversation current without a signal; nothing happens when it is not in the list.
    void select(const std::string& id);
    /// The next or previous conversation.
    void step(int rows);
    /// Another conversation with an open question: the next one, from the start again at the end; false when
    /// there is none.
    bool stepToQuestion();

Q_SIGNALS:
    void listChosen(weft::app::ConversationList list);
    /// A conversation, by the post to go to in it: the one to be answered first, else the first one.
    void chosen(const std::string& postId);
    void retryRequested();
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void showTotals();
    [[nodiscard]] EmptyState nothingIn(app::ConversationList list) const;
    void setCurrentRow(int row);

    app::Shared<app::ConversationsSnapshot> m_snapshot;
    app::ConversationList m_list = app::ConversationList::Deepest;
    std::array<Button*, app::kConversationLists> m_buttons{};
    Panel* m_panel;
    Table* m_table;
    models::RowsModel* m_model;
    bool m_quiet = false;
};

} // namespace weft::panels
