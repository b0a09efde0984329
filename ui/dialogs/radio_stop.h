// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QRadioButton;

namespace weft::dialogs {

/// Tab stops at the one of these that is on, from the beginning; arrow keys reach the others. Qt does so only
/// after one of them had the focus.
void stopAtChosen(std::initializer_list<QRadioButton*> buttons);

} // namespace weft::dialogs
