// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/period_brush.h"
#include "charts/points_widget.h"

namespace weft::charts {

class WheelZoom;

/// A chart of points over days or weeks, on which the period can be chosen: dragging selects whole intervals,
/// and so does Shift with the arrows until Enter takes them. Escape drops what is selected; Ctrl with the
/// wheel zooms.
class TimePointsWidget : public PointsWidget {
    Q_OBJECT

public:
    explicit TimePointsWidget(QWidget* parent = nullptr);

    /// What is selected, else the current point.
    [[nodiscard]] QString spokenValue() const override;

    /// The room of an interval of the axis; points are intervals unless a chart says otherwise.
    [[nodiscard]] virtual QRectF intervalRect(int interval) const { return rectOf(interval); }

Q_SIGNALS:
    /// These local days, both included, shall be the period.
    void periodChosen(const QDate& first, const QDate& last);
    /// The period shall be zoomed around a day: so many steps closer, or farther below 0.
    void zoomRequested(int steps, const QDate& around);

protected:
    /// There are other points now, on an axis of these intervals. Without any no period can be chosen.
    void timeChanged(std::vector<DayInterval> intervals);

    /// The interval of the axis that a point lies in.
    [[nodiscard]] virtual int intervalOf(int point) const { return point; }

    /// A click there would open something.
    [[nodiscard]] virtual bool opensAt(const QPointF& place) const { return pointAt(place) >= 0; }

    /// Of time the newest matters most.
    [[nodiscard]] int firstPoint() const override { return points() - 1; }

    /// Draws what is selected; to be called after the chart is drawn.
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] bool hasIntervals() const { return !m_brush.intervals().empty(); }

    /// The interval at a place, or -1 beside the axis.
    [[nodiscard]] int intervalAt(const QPointF& place) const;
    /// There must be intervals.
    [[nodiscard]] int nearestInterval(double x) const;
    /// Selects, drops or takes; false for keys of others.
    [[nodiscard]] bool selectByKey(const QKeyEvent& event);
    void drop();
    void take();

    PeriodBrush m_brush;
    WheelZoom* m_wheel;
    QPointF m_pressedAt;
};

} // namespace weft::charts
