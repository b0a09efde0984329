// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace weft::panels {

/// Cards on the canvas of the window that are as wide as it, and scroll where it is low: without a frame,
/// with a thin bar, and no stop for Tab.
class ScreenScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the content.
    ScreenScroll(const QString& name, QWidget* content, QWidget* parent);
};

} // namespace weft::panels
