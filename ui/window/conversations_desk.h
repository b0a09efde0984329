// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/question.h"
#include "store/outbox.h"
#include "window/behind_posts.h"
#include "window/desk.h"

#include <string>

namespace weft::panels {
class ConversationsScreen;
}

namespace weft::window {

/// Asks for the lists of conversations, for the one that is open, and for what can be done with the post that
/// is looked at in it.
class ConversationsDesk final : public Desk {
    Q_OBJECT

public:
    explicit ConversationsDesk(Hosts& hosts, QObject* parent = nullptr);

    [[nodiscard]] QWidget* screen() const override;

    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

    [[nodiscard]] panels::ConversationsScreen* conversations() const { return m_screen; }

    /// Opens the conversation of a post that waits for an answer, beside the others that wait.
    void showWaiting(const std::string& postId);
    /// Opens the conversation of a post, beside the list that is shown.
    void show(const std::string& postId);

Q_SIGNALS:
    void actionRequested(weft::store::ActionKind kind, const weft::app::PostRowView& post,
                         const weft::model::Account& account);

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    void connectScreen();
    [[nodiscard]] bridge::Question<app::ConversationsSnapshot>::Start startList() const;
    /// `again`: the same list as before, because the cache has grown.
    void showList(const base::Result<app::Shared<app::ConversationsSnapshot>>& result, bool again);
    void askList();
    void askThread(const std::string& postId);
    void refreshThread();
    [[nodiscard]] bridge::Question<app::ThreadSnapshot>::Start startThread() const;
    void showThread(const base::Result<app::Shared<app::ThreadSnapshot>>& result);
    void askPost(const std::string& postId);

    panels::ConversationsScreen* m_screen;
    /// The post whose conversation is open.
    std::string m_open;
    /// Somebody came for this post: the list must not lead elsewhere.
    bool m_wanted = false;
    bridge::Question<app::ConversationsSnapshot> m_list;
    bridge::Question<app::ThreadSnapshot> m_thread;
    bridge::Question<app::PostRowView> m_post;
    BehindPosts m_behind;
};

} // namespace weft::window
