// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/topics_desk.h"

#include "format/text.h"
#include "panels/topic_sheets.h"
#include "panels/topics_screen.h"
#include "window/empty_states.h"

namespace weft::window {

TopicsDesk::TopicsDesk(Hosts& hosts, QWidget* parent)
    : Desk(hosts, parent),
      m_screen(new panels::TopicsScreen(parent)),
      m_relay(std::make_shared<bridge::Relay>(this)),
      m_question(this),
      m_term(this),
      m_behind(hosts, *m_screen->behind(), this) {
    connect(m_screen, &panels::TopicsScreen::termRequested, this, &TopicsDesk::askTerm);
    connect(m_screen, &panels::TopicsScreen::markRequested, this, &TopicsDesk::mark);
    connect(m_screen, &panels::TopicsScreen::postsRequested, this, &Desk::postsRequested);
    connect(m_screen, &panels::TopicsScreen::behindRequested, this,
            [this](const panels::ShownNumber& shown, const std::vector<std::string>& ids) {
                m_behind.load(shown, ids, zone(), BehindPosts::Order::AsListed);
            });
    connect(m_screen, &panels::TopicsScreen::linkChosen, this, &Desk::linkChosen);
    connect(m_screen, &panels::TopicsScreen::retryRequested, this, [this] { ask(); });
    connect(m_screen, &panels::TopicsScreen::earlierRequested, this, &TopicsDesk::goToEarlier);
    connect(m_screen, &panels::TopicsScreen::actionRequested, this, &Desk::helpRequested);
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

TopicsDesk::~TopicsDesk() {
    m_relay->close();
}

QWidget* TopicsDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> TopicsDesk::sheets() const {
    const auto& snapshot = m_screen->snapshot();
    if (!snapshot) return {};
    return panels::topicSheets(*snapshot, timeOf(*snapshot));
}

panels::TopicTime TopicsDesk::timeOf(const app::TopicsSnapshot& snapshot) const {
    return {snapshot.past ? snapshot.day.at : hosts().clock().now(), zone()};
}

void TopicsDesk::choose(const QString& key) {
    m_screen->choose(key);
}

void TopicsDesk::forget() {
    m_question.withdraw();
    m_term.withdraw();
    m_behind.close();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

bridge::Question<app::TopicsSnapshot>::Start TopicsDesk::start() const {
    return [session = session(), filter = hosts().filter.filter()](auto answer) {
        return session->loadTopics(filter, std::move(answer));
    };
}

void TopicsDesk::ask() {
    if (!session()) return;
    m_term.withdraw();
    m_behind.close();
    m_screen->showLoading();
    m_question.ask(start(), [this](const auto& result) { deliver(result); });
}

void TopicsDesk::refresh() {
    if (session()) m_question.refresh(start(), [this](const auto& result) { deliver(result); });
}

void TopicsDesk::deliver(const base::Result<app::Shared<app::TopicsSnapshot>>& result) {
    const auto& workspace = hosts().workspace.snapshot();
    if (!result)
        m_screen->showFailed(result.error());
    else if (!(*result)->day.learningSince && workspace && workspace->counts.posts == 0)
        m_screen->showEmpty(emptyState(hosts()));
    else {
        m_screen->setWayBack(periodBefore(hosts().filter) ? emptyState(hosts()).action : QString());
        m_screen->setSnapshot(*result, timeOf(**result));
    }
    answerWith(result);
}

/// A period of the same length that ends with the day of the last topic before this one.
void TopicsDesk::goToEarlier() {
    const auto& snapshot = m_screen->snapshot();
    if (!snapshot || !snapshot->before) return;
    const auto& zone = hosts().filter.zone();
    const auto& shown = snapshot->filter.period;
    const auto until = zone.addDays(zone.dayStart(snapshot->before->at), 1);
    const auto days = std::chrono::ceil<std::chrono::days>(shown.length()).count();
    hosts().filter.setRange({zone.addDays(until, -static_cast<int>(days)), until});
}

void TopicsDesk::askTerm(const QString& term) {
    if (!session()) return;
    m_term.ask(
        [session = session(), filter = hosts().filter.filter(), term](auto answer) {
            return session->loadTermCourse(format::toUtf8(term), filter, std::move(answer));
        },
        [this](const base::Result<app::Shared<app::TermCourse>>& result) {
            if (result)
                m_screen->setTerm(*result);
            else
                m_screen->showTermFailed(result.error());
        });
}

void TopicsDesk::mark(const std::string& term, std::optional<store::TopicMarkKind> kind) {
    if (!session()) return;
    session()->markTopic(term, kind, [this, relay = m_relay, term, kind](const base::Status& status) {
        relay->post([this, term, kind, status] { marked(term, kind, status); });
    });
}

void TopicsDesk::marked(const std::string& term, std::optional<store::TopicMarkKind> kind,
                        const base::Status& status) {
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    const QString name = format::fromUtf8(term);
    if (!kind)
        Q_EMIT told(tr("No longer marked: %1").arg(name));
    else if (*kind == store::TopicMarkKind::Watched)
        Q_EMIT told(tr("Watched from now on: %1").arg(name));
    else
        Q_EMIT told(tr("Muted: %1").arg(name));
    refresh();
    hosts().overview.refresh();
}

} // namespace weft::window
