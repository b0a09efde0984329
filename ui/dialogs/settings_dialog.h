// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_plan.h"
#include "dialogs/form_dialog.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <array>

class QComboBox;
class QRadioButton;
class QTimeEdit;

namespace weft::dialogs {

/// What the user decides for every workspace on this machine.
struct Preferences {
    theme::Mode theme = theme::Mode::System;
    /// "en", "fr"; empty follows the system.
    QString language = {};
    /// When and how the user is told of watched topics, and of people and posts with a star.
    app::AlertSettings alerts = {};
    theme::Motion motion = theme::Motion::System;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Asks for the preferences.
class SettingsDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const weft::dialogs::Preferences& preferences);

private:
    void addAppearance();
    void addNotifications();
    [[nodiscard]] app::AlertMode mode() const;
    void enableTimes();

    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_motion;
    /// In the order of app::AlertMode.
    std::array<QRadioButton*, 3> m_modes;
    QTimeEdit* m_digestAt;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
};

} // namespace weft::dialogs
