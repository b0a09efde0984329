// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_accessible.h"
#include "charts/chart_style.h"

#include <QWidget>

namespace weft::charts {

/// A chart of points that is one tab stop: arrows, Home and End move between the points, Enter or a click
/// opens one. Pointing shows its words; those of the current point are also the chart's accessible value.
class PointsWidget : public QWidget, public SpokenChart {
    Q_OBJECT

public:
    explicit PointsWidget(QWidget* parent = nullptr);

    /// The point of the keyboard, or -1 before the first key.
    [[nodiscard]] int currentPoint() const { return m_current; }

    void setCurrentPoint(int point);

    [[nodiscard]] QString spokenValue() const override {
        return m_current < 0 ? QString() : wordsOf(m_current);
    }

    [[nodiscard]] virtual int points() const = 0;
    /// A point as a sentence.
    [[nodiscard]] virtual QString wordsOf(int point) const = 0;
    [[nodiscard]] virtual QRectF rectOf(int point) const = 0;

Q_SIGNALS:
    void pointActivated(int point);
    void currentPointChanged(int point);

protected:
    /// The point at a place, or -1.
    [[nodiscard]] virtual int pointAt(const QPointF& place) const;
    /// Where a key leads from a point, or -1 for keys of others.
    [[nodiscard]] virtual int target(int key, int from) const;

    /// Where the arrows start for who arrives by keyboard.
    [[nodiscard]] virtual int firstPoint() const { return 0; }

    /// What is shown of a point while the mouse or the keyboard is at a place on it; may be rich text.
    [[nodiscard]] virtual QString toolTipOf(int point, const QPointF& place) const;

    /// Where the keyboard is on a point.
    [[nodiscard]] virtual QPointF placeOf(int point) const { return rectOf(point).topRight(); }

    /// Somebody clicked at a place on a point.
    virtual void open(int point, const QPointF& place);

    /// Palette, font or language have changed: what was made for them is made anew.
    virtual void restyle() { update(); }

    /// As the widget's palette, language and font want it.
    [[nodiscard]] ChartStyle chartStyle() const;

    [[nodiscard]] int hoveredPoint() const { return m_hovered; }

    /// What is drawn as current: the keyboard's point while the chart has the focus, else the hovered one.
    [[nodiscard]] int markedPoint() const { return hasFocus() && m_current >= 0 ? m_current : m_hovered; }

    /// There are other points now.
    void pointsChanged();

    /// The value says something else now, of the same point or another.
    void valueChanged();

    /// What was pressed is no click any more, and nothing is pointed at.
    void forgetMouse();

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void hover(const QPointF& place);
    /// The nearest point in the next row above (-1) or below (1), or `from` where there is none.
    [[nodiscard]] int besideRow(int from, int direction) const;

    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace weft::charts
