// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "store/outbox.h"

#include <QWidget>

namespace weft::panels {

class Button;
class PostActions;
class StarButton;
class Text;

/// What can be done with the post that is chosen in a conversation: answer, hide, delete, a star, a look at
/// it on Threads.
class TurnBar final : public QWidget {
    Q_OBJECT

public:
    explicit TurnBar(QWidget* parent = nullptr);

    void setPost(const app::Shared<app::PostRowView>& post);
    /// No post is chosen, or what stands for one that is not held.
    void clear();
    void setSources(const app::Shared<app::SourcesSnapshot>& sources);
    /// How an action on a post goes on; nothing happens when another post is shown.
    void showUnderWay(const store::Action& action);
    void showOutcome(const store::Action& action);

    void toggleFavourite();
    void openLink();
    /// To the first thing that can be done.
    void focusActions();

Q_SIGNALS:
    void linkChosen(const QString& link);
    void favouriteChanged(const std::string& postId, bool favourite);
    void actionRequested(weft::store::ActionKind kind, const weft::app::PostRowView& post,
                         const weft::model::Account& account);

private:
    Text* m_person;
    StarButton* m_star;
    Button* m_open;
    PostActions* m_actions;
    app::Shared<app::PostRowView> m_post;
    app::Shared<app::SourcesSnapshot> m_sources;
};

} // namespace weft::panels
