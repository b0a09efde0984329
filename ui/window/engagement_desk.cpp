// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/engagement_desk.h"

#include "format/text.h"
#include "panels/engagement_screen.h"
#include "panels/engagement_sheets.h"
#include "panels/growth_view.h"
#include "window/empty_states.h"

namespace weft::window {

namespace {

bool isEmpty(const app::EngagementSnapshot& snapshot) {
    return snapshot.posts.empty() && snapshot.replies.empty() &&
           (!snapshot.engagement.voice || snapshot.engagement.voice->posts == 0);
}

} // namespace

EngagementDesk::EngagementDesk(Hosts& hosts, QObject* parent)
    : Desk(hosts, parent),
      m_screen(new panels::EngagementScreen),
      m_question(this),
      m_growth(this),
      m_behind(hosts, *m_screen->behind(), this) {
    using panels::EngagementScreen;
    connect(m_screen, &EngagementScreen::retryRequested, this, &EngagementDesk::ask);
    connect(m_screen, &EngagementScreen::actionRequested, this, &EngagementDesk::helpRequested);
    connect(m_screen, &EngagementScreen::linkChosen, this, &EngagementDesk::linkChosen);
    connect(m_screen, &EngagementScreen::queryRequested, this, &EngagementDesk::postsRequested);
    connect(m_screen, &EngagementScreen::growthRequested, this, &EngagementDesk::askGrowth);
    connect(m_screen, &EngagementScreen::postsRequested, this,
            [this](const panels::ShownNumber& shown, const std::vector<std::string>& ids) {
                m_behind.load(shown, ids, zone());
            });
}

QWidget* EngagementDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> EngagementDesk::sheets() const {
    const auto& snapshot = m_screen->snapshot();
    if (!snapshot) return {};
    const auto* growth = m_screen->growth();
    return panels::engagementSheets(*snapshot, growth->growth().get(), growth->measure(), zone());
}

void EngagementDesk::forget() {
    m_question.withdraw();
    m_growth.withdraw();
    m_behind.close();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

bridge::Question<app::EngagementSnapshot>::Start EngagementDesk::start() const {
    return [session = session(), filter = hosts().filter.filter()](auto answer) {
        return session->loadEngagement(filter, std::move(answer));
    };
}

void EngagementDesk::ask() {
    if (!session()) return;
    m_growth.withdraw();
    m_behind.close();
    m_screen->showLoading();
    m_question.ask(start(), [this](const auto& result) { show(result); });
}

void EngagementDesk::refresh() {
    if (session()) m_question.refresh(start(), [this](const auto& result) { show(result); });
}

panels::EmptyState EngagementDesk::nothing() const {
    const auto emptiness = emptinessOf(hosts().workspace.snapshot().get(), hosts().collection.hasToken());
    auto state = emptyState(hosts());
    if (emptiness == Emptiness::NothingInPeriod) {
        // Who only answers others has posts, but none that rates could be of.
        state.title = tr("You began no conversation in this period");
        state.hint =
            tr("Rates are of posts that begin conversations; how you answer is on the Voice screen.");
    }
    return state;
}

void EngagementDesk::show(const base::Result<app::Shared<app::EngagementSnapshot>>& result) {
    if (!result)
        m_screen->showFailed(result.error());
    else if (isEmpty(**result))
        m_screen->showEmpty(nothing());
    else
        m_screen->setSnapshot(*result, zone(), format::fromUtf8(hosts().filter.zone().name()));
    // With a post to show, the screen is whole once its growth has come, too.
    if (!result || !m_growth.running()) answerWith(result);
}

void EngagementDesk::askGrowth(const QString& postId) {
    if (!session()) return;
    m_growth.ask([session = session(), filter = hosts().filter.filter(), id = format::toUtf8(postId)](
                     auto answer) { return session->loadGrowth(id, filter, std::move(answer)); },
                 [this](const auto& result) { showGrowth(result); });
}

void EngagementDesk::showGrowth(const base::Result<app::Shared<app::GrowthSnapshot>>& result) {
    if (result)
        m_screen->setGrowth(*result);
    else
        m_screen->showGrowthFailed(result.error());
    answer();
}

} // namespace weft::window
