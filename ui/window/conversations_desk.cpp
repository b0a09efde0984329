// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conversations_desk.h"

#include "panels/conversation_list.h"
#include "panels/conversation_sheets.h"
#include "panels/conversations_screen.h"
#include "panels/turn_bar.h"
#include "window/empty_states.h"

namespace weft::window {

ConversationsDesk::ConversationsDesk(Hosts& hosts, QObject* parent)
    : Desk(hosts, parent),
      m_screen(new panels::ConversationsScreen),
      m_list(this),
      m_thread(this),
      m_post(this),
      m_behind(hosts, *m_screen->behind(), this) {
    connectScreen();
    panels::TurnBar* bar = m_screen->bar();
    connect(&hosts.sources, &bridge::SourcesHost::ready, bar, &panels::TurnBar::setSources);
    connect(&hosts.actions, &bridge::ActionsHost::started, bar, &panels::TurnBar::showUnderWay);
    connect(&hosts.actions, &bridge::ActionsHost::ended, bar, &panels::TurnBar::showOutcome);
    connect(&hosts.posts, &bridge::PostsHost::written, this, &ConversationsDesk::refreshThread);
}

void ConversationsDesk::connectScreen() {
    panels::ConversationList* list = m_screen->list();
    panels::TurnBar* bar = m_screen->bar();
    connect(list, &panels::ConversationList::listChosen, this, &ConversationsDesk::askList);
    connect(list, &panels::ConversationList::retryRequested, this, &ConversationsDesk::askList);
    connect(list, &panels::ConversationList::actionRequested, this, &Desk::helpRequested);
    connect(list, &panels::ConversationList::chosen, this, &ConversationsDesk::askThread);
    connect(m_screen, &panels::ConversationsScreen::threadRetryRequested, this,
            [this] { askThread(m_open); });
    connect(m_screen, &panels::ConversationsScreen::turnChosen, this, &ConversationsDesk::askPost);
    connect(m_screen, &panels::ConversationsScreen::noQuestionLeft, this,
            [this] { Q_EMIT told(tr("No question of this list waits for an answer.")); });
    connect(m_screen, &panels::ConversationsScreen::behindRequested, this,
            [this](const panels::ShownNumber& shown, const std::vector<std::string>& ids) {
                m_behind.load(shown, ids, zone(), BehindPosts::Order::AsListed);
            });
    connect(m_screen->behind(), &panels::BehindPanel::linkChosen, this, &Desk::linkChosen);
    connect(bar, &panels::TurnBar::linkChosen, this, &Desk::linkChosen);
    connect(bar, &panels::TurnBar::actionRequested, this, &ConversationsDesk::actionRequested);
    connect(bar, &panels::TurnBar::favouriteChanged, &hosts().posts, &bridge::PostsHost::setFavourite);
}

QWidget* ConversationsDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> ConversationsDesk::sheets() const {
    const auto* list = m_screen->list()->snapshot();
    if (list == nullptr) return {};
    return panels::conversationSheets(*list, m_screen->thread(), zone());
}

void ConversationsDesk::showWaiting(const std::string& postId) {
    m_screen->list()->setList(app::ConversationList::Waiting);
    show(postId);
}

void ConversationsDesk::show(const std::string& postId) {
    m_open = postId;
    m_wanted = true;
    if (session()) ask();
}

void ConversationsDesk::forget() {
    m_list.withdraw();
    m_thread.withdraw();
    m_post.withdraw();
    m_behind.close();
    m_open.clear();
    m_wanted = false;
    const auto empty = emptyState(Emptiness::NoWorkspace);
    m_screen->list()->showEmpty(empty);
    m_screen->showNoThread(empty);
}

bridge::Question<app::ConversationsSnapshot>::Start ConversationsDesk::startList() const {
    return [session = session(), filter = hosts().filter.filter(),
            list = m_screen->list()->list()](auto answer) {
        return session->loadConversations({filter, list}, std::move(answer));
    };
}

void ConversationsDesk::ask() {
    askList();
}

void ConversationsDesk::askList() {
    if (!session()) return;
    m_behind.close();
    m_screen->list()->showLoading();
    m_list.ask(startList(), [this](const auto& result) { showList(result, false); });
}

void ConversationsDesk::refresh() {
    m_list.refresh(startList(), [this](const auto& result) { showList(result, true); });
}

void ConversationsDesk::showList(const base::Result<app::Shared<app::ConversationsSnapshot>>& result,
                                 bool again) {
    panels::ConversationList* list = m_screen->list();
    if (!result) {
        list->showFailed(result.error());
        answerWith(result);
        return;
    }
    list->setSnapshot(*result, emptyState(hosts()));
    if (std::exchange(m_wanted, false)) {
        askThread(m_open);
        return;
    }
    const app::ConversationRow* row = list->current();
    if (row == nullptr) {
        m_thread.withdraw();
        m_open.clear();
        m_screen->showNoThread({tr("Nothing to show yet"), {}});
        answer();
        return;
    }
    const auto* thread = m_screen->thread();
    // Another post of it may wait by now; nobody who reads or answers is taken there.
    const bool same = again && thread != nullptr && thread->turns.front().id == row->id;
    const bool shown = thread != nullptr && thread->question.postId == m_open &&
                       thread->question.brandId == (*result)->question.filter.brandId &&
                       (same || m_open == list->goal(*row));
    if (shown) {
        refreshThread();
        return;
    }
    askThread(list->goal(*row));
}

bridge::Question<app::ThreadSnapshot>::Start ConversationsDesk::startThread() const {
    const app::Filter filter = hosts().filter.filter();
    app::ThreadQuestion question{filter.brandId, filter.handles, m_open};
    return [session = session(), question = std::move(question)](auto answer) {
        return session->loadThread(question, std::move(answer));
    };
}

void ConversationsDesk::askThread(const std::string& postId) {
    if (!session() || postId.empty()) return;
    m_open = postId;
    m_behind.close();
    m_screen->showThreadLoading();
    m_thread.ask(startThread(), [this](const auto& result) { showThread(result); });
}

void ConversationsDesk::refreshThread() {
    if (!session() || m_open.empty()) return;
    m_thread.refresh(startThread(), [this](const auto& result) { showThread(result); });
}

void ConversationsDesk::showThread(const base::Result<app::Shared<app::ThreadSnapshot>>& result) {
    if (result) {
        m_screen->setThread(*result, zone());
        m_screen->list()->select((*result)->turns.front().id);
    } else {
        m_screen->showThreadFailed(result.error());
    }
    answer();
}

void ConversationsDesk::askPost(const std::string& postId) {
    m_post.withdraw();
    if (!session() || postId.empty()) return;
    const app::Filter filter = hosts().filter.filter();
    m_post.ask([session = session(), question = app::PostQuestion{filter.brandId, filter.handles, postId}](
                   auto answer) { return session->loadPost(question, std::move(answer)); },
               [this](const auto& result) {
                   if (result)
                       m_screen->bar()->setPost(*result);
                   else
                       m_screen->bar()->clear();
               });
}

} // namespace weft::window
