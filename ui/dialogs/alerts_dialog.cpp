// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/alerts_dialog.h"

#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

QTimeEdit* makeTime(const QString& name, app::DayMinute minute) {
    auto* edit = new QTimeEdit(QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(minute).count())));
    edit->setObjectName(name);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    return edit;
}

app::DayMinute minuteOf(const QTimeEdit* edit) {
    return std::chrono::duration_cast<app::DayMinute>(
        std::chrono::milliseconds(edit->time().msecsSinceStartOfDay()));
}

} // namespace

AlertsDialog::AlertsDialog(const app::AlertSettings& settings, QWidget* parent)
    : FormDialog(QStringLiteral("alertsDialog"), tr("Notifications"), tr("Save"), parent),
      m_modes{new QRadioButton(tr("None"), this), new QRadioButton(tr("A digest in the morning"), this),
              new QRadioButton(tr("The digest, and what happens at once"), this)},
      m_digestAt(makeTime(QStringLiteral("digestAt"), settings.digestAt)),
      m_quietFrom(makeTime(QStringLiteral("quietFrom"), settings.quietFrom)),
      m_quietUntil(makeTime(QStringLiteral("quietUntil"), settings.quietUntil)) {
    addText(tr("Of watched topics that stand out, of people with a star who write, and of answers to posts "
               "with a star; each at most once in twelve hours."));
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        m_modes[i]->setObjectName(QStringLiteral("mode%1").arg(i));
        connect(m_modes[i], &QRadioButton::toggled, this, &AlertsDialog::enableTimes);
        body()->addWidget(m_modes[i]);
    }
    m_modes[static_cast<std::size_t>(settings.mode)]->setChecked(true);
    addField(body(), tr("The digest comes at"), m_digestAt);
    auto* quiet = new QHBoxLayout;
    quiet->setSpacing(theme::scaled(this, 16));
    for (const auto& [name, edit] : {std::pair{tr("Quiet from"), m_quietFrom}, {tr("until"), m_quietUntil}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(body()->spacing());
        addField(column, name, edit);
        quiet->addLayout(column);
    }
    body()->addLayout(quiet);
    addText(tr("Times are those of the workspace. The window must be open; what comes later waits for it."),
            true);
    enableTimes();
}

app::AlertMode AlertsDialog::mode() const {
    for (std::size_t i = 0; i < m_modes.size(); ++i)
        if (m_modes[i]->isChecked()) return static_cast<app::AlertMode>(i);
    return app::AlertMode::MorningDigest;
}

void AlertsDialog::enableTimes() {
    for (QTimeEdit* edit : {m_digestAt, m_quietFrom, m_quietUntil})
        edit->setEnabled(mode() != app::AlertMode::Off);
}

void AlertsDialog::accept() {
    Q_EMIT chosen({mode(), minuteOf(m_quietFrom), minuteOf(m_quietUntil), minuteOf(m_digestAt)});
    FormDialog::accept();
}

} // namespace weft::dialogs
