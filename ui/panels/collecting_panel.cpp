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

Text* makeTitle(QWidget* parent) {
    return new Text(theme::TextStyle::Title, Tone::Ink, parent);
}

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
      m_budgetTitle(makeTitle(m_content)),
      m_budgets(new BudgetBars(m_content)),
      m_problemTitle(makeTitle(m_content)),
      m_problem(new Callout(QStringLiteral("lastProblem"), m_content)),
      m_refusedTitle(makeTitle(m_content)),
      m_refused(new Text(theme::TextStyle::Caption, Tone::Second, m_content)),
      m_logTitle(makeTitle(m_content)),
      m_log(new Table(QStringLiteral("sourceLog"), Table::Titles::Hidden, m_content)),
      m_logModel(new models::RowsModel(this)),
      m_skippedTitle(makeTitle(m_content)),
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

void CollectingPanel::addSection(QVBoxLayout* layout, Text* title, const QString& words, QWidget* body,
                                 int stretch) {
    title->setText(words);
    layout->addSpacing(theme::scaled(this, 16));
    layout->addWidget(title);
    layout->addWidget(body, stretch);
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
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(theme::scaled(this, 6));
    content->addWidget(m_now);
    addSection(content, m_budgetTitle, tr("Today’s budget"), m_budgets);
    addSection(content, m_problemTitle, tr("Last problem"), m_problem);
    addSection(content, m_refusedTitle, tr("Fields that Threads refused"), m_refused);
    addSection(content, m_logTitle, tr("Log"), m_log, 3);
    addSection(content, m_skippedTitle, tr("Left out by the last run"), m_skipped, 1);
    content->addStretch();
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

void CollectingPanel::setSnapshot(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    m_now->setResting(snapshot.hasToken, snapshot.paused, lastTime(snapshot, now));
    m_budgets->setBars(budgetBars(snapshot, now, zone));
    m_budgetTitle->setVisible(!m_budgets->bars().empty());
    m_budgets->setVisible(!m_budgets->bars().empty());
    showProblem(snapshot, now, zone);
    QStringList refused;
    for (const std::string& field : snapshot.refusedFields)
        refused += format::fromUtf8(field);
    m_refused->setText(refused.join(u'\n'));
    m_refusedTitle->setVisible(!refused.isEmpty());
    m_refused->setVisible(!refused.isEmpty());
    models::Rows log = models::logRows(snapshot, now, zone);
    QStringList moments;
    for (const models::Row& row : log.rows)
        moments += row.cells.front().text;
    m_logModel->setRows(std::move(log));
    m_log->setColumnTexts(0, moments, 40);
    m_logTitle->setVisible(m_logModel->rowCount() > 0);
    m_log->setVisible(m_logModel->rowCount() > 0);
    m_log->fitHeight(kLogRows);
    m_skippedModel->setRows(models::skippedRows(snapshot));
    m_skippedTitle->setVisible(!snapshot.skipped.empty());
    m_skipped->setVisible(!snapshot.skipped.empty());
    m_skipped->fitHeight(kSkippedRows);
}

void CollectingPanel::showProblem(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    const auto problem = models::lastProblem(snapshot, m_hidden, now, zone);
    m_problemTitle->setVisible(problem.has_value());
    m_problem->setVisible(problem.has_value());
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
