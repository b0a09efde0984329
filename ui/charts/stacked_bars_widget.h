// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_accessible.h"
#include "charts/chart_style.h"
#include "report/chart.h"

#include <QWidget>

#include <memory>

namespace weft::charts {

class StackedBarsDrawing;

/// The chart in the window. One tab stop; arrows, Home, End, Page Up and Page Down move between intervals,
/// Enter or a click opens one. Pointing shows the numbers; they are also its accessible value.
class StackedBarsWidget final : public QWidget, public SpokenChart {
    Q_OBJECT

public:
    explicit StackedBarsWidget(QWidget* parent = nullptr);
    ~StackedBarsWidget() override;

    /// A null pointer empties it.
    void setChart(std::shared_ptr<const report::StackedBarsSpec> chart);

    [[nodiscard]] std::shared_ptr<const report::StackedBarsSpec> chart() const { return m_chart; }

    /// The interval of the keyboard, or -1 before the first key.
    [[nodiscard]] int currentInterval() const { return m_current; }

    void setCurrentInterval(int interval);
    /// The current interval as a sentence; empty without one.
    [[nodiscard]] QString spokenValue() const override;
    /// Where an interval's column stands, for tests and for placing things beside it.
    [[nodiscard]] QRectF columnRect(int interval) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void intervalActivated(int interval);
    void currentIntervalChanged(int interval);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rebuild();
    void setHovered(int interval);
    void showNumbers(int interval, const QPoint& at);
    [[nodiscard]] int intervals() const;
    [[nodiscard]] int intervalAt(const QPointF& point) const;
    /// Where a key leads from the current interval, or -1 for keys of others.
    [[nodiscard]] int target(int key) const;

    std::shared_ptr<const report::StackedBarsSpec> m_chart;
    std::unique_ptr<StackedBarsDrawing> m_drawing;
    int m_hovered = -1;
    int m_pressed = -1;
    int m_current = -1;
};

} // namespace weft::charts
