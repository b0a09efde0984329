// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/help_popup.h"

#include <QToolButton>

namespace weft::panels {

/// The "i" of a card or a panel: shows what it means, by click or key. Hidden while there is no help.
class HelpButton final : public QToolButton {
    Q_OBJECT

public:
    /// `owner` names the card or the panel.
    explicit HelpButton(const QString& owner, QWidget* parent = nullptr);

    void setHelp(const Help& help);

    [[nodiscard]] const Help& help() const { return m_help; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Help m_help;
};

} // namespace weft::panels
