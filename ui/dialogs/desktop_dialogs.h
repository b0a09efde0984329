// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"

namespace weft::dialogs {

/// Real dialogs; none of them runs an event loop of its own.
class DesktopDialogs final : public Dialogs {
public:
    void chooseFile(QWidget* parent, const FileQuestion& question,
                    std::function<void(const QString&)> answer) override;
    void choosePeriod(QWidget* parent, const DayRange& current,
                      std::function<void(const DayRange&)> answer) override;
};

} // namespace weft::dialogs
