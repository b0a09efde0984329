// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace weft::panels {

/// One of the numbers that a point of a chart shows.
struct NumberChoice {
    QString text;
    std::function<void()> choose;
};

/// Lets somebody choose which of a point's numbers to open, in a menu at a place of the widget. The only one
/// is opened at once; of none nothing opens.
void chooseNumber(QWidget& chart, const QPointF& at, const std::vector<NumberChoice>& choices);

} // namespace weft::panels
