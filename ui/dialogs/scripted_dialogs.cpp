// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/scripted_dialogs.h"

#include <utility>

namespace weft::dialogs {

void ScriptedDialogs::chooseFile(QWidget* /*parent*/, const FileQuestion& question,
                                 std::function<void(const QString&)> answer) {
    m_lastQuestion = question;
    if (const auto name = std::exchange(m_fileName, std::nullopt)) answer(*name);
}

void ScriptedDialogs::choosePeriod(QWidget* /*parent*/, const DayRange& /*current*/,
                                   std::function<void(const DayRange&)> answer) {
    if (const auto range = std::exchange(m_range, std::nullopt)) answer(*range);
}

} // namespace weft::dialogs
