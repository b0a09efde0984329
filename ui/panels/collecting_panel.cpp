// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collecting_panel.h"

#include "format/errors.h"
#include "format/stages.h"
#include "format/times.h"
#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/button.h"
#include "panels/callout.h"
#include "panels/panel.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/thin_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::panels {

CollectingPanel::CollectingPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(theme::TextStyle::Title, Tone::Ink, this)),
      m_stage(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_bar(new ThinBar(this)),
      m_counts(new Text(theme::TextStyle::Body, Tone::Second, this)),
      m_pace(new Text(theme::TextStyle::Body, Tone::Second, this)),
      m_collect(new Button(Button::Kind::Primary, tr("Collect now"), this)),
      m_stop(new Button(Button::Kind::Outlined, tr("Stop"), this)),
      m_problemTitle(new Text(theme::TextStyle::Title, Tone::Ink, this)),
      m_problem(new Callout(QStringLiteral("lastProblem"), this)),
      m_logTitle(new Text(theme::TextStyle::Title, Tone::Ink, this)),
      m_log(new Table(QStringLiteral("runLog"), Table::Titles::Hidden, this)),
      m_logModel(new models::RowsModel(this)),
      m_skippedTitle(new Text(theme::TextStyle::Title, Tone::Ink, this)),
      m_skipped(new Table(QStringLiteral("skippedItems"), Table::Titles::Hidden, this)),
      m_skippedModel(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("collectingPanel"));
    m_collect->setObjectName(QStringLiteral("collectNow"));
    m_stop->setObjectName(QStringLiteral("stopCollecting"));
    m_counts->setObjectName(QStringLiteral("progressCounts"));
    m_stage->setWordWrap(true);
    m_problemTitle->setText(tr("Last problem"));
    m_logTitle->setText(tr("Log"));
    m_skippedTitle->setText(tr("Left out by the last run"));
    m_log->setModel(m_logModel);
    m_log->setColumnWidthOf(0, 104);
    m_log->setStretchColumn(1);
    m_skipped->setModel(m_skippedModel);
    m_skipped->setColumnWidthOf(0, 104);
    m_skipped->setStretchColumn(1);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_collect);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 15),
                               theme::scaled(this, 13));
    layout->setSpacing(theme::scaled(this, 6));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_stage, m_bar, m_counts, m_pace})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addSpacing(theme::scaled(this, 14));
    layout->addWidget(m_problemTitle);
    layout->addWidget(m_problem);
    layout->addSpacing(theme::scaled(this, 8));
    layout->addWidget(m_logTitle);
    layout->addWidget(m_log, 3);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped, 2);
    connect(m_collect, &QPushButton::clicked, this, &CollectingPanel::collectRequested);
    connect(m_stop, &QPushButton::clicked, this, &CollectingPanel::stopRequested);
    showIdle();
}

void CollectingPanel::showIdle() {
    m_title->setText(tr("Not collecting"));
    m_stage->setText(m_hasToken ? m_lastSuccess
                                : tr("There is no token: set WEFT_TOKEN and start Weft again"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_counts, m_pace})
        widget->hide();
    m_collect->setVisible(true);
    m_collect->setEnabled(m_hasToken);
    m_stop->hide();
}

void CollectingPanel::setSnapshot(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    m_hasToken = snapshot.hasToken;
    m_lastSuccess = snapshot.lastSuccess ? tr("Last time: %1").arg(format::ago(*snapshot.lastSuccess, now))
                                         : tr("Nothing was collected yet");
    m_logModel->setRows(models::runRows(snapshot, now, zone));
    m_skippedModel->setRows(models::skippedRows(snapshot));
    m_skippedTitle->setVisible(!snapshot.skipped.empty());
    m_skipped->setVisible(!snapshot.skipped.empty());
    const bool failed = snapshot.lastFailure && snapshot.lastFailure->error;
    m_problemTitle->setVisible(failed);
    m_problem->setVisible(failed);
    if (failed) {
        const base::Error& error = *snapshot.lastFailure->error;
        m_problem->setTexts(format::errorSentence(error.code), format::errorRemedy(error.code),
                            tr("%1 · %2", "moment, machine's own words")
                                .arg(format::fullDateTime(snapshot.lastFailure->startedAt, zone),
                                     format::errorDetail(error)));
    }
    if (!m_running) showIdle();
}

void CollectingPanel::setRunning(bool running, bool importing) {
    m_running = running;
    if (!running) {
        showIdle();
        return;
    }
    m_title->setText(importing ? tr("Importing") : tr("Collecting now"));
    m_stage->setText(tr("Starting…"));
    m_bar->setPart(-1);
    m_bar->show();
    m_counts->setText({});
    m_pace->setText({});
    m_counts->show();
    m_pace->show();
    m_collect->hide();
    m_stop->show();
}

void CollectingPanel::setProgress(const collect::Progress& progress) {
    m_stage->setText(format::stageTitle(progress.stage));
    const bool known = progress.total && *progress.total > 0;
    m_bar->setPart(known ? static_cast<double>(progress.done) / static_cast<double>(*progress.total) : -1.0);
    m_counts->setText(format::progressCounts(progress));
    m_pace->setText(format::progressPace(progress));
}

void CollectingPanel::paintEvent(QPaintEvent*) {
    paintCard(this);
}

} // namespace weft::panels
