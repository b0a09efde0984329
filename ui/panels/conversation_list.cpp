// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/conversation_list.h"

#include "base/index.h"
#include "format/numbers.h"
#include "format/text.h"
#include "models/conversation_rows.h"
#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

using app::ConversationRow;

namespace {

/// A larger number would take the room of the other lists; the Overview has the whole one.
constexpr std::int64_t kMostShown = 999;

} // namespace

ConversationList::ConversationList(QWidget* parent)
    : QWidget(parent),
      m_panel(new Panel(QStringLiteral("conversationsPanel"))),
      m_table(new Table(QStringLiteral("conversationsTable"), Table::Titles::Hidden)),
      m_model(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("conversationList"));
    m_panel->setPlain();
    m_panel->setAccessibleName(tr("Conversations"));
    m_table->setAccessibleName(tr("Conversations"));
    m_table->setRowLines(2);
    m_table->setModel(m_model);
    m_table->setStretchColumn(0);
    // Under thirty replies both counts are told.
    m_table->setColumnTexts(1, {QStringLiteral("29/29 ↔")}, 66);
    m_panel->setBody(m_table);
    auto* layout = new QVBoxLayout(this);
    const int side = theme::scaled(this, 12);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme::scaled(this, 8));
    layout->addWidget(makeButtons());
    layout->addWidget(m_panel, 1);
    connect(m_panel, &Panel::retryRequested, this, &ConversationList::retryRequested);
    connect(m_panel, &Panel::actionRequested, this, &ConversationList::actionRequested);
    connect(m_table, &Table::currentRowChanged, this, [this] {
        const auto* row = current();
        if (row == nullptr || m_quiet) return;
        Q_EMIT chosen(goal(*row));
    });
    setList(m_list);
}

QWidget* ConversationList::makeButtons() {
    const std::array names{tr("Deepest"), tr("Waiting"), tr("Newest"), tr("Outside")};
    const std::array hints{
        tr("The most changes of speaker first"),
        tr("Posts to the brand without an answer: questions first, then who waits longest"),
        tr("The newest post first"), tr("Where others began and the brand spoke")};
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(theme::scaled(this, 3), row);
    flow->setContentsMargins({});
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new Button(Button::Kind::Outlined, names[i], row);
        button->setObjectName(QStringLiteral("conversationList%1").arg(i));
        button->setToolTip(hints[i]);
        button->setAccessibleDescription(hints[i]);
        button->setCompact();
        button->setCheckable(true);
        button->setAutoExclusive(true);
        flow->addWidget(button);
        m_buttons[i] = button;
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto list = static_cast<app::ConversationList>(i);
            if (list == m_list) return;
            setList(list);
            Q_EMIT listChosen(list);
        });
    }
    return row;
}

void ConversationList::setList(app::ConversationList list) {
    m_list = list;
    m_buttons[static_cast<std::size_t>(list)]->setChecked(true);
}

std::string ConversationList::goal(const ConversationRow& row) const {
    const bool waiting = m_list == app::ConversationList::Waiting && row.firstWaiting;
    return waiting ? row.firstWaiting->id : row.id;
}

void ConversationList::showTotals() {
    const std::int64_t waiting = m_snapshot ? m_snapshot->waitingPosts : 0;
    const QString shown = waiting > kMostShown ? format::count(kMostShown) + u'+' : format::count(waiting);
    m_buttons[static_cast<std::size_t>(app::ConversationList::Waiting)]->setSecondText(
        waiting > 0 ? shown : QString());
}

EmptyState ConversationList::nothingIn(app::ConversationList list) const {
    const auto any = static_cast<std::size_t>(app::ConversationList::Newest);
    // Nobody can have been answered where nothing is held.
    if (m_snapshot && m_snapshot->totals[any] == 0) list = app::ConversationList::Newest;
    switch (list) {
    case app::ConversationList::Waiting:
        return {tr("Nobody is waiting"),
                tr("Every question, mention and reply of this period was answered.")};
    case app::ConversationList::Outside:
        return {tr("The brand did not speak outside"),
                tr("In this period it answered nobody in threads that others began.")};
    case app::ConversationList::Deepest:
    case app::ConversationList::Newest:
        break;
    }
    return {tr("No conversation in this period"), tr("No post was answered.")};
}

void ConversationList::setSnapshot(const app::Shared<app::ConversationsSnapshot>& snapshot,
                                   const EmptyState& empty) {
    const QScopedValueRollback quiet(m_quiet, true);
    const ConversationRow* before = current();
    const std::string kept = before != nullptr ? before->id : std::string();
    m_snapshot = snapshot;
    setList(snapshot->question.list);
    showTotals();
    m_model->setRows(models::conversationRows(*snapshot));
    if (snapshot->rows.empty()) {
        const bool nothing = std::ranges::all_of(snapshot->totals, [](auto total) { return total == 0; });
        m_panel->showEmpty(nothing ? empty : nothingIn(m_list));
        return;
    }
    m_panel->showReady();
    setCurrentRow(std::max(0, m_model->rowOf(format::fromUtf8(kept))));
}

void ConversationList::showLoading() {
    m_panel->showLoading();
}

void ConversationList::showFailed(const base::Error& error) {
    m_panel->showFailed(error);
}

void ConversationList::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    m_model->setRows({});
    showTotals();
    m_panel->showEmpty(empty);
}

const ConversationRow* ConversationList::current() const {
    const int row = m_table->currentIndex().row();
    if (!m_snapshot || row < 0 || row >= static_cast<int>(m_snapshot->rows.size())) return nullptr;
    return &m_snapshot->rows[base::at(row)];
}

void ConversationList::setCurrentRow(int row) {
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ConversationList::select(const std::string& id) {
    const QScopedValueRollback quiet(m_quiet, true);
    if (const int row = m_model->rowOf(format::fromUtf8(id)); row >= 0) setCurrentRow(row);
}

void ConversationList::step(int rows) {
    const int last = m_model->rowCount() - 1;
    if (last < 0) return;
    setCurrentRow(std::clamp(m_table->currentIndex().row() + rows, 0, last));
}

bool ConversationList::stepToQuestion() {
    if (!m_snapshot) return false;
    const int rows = m_model->rowCount();
    const int start = m_table->currentIndex().row();
    for (int i = 1; i < rows; ++i) {
        const int row = (start + i) % rows;
        const auto& conversation = m_snapshot->rows[base::at(row)];
        if (conversation.waitingQuestions == 0) continue;
        const QScopedValueRollback quiet(m_quiet, true);
        setCurrentRow(row);
        Q_EMIT chosen(conversation.firstWaiting->id);
        return true;
    }
    return false;
}

void ConversationList::paintEvent(QPaintEvent*) {
    paintCard(this);
}

} // namespace weft::panels
