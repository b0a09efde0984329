// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_plan.h"
#include "dialogs/form_dialog.h"

#include <array>

class QRadioButton;
class QTimeEdit;

namespace weft::dialogs {

/// When and how the user is told of watched topics, and of people and posts with a star.
class AlertsDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit AlertsDialog(const app::AlertSettings& settings, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const weft::app::AlertSettings& settings);

private:
    [[nodiscard]] app::AlertMode mode() const;
    void enableTimes();

    /// In the order of app::AlertMode.
    std::array<QRadioButton*, 3> m_modes;
    QTimeEdit* m_digestAt;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
};

} // namespace weft::dialogs
