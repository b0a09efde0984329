// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collecting_now.h"

#include "format/stages.h"
#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/text.h"
#include "panels/thin_bar.h"

#include <QVBoxLayout>

namespace weft::panels {

CollectingNow::CollectingNow(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(theme::TextStyle::Title, Tone::Ink, this)),
      m_stage(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_bar(new ThinBar(this)),
      m_counts(new Text(theme::TextStyle::Body, Tone::Second, this)),
      m_pace(new Text(theme::TextStyle::Body, Tone::Second, this)),
      m_resume(new Button(Button::Kind::Primary, tr("Resume"), this)),
      m_pause(new Button(Button::Kind::Primary, tr("Pause"), this)),
      m_collect(new Button(Button::Kind::Outlined, tr("Collect all now"), this)),
      m_stop(new Button(Button::Kind::Outlined, tr("Stop"), this)) {
    setObjectName(QStringLiteral("collectingNow"));
    m_title->setObjectName(QStringLiteral("collectingTitle"));
    m_stage->setObjectName(QStringLiteral("collectingStage"));
    m_counts->setObjectName(QStringLiteral("progressCounts"));
    m_resume->setObjectName(QStringLiteral("resumeCollecting"));
    m_pause->setObjectName(QStringLiteral("pauseCollecting"));
    m_collect->setObjectName(QStringLiteral("collectNow"));
    m_stop->setObjectName(QStringLiteral("stopCollecting"));
    m_stage->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_pace->setWordWrap(true);
    m_pause->setToolTip(tr("Nothing is collected until you resume; what was fetched stays"));
    auto* buttons = new FlowLayout(theme::scaled(this, 8));
    for (QWidget* button : std::initializer_list<QWidget*>{m_resume, m_pause, m_collect, m_stop})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 6));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_stage, m_bar, m_counts, m_pace})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    connect(m_resume, &QPushButton::clicked, this, &CollectingNow::resumeRequested);
    connect(m_pause, &QPushButton::clicked, this, &CollectingNow::pauseRequested);
    connect(m_collect, &QPushButton::clicked, this, &CollectingNow::collectRequested);
    connect(m_stop, &QPushButton::clicked, this, &CollectingNow::stopRequested);
    showState();
}

void CollectingNow::setResting(bool hasToken, bool paused, const QString& lastSuccess) {
    m_hasToken = hasToken;
    m_paused = paused;
    m_lastSuccess = lastSuccess;
    showState();
}

QString CollectingNow::restingText() const {
    if (!m_hasToken) return tr("There is no token: add an account, or set WEFT_TOKEN and start Weft again");
    return m_lastSuccess;
}

void CollectingNow::showState() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_counts, m_pace})
        widget->setVisible(m_running);
    if (!m_running) {
        m_title->setText(m_paused     ? tr("Paused")
                         : m_hasToken ? tr("Waiting for the next run")
                                      : tr("Not collecting"));
        m_stage->setText(restingText());
    }
    m_resume->setVisible(m_paused && !m_importing);
    m_pause->setVisible(!m_paused && !m_importing && m_hasToken);
    m_collect->setVisible(!m_importing);
    m_collect->setEnabled(m_hasToken && !m_running);
    m_stop->setVisible(m_importing);
}

void CollectingNow::setRunning(bool running, bool importing) {
    m_running = running;
    m_importing = running && importing;
    showState();
    if (!running) return;
    m_title->setText(importing ? tr("Importing") : tr("Collecting now"));
    m_stage->setText(tr("Starting…"));
    m_bar->setPart(-1);
    m_counts->setText({});
    m_pace->setText({});
}

void CollectingNow::setProgress(const collect::Progress& progress) {
    m_stage->setText(format::stageTitle(progress.stage));
    const bool known = progress.total && *progress.total > 0;
    m_bar->setPart(known ? static_cast<double>(progress.done) / static_cast<double>(*progress.total) : -1.0);
    m_counts->setText(format::progressCounts(progress));
    m_pace->setText(format::progressPace(progress));
}

} // namespace weft::panels
