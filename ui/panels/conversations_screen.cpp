// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/conversations_screen.h"

#include "format/text.h"
#include "format/times.h"
#include "models/conversation_rows.h"
#include "models/thread_model.h"
#include "panels/behind_panel.h"
#include "panels/conversation_list.h"
#include "panels/fact_list.h"
#include "panels/text.h"
#include "panels/thread_posts.h"
#include "panels/thread_replay.h"
#include "panels/thread_view.h"
#include "panels/thread_words.h"
#include "panels/turn_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

ConversationsScreen::ConversationsScreen(QWidget* parent)
    : QWidget(parent),
      m_behind(new BehindPanel(this)),
      m_list(new ConversationList(this)),
      m_thread(new Panel(QStringLiteral("threadPanel"), this)),
      m_shape(new Panel(QStringLiteral("shapePanel"), this)),
      m_numbers(new Panel(QStringLiteral("numbersPanel"), this)),
      m_model(new models::ThreadModel(this)),
      m_view(new ThreadView(*m_model)),
      m_bar(new TurnBar),
      m_replay(new ThreadReplay),
      m_facts(new FactList) {
    setObjectName(QStringLiteral("conversationsScreen"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    m_list->setMinimumWidth(theme::scaled(this, 256));
    layout->addWidget(m_list, 32);
    layout->addWidget(makeThread(), 47);
    layout->addWidget(makeRight(), 27);
    connect(m_view, &ThreadView::currentRowChanged, this, &ConversationsScreen::showRow);
    connect(m_view, &ThreadView::rowActivated, m_bar, &TurnBar::focusActions);
    connect(m_facts, &FactList::factChosen, this, &ConversationsScreen::openFact);
    connect(m_replay, &ThreadReplay::placeChosen, m_view, &ThreadView::showPlace);
    connect(m_thread, &Panel::retryRequested, this, &ConversationsScreen::threadRetryRequested);
    showNoThread({tr("Nothing to show yet"), {}});
}

QWidget* ConversationsScreen::makeThread() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 6));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_thread->setTitle(tr("Thread"));
    m_thread->setBody(body);
    return m_thread;
}

QWidget* ConversationsScreen::makeRight() {
    m_shape->setTitle(tr("Shape of this thread"));
    m_shape->setBody(m_replay);
    m_numbers->setTitle(tr("Numbers"));
    m_numbers->setBody(m_facts);
    auto* column = new QWidget(this);
    column->setMinimumWidth(theme::scaled(this, 252));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_shape, 1);
    layout->addWidget(m_numbers);
    return column;
}

const app::ThreadSnapshot* ConversationsScreen::thread() const {
    return m_model->thread();
}

void ConversationsScreen::showThreadLoading() {
    for (Panel* panel : {m_thread, m_shape, m_numbers})
        panel->showLoading();
}

void ConversationsScreen::showThreadFailed(const base::Error& error) {
    m_model->clear();
    m_bar->clear();
    m_thread->setCaption({});
    m_thread->showFailed(error);
    for (Panel* panel : {m_shape, m_numbers})
        panel->showEmpty({tr("Nothing to show yet"), {}});
}

void ConversationsScreen::showNoThread(const EmptyState& empty) {
    m_model->clear();
    m_bar->clear();
    m_thread->setCaption({});
    m_numbers->setHelp({});
    m_thread->showEmpty(empty);
    for (Panel* panel : {m_shape, m_numbers})
        panel->showEmpty({tr("Nothing to show yet"), {}});
}

void ConversationsScreen::setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone) {
    const app::ThreadSnapshot* before = m_model->thread();
    const bool same = before != nullptr && before->question.postId == thread->question.postId;
    const QString kept = same ? m_view->currentIndex().data(models::IdRole).toString() : QString();
    m_model->setThread(thread, zone);
    m_replay->setThread(thread, zone);
    const app::Turn& first = thread->turns.front();
    const bool begun = first.presence != app::Presence::NotHeld;
    m_thread->setCaption(begun ? format::fullDateTime(first.createdAt, zone) : QString());
    m_thread->showReady();
    m_shape->showReady();
    showNumbers();
    const int row = m_model->rowOf(kept);
    m_view->showPlace(row >= 0 ? m_model->placeOf(row) : thread->asked);
}

void ConversationsScreen::showNumbers() {
    const auto& numbers = m_model->thread()->numbers;
    if (!numbers) {
        m_numbers->setHelp({});
        m_numbers->showEmpty(
            {tr("Not a conversation of the brand"), tr("It neither speaks here nor is it named.")});
        return;
    }
    QList<Fact> facts = threadFacts(*numbers);
    for (int row = 0; row < facts.size(); ++row)
        facts[row].opens = !factPosts(*m_model->thread(), row).turns.empty();
    m_facts->setFacts(std::move(facts));
    m_numbers->setHelp(threadHelp(*numbers));
    const QString coverage = models::coverageWords(numbers->coverage);
    m_numbers->setCaption(numbers->coverage.partial() ? tr("partial") : QString(), coverage);
    m_numbers->showReady();
    m_numbers->fitHeight(m_facts->sizeHint().height());
}

void ConversationsScreen::openFact(int row) {
    const app::ThreadSnapshot* thread = m_model->thread();
    if (thread == nullptr) return;
    const FactPosts posts = factPosts(*thread, row);
    if (posts.turns.empty()) return;
    if (posts.where == FactPosts::Where::InThread) {
        m_view->showPlace(static_cast<int>(posts.turns.front()));
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<std::string> ids;
    for (const auto place : posts.turns)
        ids.push_back(thread->turns[place].id);
    Q_EMIT behindRequested({m_facts->facts()[row].name, m_numbers->help()}, ids);
}

void ConversationsScreen::showRow(int row) {
    if (row < 0) {
        m_bar->clear();
        return;
    }
    m_replay->setCurrent(m_model->placeOf(row));
    const app::Turn& turn = m_model->turn(row);
    if (turn.id.empty()) m_bar->clear();
    Q_EMIT turnChosen(turn.id);
}

void ConversationsScreen::nextConversation() {
    m_list->step(1);
}

void ConversationsScreen::previousConversation() {
    m_list->step(-1);
}

void ConversationsScreen::nextQuestion() {
    const int row = m_view->currentIndex().row();
    const int behind = row >= 0 ? m_model->placeOf(row) + 1 : 0;
    if (goToQuestion(behind) || m_list->stepToQuestion() || goToQuestion(0)) return;
    Q_EMIT noQuestionLeft();
}

bool ConversationsScreen::goToQuestion(int from) {
    const app::ThreadSnapshot* thread = m_model->thread();
    if (thread == nullptr) return false;
    const auto found = std::find_if(thread->turns.begin() + from, thread->turns.end(),
                                    [](const app::Turn& turn) { return turn.waiting && turn.question; });
    if (found == thread->turns.end()) return false;
    m_view->showPlace(static_cast<int>(found - thread->turns.begin()));
    return true;
}

void ConversationsScreen::toggleFavourite() {
    m_bar->toggleFavourite();
}

void ConversationsScreen::openOnThreads() {
    m_bar->openLink();
}

} // namespace weft::panels
