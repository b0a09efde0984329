// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/radio_stop.h"

#include <QRadioButton>

namespace weft::dialogs {

void stopAtChosen(std::initializer_list<QRadioButton*> buttons) {
    for (QRadioButton* button : buttons) {
        const auto follow = [button](bool on) {
            button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        };
        QObject::connect(button, &QRadioButton::toggled, button, follow);
        follow(button->isChecked());
    }
}

} // namespace weft::dialogs
