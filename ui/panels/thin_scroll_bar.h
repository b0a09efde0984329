// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace weft::panels {

/// A vertical scroll bar that is only a handle.
class ThinScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit ThinScrollBar(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace weft::panels
