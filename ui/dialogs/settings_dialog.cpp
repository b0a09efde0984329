// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settings_dialog.h"

#include "dialogs/radio_stop.h"
#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::dialogs {

namespace {

QComboBox* makeChoice(const QString& name, const QList<std::pair<QString, QVariant>>& entries,
                      const QVariant& current) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(box->findData(current), 0));
    return box;
}

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

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : FormDialog(QStringLiteral("settingsDialog"), tr("Settings"), tr("Save"), parent),
      m_theme(makeChoice(QStringLiteral("theme"),
                         {{tr("As the system"), static_cast<int>(theme::Mode::System)},
                          {tr("Light"), static_cast<int>(theme::Mode::Light)},
                          {tr("Dark"), static_cast<int>(theme::Mode::Dark)}},
                         static_cast<int>(preferences.theme))),
      m_language(makeChoice(QStringLiteral("language"),
                            {{tr("As the system"), QString()},
                             {QStringLiteral("English"), QStringLiteral("en")},
                             {QStringLiteral("Français"), QStringLiteral("fr")}},
                            preferences.language)),
      m_motion(makeChoice(QStringLiteral("motion"),
                          {{tr("As the system"), static_cast<int>(theme::Motion::System)},
                           {tr("Less motion"), static_cast<int>(theme::Motion::Less)}},
                          static_cast<int>(preferences.motion))),
      m_modes{new QRadioButton(tr("None"), this), new QRadioButton(tr("A digest in the morning"), this),
              new QRadioButton(tr("The digest, and what happens at once"), this)},
      m_digestAt(makeTime(QStringLiteral("digestAt"), preferences.alerts.digestAt)),
      m_quietFrom(makeTime(QStringLiteral("quietFrom"), preferences.alerts.quietFrom)),
      m_quietUntil(makeTime(QStringLiteral("quietUntil"), preferences.alerts.quietUntil)) {
    addAppearance();
    m_modes[static_cast<std::size_t>(preferences.alerts.mode)]->setChecked(true);
    addNotifications();
    stopAtChosen({m_modes[0], m_modes[1], m_modes[2]});
    enableTimes();
}

void SettingsDialog::addAppearance() {
    addFields({{tr("Colours"), m_theme}, {tr("Language"), m_language}});
    m_motion->setToolTip(
        tr("With less motion nothing moves by itself: a conversation is replayed step by step"));
    addField(body(), tr("Motion"), m_motion);
}

void SettingsDialog::addNotifications() {
    auto* title = new panels::Text(theme::TextStyle::BodyStrong, panels::Tone::Ink, this);
    title->setText(tr("Notifications"));
    body()->addWidget(title);
    addText(tr("Of watched topics that stand out, of people with a star who write, and of answers to posts "
               "with a star; each at most once in twelve hours."),
            true);
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        m_modes[i]->setObjectName(QStringLiteral("mode%1").arg(i));
        connect(m_modes[i], &QRadioButton::toggled, this, &SettingsDialog::enableTimes);
        body()->addWidget(m_modes[i]);
    }
    addField(body(), tr("The digest comes at"), m_digestAt);
    addFields({{tr("Quiet from"), m_quietFrom}, {tr("until"), m_quietUntil}});
    addText(tr("Times are those of the workspace. The window must be open; what comes later waits for it."),
            true);
}

app::AlertMode SettingsDialog::mode() const {
    for (std::size_t i = 0; i < m_modes.size(); ++i)
        if (m_modes[i]->isChecked()) return static_cast<app::AlertMode>(i);
    return app::AlertMode::MorningDigest;
}

void SettingsDialog::enableTimes() {
    for (QTimeEdit* edit : {m_digestAt, m_quietFrom, m_quietUntil})
        edit->setEnabled(mode() != app::AlertMode::Off);
}

void SettingsDialog::accept() {
    Q_EMIT chosen({static_cast<theme::Mode>(m_theme->currentData().toInt()),
                   m_language->currentData().toString(),
                   {mode(), minuteOf(m_quietFrom), minuteOf(m_quietUntil), minuteOf(m_digestAt)},
                   static_cast<theme::Motion>(m_motion->currentData().toInt())});
    FormDialog::accept();
}

} // namespace weft::dialogs
