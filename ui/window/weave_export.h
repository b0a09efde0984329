// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/chart.h"

#include <QString>

#include <functional>

class QWidget;

namespace weft::dialogs {
class Dialogs;
}

namespace weft::window {

/// Asks for a file and writes the chart in the form of its suffix (png, svg, pdf, csv, xlsx). `done` gets the
/// path that was written, or why not; nothing happens when the reader cancels.
void exportWeave(QWidget* parent, dialogs::Dialogs& dialogs, const report::StackedBarsSpec& chart,
                 const QString& suffix, std::function<void(base::Result<QString>)> done);

/// Puts picture and numbers on the clipboard.
[[nodiscard]] base::Status copyWeave(const report::StackedBarsSpec& chart);

} // namespace weft::window
