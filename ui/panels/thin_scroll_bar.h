// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace weft::panels {

/// A vertical scroll bar that is only a handle.
class ThinScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    /// What the bar lies on.
    enum class Ground { Surface, Canvas };

    explicit ThinScrollBar(QWidget* parent = nullptr, Ground ground = Ground::Surface);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
};

} // namespace weft::panels
