// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collecting_panel.h"

#include "format/text.h"
#include "format/times.h"
#include "models/problem.h"
#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/budget_bars.h"
#include "panels/callout.h"
#include "panels/collecting_now.h"
#include "panels/panel.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/thin_scroll_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr int kLogRows = 6;
constexpr int kSkippedRows = 4;

QString lastTime(const app::SourcesSnapshot& snapshot, base::Instant now) {
    return snapshot.lastSuccess
               ? CollectingPanel::tr("Last time: %1").arg(format::ago(*snapshot.lastSuccess, now))
               : CollectingPanel::tr("Nothing was collected yet");
}

} // namespace

CollectingPanel::CollectingPanel(QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_now(new CollectingNow(m_content)),
      m_budgetPart(new QWidget(m_content)),
      m_budgets(new BudgetBars(m_content)),
      m_problemPart(new QWidget(m_content)),
      m_problem(new Callout(QStringLiteral("lastProblem"), m_content)),
      m_refusedPart(new QWidget(m_content)),
      m_refused(new Text(theme::TextStyle::Caption, Tone::Second, m_content)),
      m_logPart(new QWidget(m_content)),
      m_log(new Table(QStringLiteral("sourceLog"), Table::Titles::Hidden, m_content)),
      m_logModel(new models::RowsModel(this)),
      m_skippedPart(new QWidget(m_content)),
      m_skipped(new Table(QStringLiteral("skippedItems"), Table::Titles::Hidden, m_content)),
      m_skippedModel(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("collectingPanel"));
    build();
    connect(m_problem, &Callout::firstChosen, this, [this] {
        QWhatsThis::showText(m_problem->mapToGlobal(m_problem->rect().bottomLeft()), m_problemHelp,
                             m_problem);
    });
    connect(m_problem, &Callout::secondChosen, this, [this] { Q_EMIT problemHidden(m_problemKey); });
}

void CollectingPanel::addSection(QVBoxLayout* layout, QWidget* part, const QString& title, QWidget* body,
                                 int stretch) {
    auto* words = new Text(theme::TextStyle::Title, Tone::Ink, part);
    words->setText(title);
    auto* inner = new QVBoxLayout(part);
    inner->setContentsMargins(0, theme::scaled(this, 14), 0, 0);
    inner->setSpacing(theme::scaled(this, 6));
    inner->addWidget(words);
    // Room to spare belongs below, not between a title and what it names.
    inner->addWidget(body, stretch > 0 ? 100 : 0);
    inner->addStretch(1);
    layout->addWidget(part, stretch);
}

void CollectingPanel::build() {
    m_refused->setObjectName(QStringLiteral("refusedFields"));
    m_refused->setWordWrap(true);
    for (Table* table : {m_log, m_skipped}) {
        table->setDense();
        table->setStretchColumn(1);
    }
    m_log->setModel(m_logModel);
    m_log->setAccessibleName(tr("Log"));
    m_skipped->setModel(m_skippedModel);
    m_skipped->setColumnWidthOf(0, 96);
    m_skipped->setAccessibleName(tr("Left out by the last run"));
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_content);
    m_columns->setContentsMargins({});
    auto* state = new QVBoxLayout;
    auto* past = new QVBoxLayout;
    for (QVBoxLayout* column : {state, past})
        column->setSpacing(theme::scaled(this, 6));
    state->addWidget(m_now);
    addSection(state, m_budgetPart, tr("Today’s budget"), m_budgets);
    addSection(state, m_problemPart, tr("Last problem"), m_problem);
    addSection(state, m_refusedPart, tr("Fields that Threads refused"), m_refused);
    state->addStretch(1);
    addSection(past, m_logPart, tr("Log"), m_log, 3);
    addSection(past, m_skippedPart, tr("Left out by the last run"), m_skipped, 1);
    past->addStretch();
    m_columns->addLayout(state);
    m_columns->addLayout(past);
    setWide(false);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBar(new ThinScrollBar(m_scroll));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 15),
                               theme::scaled(this, 13));
    layout->addWidget(m_scroll);
}

void CollectingPanel::setWide(bool wide) {
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(theme::scaled(this, wide ? 28 : 6));
    m_columns->setStretch(0, wide ? 2 : 0);
    m_columns->setStretch(1, wide ? 3 : 1);
    for (QWidget* part : {m_logPart, m_skippedPart}) {
        const bool top = wide && part == m_logPart;
        part->layout()->setContentsMargins(0, top ? 0 : theme::scaled(this, 14), 0, 0);
    }
}

void CollectingPanel::setSnapshot(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    m_now->setResting(snapshot.hasToken, snapshot.paused, lastTime(snapshot, now));
    m_budgets->setBars(budgetBars(snapshot, now, zone));
    m_budgetPart->setVisible(!m_budgets->bars().empty());
    showProblem(snapshot, now, zone);
    QStringList refused;
    for (const std::string& field : snapshot.refusedFields)
        refused += format::fromUtf8(field);
    m_refused->setText(refused.join(u'\n'));
    m_refusedPart->setVisible(!refused.isEmpty());
    models::Rows log = models::logRows(snapshot, now, zone);
    QStringList moments;
    for (const models::Row& row : log.rows)
        moments += row.cells.front().text;
    m_logModel->setRows(std::move(log));
    m_log->setColumnTexts(0, moments, 40);
    m_logPart->setVisible(m_logModel->rowCount() > 0);
    m_log->fitHeight(kLogRows);
    m_skippedModel->setRows(models::skippedRows(snapshot));
    m_skippedPart->setVisible(!snapshot.skipped.empty());
    m_skipped->fitHeight(kSkippedRows);
}

void CollectingPanel::showProblem(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    const auto problem = models::lastProblem(snapshot, m_hidden, now, zone);
    m_problemPart->setVisible(problem.has_value());
    if (!problem) return;
    m_problemKey = problem->key;
    m_problemHelp = problem->help;
    m_problem->setTexts(problem->sentence, problem->remedy, problem->detail);
    m_problem->setLinks(problem->help.isEmpty() ? QString() : tr("What to do"),
                        problem->key.isEmpty() ? QString() : tr("Hide until approved"));
}

void CollectingPanel::paintEvent(QPaintEvent*) {
    paintCard(this);
}

} // namespace weft::panels
