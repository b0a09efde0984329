// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/community_desk.h"

#include "panels/community_screen.h"
#include "panels/community_sheets.h"
#include "window/empty_states.h"

namespace weft::window {

CommunityDesk::CommunityDesk(Hosts& hosts, QWidget* parent)
    : Desk(hosts, parent),
      m_screen(new panels::CommunityScreen(parent)),
      m_question(this),
      m_behind(hosts, *m_screen->behind(), this) {
    connect(m_screen, &panels::CommunityScreen::behindRequested, this, &CommunityDesk::askBehind);
    connect(m_screen->behind(), &panels::BehindPanel::linkChosen, this, &Desk::linkChosen);
    connect(m_screen, &panels::CommunityScreen::postsRequested, this, &Desk::postsRequested);
    connect(m_screen, &panels::CommunityScreen::retryRequested, this, [this] { ask(); });
    connect(m_screen, &panels::CommunityScreen::actionRequested, this, &Desk::helpRequested);
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

void CommunityDesk::askBehind(const panels::ShownNumber& shown, const figures::CommunityNumber& number) {
    const auto& snapshot = m_screen->snapshot();
    if (!session() || !snapshot) return;
    const app::CommunityBehindQuestion question{snapshot->filter, snapshot->asOf, number};
    m_behind.ask(
        shown,
        [session = session(), question](auto answer) {
            return session->loadCommunityBehind(question, std::move(answer));
        },
        zone());
}

QWidget* CommunityDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> CommunityDesk::sheets() const {
    if (!m_screen->snapshot()) return {};
    return panels::communitySheets(*m_screen->snapshot(), zone());
}

void CommunityDesk::forget() {
    m_question.withdraw();
    m_behind.close();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

bridge::Question<app::CommunitySnapshot>::Start CommunityDesk::start() const {
    return [session = session(), filter = hosts().filter.filter()](auto answer) {
        return session->loadCommunity(filter, std::move(answer));
    };
}

void CommunityDesk::ask() {
    if (!session()) return;
    m_behind.close();
    m_screen->showLoading();
    m_question.ask(start(), [this](const auto& result) { deliver(result); });
}

void CommunityDesk::refresh() {
    if (session()) m_question.refresh(start(), [this](const auto& result) { deliver(result); });
}

void CommunityDesk::deliver(const base::Result<app::Shared<app::CommunitySnapshot>>& result) {
    const auto& workspace = hosts().workspace.snapshot();
    const bool anyPosts = workspace && workspace->counts.posts > 0;
    if (!result)
        m_screen->showFailed(result.error());
    else if (!anyPosts)
        m_screen->showEmpty(emptyState(hosts()));
    else if ((*result)->handles.empty())
        m_screen->showEmpty(emptyState(Emptiness::NoBrand));
    else
        m_screen->setSnapshot(*result, zone(), emptyState(hosts()));
    answerWith(result);
}

} // namespace weft::window
