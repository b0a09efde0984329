// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "panels/panel.h"
#include "panels/shown_number.h"

#include <QTimeZone>
#include <QWidget>

namespace weft::models {
class ThreadModel;
}

namespace weft::panels {

class BehindPanel;
class ConversationList;
class FactList;
class ThreadReplay;
class ThreadView;
class TurnBar;

/// Lists of conversations, the chosen one as a tree, its shape and its numbers.
class ConversationsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationsScreen(QWidget* parent = nullptr);

    [[nodiscard]] ConversationList* list() const { return m_list; }

    [[nodiscard]] BehindPanel* behind() const { return m_behind; }

    [[nodiscard]] TurnBar* bar() const { return m_bar; }

    /// The conversation that is shown; null for none.
    [[nodiscard]] const app::ThreadSnapshot* thread() const;

    void showThreadLoading();
    void showThreadFailed(const base::Error& error);
    /// Goes to the post that was asked for, or stays where the reader is when the same conversation comes
    /// again.
    void setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone);
    void showNoThread(const EmptyState& empty);

    void nextConversation();
    void previousConversation();
    /// In this conversation, or else in the next one that has any.
    void nextQuestion();
    void toggleFavourite();
    void openOnThreads();

Q_SIGNALS:
    void threadRetryRequested();
    /// A post of the conversation is looked at; empty for what stands for one that is not held.
    void turnChosen(const std::string& postId);
    /// Somebody wants these posts of the conversation in behind(), in this order.
    void behindRequested(const weft::panels::ShownNumber& shown, const std::vector<std::string>& ids);
    /// Nobody waits with a question.
    void noQuestionLeft();

private:
    [[nodiscard]] QWidget* makeThread();
    [[nodiscard]] QWidget* makeRight();
    void showRow(int row);
    void showNumbers();
    void openFact(int row);
    /// The first open question of the conversation from a place on; false when there is none.
    bool goToQuestion(int from);

    BehindPanel* m_behind;
    ConversationList* m_list;
    Panel* m_thread;
    Panel* m_shape;
    Panel* m_numbers;
    models::ThreadModel* m_model;
    ThreadView* m_view;
    TurnBar* m_bar;
    ThreadReplay* m_replay;
    FactList* m_facts;
};

} // namespace weft::panels
